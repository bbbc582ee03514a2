"""Shows how the guard finds what a branch changes, and that it would rather refuse than guess."""

from pathlib import Path

import pytest

from birgemiz.hosts.ownership import guard
from birgemiz.hosts.project import project_in
from birgemiz.model.problem import Problem
from tests.conftest import birgemiz
from tests.hosts.git_trees import Tree, branches, commit, git, repository
from tests.hosts.test_ownership_cases import BASE, changed

OWN = {"content/schools/aqbulaq/school.yml": {"Үлгі мектебі": "Ақбұлақ"}}
OTHERS = {"content/schools/bereke/school.yml": {"Үлгі мектебі": "Береке"}}
REFUSED = ["schools/bereke/school.yml change-outside"]
UNKNOWN = [". change-base"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    return repository(tmp_path / "project")


def judged(folder: Path, base: str = "main", config: str = BASE["mkdocs.yml"]) -> list[str]:
    """What is said of what is checked out, proposed by the deputy of the school ``aqbulaq``."""
    file = folder / "mkdocs.yml"
    project = project_in(config, file)
    assert not isinstance(project, Problem)
    return [f"{one.path} {one.code}" for one in guard(file, project, ["example-aqbulaq"], base)]


def proposed(folder: Path, tree: Tree, main: Tree = BASE) -> None:
    began = commit(folder, main)
    branches(folder, main=began, head=commit(folder, tree, began))


def test_what_others_changed_since_the_branch_began_is_not_held_against_it(folder: Path) -> None:
    began = commit(folder, BASE)
    head = commit(folder, changed(BASE, OWN), began)
    branches(folder, main=commit(folder, changed(BASE, OTHERS), began), head=head)
    assert judged(folder) == []


def test_owners_are_those_of_now_and_not_of_when_the_branch_began(folder: Path) -> None:
    began = commit(folder, BASE)
    later = changed(BASE, {"content/owners.yml": {"aqbulaq: [example-aqbulaq, ": "aqbulaq: ["}})
    branches(folder, main=commit(folder, later, began), head=commit(folder, changed(BASE, OWN), began))
    assert judged(folder) == ["owners.yml owner-unknown"]


@pytest.mark.parametrize(("merged", "told"), [(OWN, []), (OWN | OTHERS, REFUSED)])
def test_what_is_slipped_into_a_merge_is_seen(folder: Path, merged: Tree, told: list[str]) -> None:
    began = commit(folder, BASE)
    newer = {**BASE, "content/district.yml": "names: {}\n"}
    main = commit(folder, newer, began)
    own = commit(folder, changed(BASE, OWN), began)
    branches(folder, main=main, head=commit(folder, changed(newer, merged), own, main))
    assert judged(folder) == told


def test_what_a_merge_throws_away_is_seen(folder: Path) -> None:
    began = commit(folder, BASE)
    main = commit(folder, changed(BASE, OTHERS), began)
    own = commit(folder, changed(BASE, OWN), began)
    branches(folder, main=main, head=commit(folder, changed(BASE, OWN), own, main))
    assert judged(folder) == REFUSED


def test_a_commit_that_takes_back_what_another_did_leaves_nothing(folder: Path) -> None:
    began = commit(folder, BASE)
    there = commit(folder, changed(BASE, OTHERS), began)
    branches(folder, main=began, head=commit(folder, changed(BASE, OWN), there))
    assert judged(folder) == []


def test_branches_merged_into_each_other_at_once_have_no_one_beginning(folder: Path) -> None:
    began = commit(folder, BASE)
    main = commit(folder, changed(BASE, OTHERS), began)
    own = commit(folder, changed(BASE, OWN), began)
    both = changed(BASE, OWN | OTHERS)
    merged = commit(folder, both, main, own)
    crossed = commit(folder, both, own, main)
    branches(folder, main=merged, head=crossed)
    assert judged(folder) == [". change-crossed"]
    branches(folder, main=merged, head=commit(folder, both, crossed, merged))
    assert judged(folder) == []


@pytest.mark.parametrize("base", ["origin/main", "", "--all", "main:content", "HEAD~9"])
def test_a_base_that_is_no_revision_is_refused(folder: Path, base: str) -> None:
    proposed(folder, changed(BASE, OWN))
    assert judged(folder, base) == UNKNOWN


def test_without_the_whole_history_nothing_is_judged(folder: Path, tmp_path: Path) -> None:
    proposed(folder, changed(BASE, OWN))
    git(folder, "update-ref", "refs/heads/own", "HEAD")
    for depth, told in ((["--depth=1"], UNKNOWN), ([], [])):
        clone = tmp_path / f"clone{len(depth)}"
        git(
            tmp_path,
            "clone",
            "--no-checkout",
            "--no-single-branch",
            "--branch=own",
            *depth,
            folder.as_uri(),
            str(clone),
        )
        assert judged(clone, "origin/main") == told


def test_histories_that_have_nothing_in_common_are_refused(folder: Path) -> None:
    branches(folder, main=commit(folder, BASE), head=commit(folder, changed(BASE, OWN)))
    assert judged(folder) == UNKNOWN


def test_without_a_repository_or_git_nothing_is_judged(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed(folder, changed(BASE, OWN))
    assert judged(folder) == []
    assert judged(tmp_path) == UNKNOWN
    monkeypatch.setenv("PATH", "")
    assert judged(folder) == UNKNOWN


def test_a_configuration_of_git_hides_nothing(folder: Path) -> None:
    note = "content/schools/bereke/sessions/2026-09-08-b.md"
    moved = {note: {"without": ""}, note.replace("bereke", "aqbulaq"): {"from": note}}
    proposed(folder, changed(BASE, moved))
    settings = {
        "diff.renames": "copies",
        "diff.relative": "true",
        "diff.ignoreSubmodules": "all",
        "core.quotePath": "true",
        "core.ignoreCase": "true",
        "diff.orderFile": "/absent",
        "diff.external": "/absent",
    }
    for name, value in settings.items():
        git(folder, "config", name, value)
    assert judged(folder) == ["schools/bereke/sessions/2026-09-08-b.md change-outside"]


@pytest.mark.parametrize(
    ("place", "config"),
    [
        ("districts/бірінші аудан/", BASE["mkdocs.yml"]),
        ("", BASE["mkdocs.yml"].replace("- birgemiz", "- birgemiz: {content: records/district}")),
        ("", BASE["mkdocs.yml"].replace("- birgemiz", "- birgemiz: {content: .}")),
    ],
)
def test_the_project_and_its_content_may_lie_anywhere_in_the_repository(folder: Path, place: str, config: str) -> None:
    content = {"records": "records/district/", ".}": ""}
    top = next((to for sign, to in content.items() if sign in config), "content/")
    base = {f"{place}{path.replace('content/', top)}": file for path, file in BASE.items()}
    base |= {f"{place}mkdocs.yml": config, "elsewhere/schools/aqbulaq/school.yml": "names: {}\n"}
    own, others = (f"{place}{top}schools/{school}/school.yml" for school in ("aqbulaq", "bereke"))
    edit = {"Үлгі мектебі": "Ақбұлақ"}
    (folder / place).mkdir(parents=True, exist_ok=True)
    proposed(folder, changed(base, {own: edit}), base)
    assert judged(folder / place, config=config) == []
    beyond = {own: edit, others: edit, "elsewhere/schools/aqbulaq/school.yml": "names: 1\n"}
    proposed(folder, changed(base, beyond), base)
    told = judged(folder / place, config=config)
    assert [one.rpartition("/")[2] for one in told] == ["school.yml change-outside"] * 2


def checked_out(folder: Path, content: Path, change: Tree) -> None:
    """A branch on the disk as well: the sample district with the owners of the cases, and a change."""
    files = {
        f"content/{path.relative_to(content).as_posix()}": path.read_text("utf-8")
        for path in content.rglob("*")
        if path.is_file()
    }
    files |= {name: BASE[name] for name in ("mkdocs.yml", "content/owners.yml")}
    proposed(folder, changed(files, change), files)
    git(folder, "reset", "--hard")


def test_check_tells_of_the_change_beside_all_else_in_every_form(folder: Path) -> None:
    content = Path(__file__).parents[1] / "cases" / "intake" / "_base"
    note = "content/schools/aqbulaq/sessions/2026-09-07.md"
    checked_out(folder, content, {note: {"title: ": "title: Қайта "}})
    asked = ("check", "--base", "main", "--changed-by")
    assert birgemiz(*asked, "example-aqbulaq", cwd=folder).returncode == 0
    refused = birgemiz(*asked, "example-science", "--format", "github", cwd=folder)
    assert refused.returncode == 1
    assert "::error file=content/schools/aqbulaq/sessions/2026-09-07.md,line=2," in refused.stdout
    assert "title=change-field" in refused.stdout
    assert birgemiz(*asked, "", cwd=folder).returncode == 1


@pytest.mark.parametrize(
    "asked", [("--base", "main"), ("--changed-by", "a"), ("--changed-by", "a", "--base", "main", "content/owners.yml")]
)
def test_a_change_is_asked_about_by_account_and_base_together(folder: Path, asked: tuple[str, ...]) -> None:
    (folder / "mkdocs.yml").write_text(BASE["mkdocs.yml"], "utf-8")
    (folder / "content").mkdir()
    (folder / "content" / "owners.yml").write_text(BASE["content/owners.yml"], "utf-8")
    assert birgemiz("check", *asked, cwd=folder).returncode == 2

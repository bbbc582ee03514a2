"""Shows what CODEOWNERS says, where it is written, and that a file that says otherwise is noticed."""

from pathlib import Path

import pytest

from birgemiz.hosts.code_owners import agreement, save_codeowners
from birgemiz.hosts.ownership import guard
from birgemiz.hosts.project import read_project
from birgemiz.model.owners import Owners
from birgemiz.model.problem import Problem
from birgemiz.writers.codeowners import codeowners
from tests.conftest import birgemiz
from tests.hosts.git_trees import branches, commit, git, repository
from tests.hosts.test_ownership_cases import BASE, changed


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The content of the cases' project, in a repository on the disk."""
    folder = repository(tmp_path / "project")
    main = commit(folder, BASE)
    branches(folder, main=main, head=main)
    git(folder, "reset", "--hard")
    return folder / "content"


def lines(owners: Owners, content: str = "content/") -> list[str]:
    written = codeowners(owners, content).data.decode()
    return [line for line in written.splitlines() if line and not line.startswith("#")]


def told(content: Path) -> list[str]:
    return [f"{one.path} {one.code}" for one in agreement(content)]


def test_a_line_names_everybody_whose_its_files_are_and_the_department() -> None:
    owners = Owners(
        department=("example-head", "example-clerk"),
        methodologists={"languages": ("example-languages",), "history": ("Example-History", "example-languages")},
        schools={"bereke": ("example-bereke",), "aqbulaq": ("example-aqbulaq", "EXAMPLE-HEAD")},
    )
    assert lines(owners) == [
        "* @example-head @example-clerk",
        "/content/visits/ @example-head @example-clerk @Example-History @example-languages",
        "/content/schools/aqbulaq/ @example-aqbulaq @EXAMPLE-HEAD @example-clerk",
        "/content/schools/bereke/ @example-bereke @example-head @example-clerk",
    ]


def test_programs_are_asked_for_no_review() -> None:
    owners = Owners(department=("example-head", "dependabot[bot]"), schools={"aqbulaq": ("helper[bot]",)})
    assert lines(owners, "біздің аудан/") == [
        "* @example-head",
        r"/біздің\ аудан/schools/aqbulaq/ @example-head",
    ]


def test_the_file_lies_where_the_server_looks_and_says_what_it_is_made_from(content: Path) -> None:
    assert told(content) == []
    saved = save_codeowners(content)
    assert saved == content.parent / ".github" / "CODEOWNERS"
    first = saved.read_text("utf-8").splitlines()[:2]
    assert [("content/owners.yml" in line, line[0]) for line in first] == [(True, "#")] * 2
    assert told(content) == []


def test_a_file_that_says_otherwise_is_named_until_it_is_written_anew(content: Path) -> None:
    saved = save_codeowners(content)
    assert isinstance(saved, Path)
    saved.write_bytes(saved.read_bytes().replace(b"\n", b"\r\n"))
    assert told(content) == []
    owners = content / "owners.yml"
    owners.write_text(owners.read_text("utf-8").replace("bereke: [", "samal: ["), "utf-8")
    assert told(content) == ["../.github/CODEOWNERS codeowners-differs"]
    assert birgemiz("codeowners", cwd=content.parent).returncode == 0
    assert told(content) == []


def test_a_file_of_a_district_without_owners_is_its_own(content: Path) -> None:
    save_codeowners(content)
    (content / "owners.yml").unlink()
    assert told(content) == []
    done = birgemiz("codeowners", cwd=content.parent)
    assert (done.returncode, "owners-missing" in done.stderr) == (1, True)


def test_owners_with_faults_give_no_file(content: Path) -> None:
    (content / "owners.yml").write_text("schools: {}\n", "utf-8")
    faults = save_codeowners(content)
    assert isinstance(faults, tuple)
    assert [(one.code, one.field) for one in faults] == [("field-missing", "department")]
    assert told(content) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"content/owners.yml": {"bereke: [": "samal: ["}}, "codeowners-left"),
        ({".github/CODEOWNERS": "* @example-department\n"}, "codeowners-left"),
        ({"README.md": "Мәтін\n", ".github/CODEOWNERS": {"without": ""}}, None),
    ],
)
def test_a_change_that_makes_them_disagree_is_refused(content: Path, change: dict[str, str], code: str | None) -> None:
    folder = content.parent
    owners = Owners(
        department=("example-department",),
        methodologists={"languages": ("example-languages",), "science-maths": ("example-science",)},
        schools={
            "aqbulaq": ("example-aqbulaq", "example-both"),
            "bereke": ("example-bereke", "example-both", "example-languages"),
        },
    )
    files = {**BASE, ".github/CODEOWNERS": codeowners(owners, "content/").data.decode()}
    main = commit(folder, files)
    branches(folder, main=main, head=commit(folder, changed(files, change), main))
    git(folder, "reset", "--hard")
    project = read_project(folder / "mkdocs.yml")
    assert not isinstance(project, Problem)
    found = guard(folder / "mkdocs.yml", project, ["example-department"], "main")
    assert [one.code for one in found] == ([code] if code else [])

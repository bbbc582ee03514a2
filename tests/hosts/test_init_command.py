"""The command that begins a district: its files are sound, its site builds, nothing is written over."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml

from birgemiz import __version__
from birgemiz.intake.owners_file import read_owners
from birgemiz.intake.record_file import yaml_record
from birgemiz.model.district import District
from birgemiz.model.owners import Owners
from birgemiz.model.school import School, SchoolFields
from tests.conftest import PROJECT, birgemiz
from tests.workflows.test_workflows import actionlint, lint, loaded

__all__ = ["actionlint"]

FIRST = "--school=aqbulaq=Ақбұлақ мектебі|Школа Акбулак|full"
SECOND = "--school=Самал: №2 мектеп|Школа «Самал» №2|small|ru kk"
NAMED = ("--name-kk", "Сарыкөл ауданы", "--name-ru", "Сарыкольский район")


def files(folder: Path) -> list[str]:
    return sorted(one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file())


def school_of(folder: Path, key: str) -> School:
    path = f"schools/{key}/school.yml"
    school = yaml_record(folder / "content" / path, path, SchoolFields, School, id=key, path=path)
    assert isinstance(school, School)
    return school


def district_of(folder: Path) -> District:
    district = yaml_record(folder / "content/district.yml", "district.yml", District, District)
    assert isinstance(district, District)
    return district


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with two schools, begun by options alone on the real day."""
    folder = tmp_path_factory.mktemp("init") / "audan"
    done = birgemiz("init", str(folder), "--yes", *NAMED, FIRST, SECOND, cwd=folder.parent)
    assert done.returncode == 0, done.stderr
    return folder


def test_a_check_finds_only_what_is_to_be_filled_in(project: Path) -> None:
    done = birgemiz("check", "--format", "json", cwd=project)
    assert done.returncode == 0
    assert json.loads(done.stdout)["problems"] == []


def test_the_site_builds_and_says_that_it_is_not_ready(project: Path, tmp_path: Path) -> None:
    done = birgemiz("build", "--site", str(tmp_path / "site"), cwd=project)
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "site/schools/aqbulaq/index.html").read_text("utf-8")
    assert "Ақбұлақ мектебі" in page
    assert "Сайт дайындалып жатыр" in page


def test_the_first_note_and_the_form_for_schedules_can_be_made(project: Path, tmp_path: Path) -> None:
    form = tmp_path / "form.xlsx"
    assert birgemiz("template", "schedule", str(form), cwd=project).returncode == 0
    rows = openpyxl.load_workbook(form).worksheets[0].iter_rows(min_row=4, values_only=True)
    assert [row[0] for row in rows if row[0]] == ["Ақбұлақ мектебі", "Ақбұлақ мектебі", "Самал: №2 мектеп"]


def test_no_other_district_is_named(project: Path) -> None:
    named = [name for name in files(project) if "лтынсар" in (project / name).read_text("utf-8")]
    assert named == []


def test_every_yaml_file_reads_the_same_by_yaml_1_1_and_1_2(project: Path) -> None:
    """Texts stay texts whoever reads them: no name is a number, a date or a truth value."""
    for name in files(project):
        if name.endswith((".yml", ".yaml")) and not name.startswith(".github"):
            text = (project / name).read_text("utf-8")
            assert plain(yaml.safe_load(text)) == yaml.load(text, yaml.BaseLoader), name  # noqa: S506 - only text


def plain(value: Any) -> Any:
    """Days and lists as text and lists again; anything else that is no text stays what it is not."""
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def test_answers_come_back_as_they_were_given(project: Path) -> None:
    district, school = district_of(project), school_of(project, "samal-2-mektep")
    assert (district.names.kk, district.names.ru) == ("Сарыкөл ауданы", "Сарыкольский район")
    assert (school.names.kk, school.names.ru) == ("Самал: №2 мектеп", "Школа «Самал» №2")
    assert (school.staffing, school.languages) == ("small", ("ru", "kk"))


def test_the_program_is_pinned(project: Path) -> None:
    assert (project / "requirements.txt").read_text("utf-8").splitlines()[-1] == f"birgemiz=={__version__}"


def test_an_order_is_a_draft_until_it_has_its_day(project: Path, tmp_path: Path) -> None:
    assert "**Жоба.**" in (project / "content/order.md").read_text("utf-8")
    assert "**Проект.**" in (project / "content/order.ru.md").read_text("utf-8")
    birgemiz("build", "--site", str(tmp_path / "site"), cwd=project)
    register = (tmp_path / "site/documents/index.html").read_text("utf-8")
    assert "bm-status--unapproved" in register


def test_with_an_account_of_the_department_owners_and_their_reviewers_are_named(tmp_path: Path) -> None:
    done = birgemiz(
        "init", "audan", "--yes", *NAMED, FIRST, "--owner", "example-a", "--owner", "example-b", cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    owners = read_owners(tmp_path / "audan/content")
    assert isinstance(owners, Owners)
    assert owners.department == ("example-a", "example-b")
    lines = (tmp_path / "audan/.github/CODEOWNERS").read_text("utf-8").splitlines()
    assert "/content/schools/aqbulaq/ @example-a @example-b" in lines
    assert birgemiz("check", cwd=tmp_path / "audan").returncode == 0


def test_an_account_that_none_can_be_is_named(tmp_path: Path) -> None:
    done = birgemiz("init", "audan", "--yes", "--owner", "Айгүл Серікқызы", cwd=tmp_path)
    assert done.returncode == 1
    assert "owners.yml" in done.stderr
    assert not (tmp_path / "audan").exists()


def test_owners_are_a_draft_that_is_sound_once_it_is_moved(project: Path, tmp_path: Path) -> None:
    assert not (project / "content/owners.yml").exists()
    (tmp_path / "owners.yml").write_bytes((project / "drafts/owners.yml").read_bytes())
    owners = read_owners(tmp_path)
    assert isinstance(owners, Owners)
    areas = [area.id for area in district_of(project).methodologists]
    assert (list(owners.methodologists), list(owners.schools)) == (areas, ["aqbulaq", "samal-2-mektep"])


def test_editors_find_a_schema_for_each_yaml_file(project: Path) -> None:
    settings = json.loads((project / ".vscode/settings.json").read_text("utf-8"))
    assert [name for name in settings["yaml.schemas"] if not (project / name).is_file()] == []
    matched = {one for globs in settings["yaml.schemas"].values() for glob in globs for one in project.glob(glob)}
    assert matched == set((project / "content").rglob("*.yml"))


class TestOwnershipWorkflow:
    """The workflow that guards the folders of each school."""

    def test_is_sound_and_differs_from_ours_only_in_how_the_program_is_installed(
        self, project: Path, actionlint: list[str]
    ) -> None:
        path = ".github/workflows/ownership.yml"
        linted = lint(actionlint, project / path)
        assert (linted.returncode, linted.stdout + linted.stderr) == (0, "")
        begun, ours = (loaded(folder / path) for folder in (project, PROJECT))
        for step in (*begun["jobs"]["ownership"]["steps"], *ours["jobs"]["ownership"]["steps"]):
            step.pop("name", None)
        begun["jobs"]["ownership"]["steps"][3]["run"] = "make .venv/site.done"
        assert json.loads(json.dumps(ours).replace("../.venv/bin/birgemiz", "birgemiz")) == begun


class TestWorkflow:
    """The workflow with which a district publishes its site."""

    def test_is_sound(self, project: Path, actionlint: list[str]) -> None:
        linted = lint(actionlint, project / ".github/workflows/site.yml")
        assert (linted.returncode, linted.stdout + linted.stderr) == (0, "")

    def test_installs_what_is_pinned_checks_and_builds(self, project: Path) -> None:
        jobs = loaded(project / ".github/workflows/site.yml")["jobs"]
        runs = {name: [step["run"].split()[:2] for step in job["steps"] if "run" in step] for name, job in jobs.items()}
        assert runs["build"] == [
            *(["pip", "install"], ["birgemiz", "fetch-form"], ["birgemiz", "check"], ["birgemiz", "build"]),
            ["if", "["],
        ]
        assert ["pip", "install"] in runs["announce"]

    def test_may_only_read_and_publishes_only_the_main_branch(self, project: Path) -> None:
        workflow = loaded(project / ".github/workflows/site.yml")
        assert workflow["permissions"] == {"contents": "read"}
        assert workflow["jobs"]["deploy"]["permissions"] == {"pages": "write", "id-token": "write"}
        assert workflow["jobs"]["deploy"]["if"] == "github.ref == 'refs/heads/main'"

"""A school that did not change is not built again, and nothing else about the site differs."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from birgemiz.build import build
from birgemiz.hosts.memory import Memory
from birgemiz.hosts.project import Project
from birgemiz.hosts.site_folder import SiteFolder
from birgemiz.work import BuildSchool, Built, History, Remember, SchoolBuilt, Told, Work, untold
from tests.stub_host import SETTINGS, TINY, TODAY, as_text, built_pages, one_by_one, painted_once, stub_host

Again = Callable[[], tuple[list[str], Built]]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The tiny district in a folder of its own, with a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    shutil.copytree(TINY, tmp_path / "content")
    return Project(tmp_path / "content", tmp_path / "content/pages", tmp_path / "site", SETTINGS)


def build_again(project: Project, day: date = TODAY, history: History = untold) -> tuple[list[str], Built]:
    """Build with memory; the schools that had to be made, and the outcome."""
    made: list[str] = []

    def remember(today: date) -> Remember:
        memory = Memory(project, stub_host(), today)

        def asked(folder: Path, told: Told, make: BuildSchool) -> SchoolBuilt:
            def noted(folder: Path) -> SchoolBuilt:
                made.append(folder.name)
                return make(folder)

            return memory(folder, told, noted)

        return asked

    work = Work(SiteFolder(project.site).save, one_by_one, remember, history, paint=painted_once)
    return made, build(project.content, stub_host(), lambda _: day, work)


def pages(project: Project) -> dict[str, str]:
    """The site as it lies on the disk."""
    files = (file for file in project.site.rglob("*") if file.is_file())
    paths = {file.relative_to(project.site).as_posix(): file for file in files}
    return {path: as_text(path, file.read_bytes()) for path, file in paths.items()}


def test_nothing_is_made_again_when_nothing_changed(project: Project) -> None:
    made, first = build_again(project)
    assert made == ["qaraghai", "tastobe"]
    made, second = build_again(project)
    assert made == []
    assert second == first
    assert (pages(project), second) == built_pages(TINY)


def test_a_changed_note_makes_only_its_school_again(project: Project) -> None:
    build_again(project)
    note = project.content / "schools/tastobe/sessions/2026-09-09.md"
    note.write_text(note.read_text("utf-8").replace("Первый", "Второй"), encoding="utf-8")
    made, built = build_again(project)
    assert made == ["tastobe"]
    assert (pages(project), built) == built_pages(project.content)


@pytest.mark.parametrize("shared", ["district.yml", "calendar/2026-2027.yml", "regulation.md", "pages/about.md"])
def test_a_changed_shared_file_makes_every_school_again(project: Project, shared: str) -> None:
    build_again(project)
    file = project.content / shared
    file.write_text(file.read_text("utf-8") + "\n", encoding="utf-8")
    assert build_again(project)[0] == ["qaraghai", "tastobe"]


def test_a_note_with_another_day_of_publication_makes_its_school_again(project: Project) -> None:
    build_again(project)
    committed = {"schools/tastobe/sessions/2026-09-09.md": date(2026, 9, 10)}
    assert build_again(project, history=lambda _, __: committed)[0] == ["tastobe"]
    assert build_again(project, history=lambda _, __: committed)[0] == []


def test_a_note_announced_in_a_public_channel_makes_only_its_school_again(project: Project) -> None:
    channel = "{name: audan, url: 'tgram://${TOKEN}/@audan', since: 2026-08-01, public: 'https://t.me/audan'}"
    (project.content / "announce.yml").write_text(f"channels: [{channel}]\n", encoding="utf-8")
    build_again(project)
    (project.content / "announced").mkdir()
    (project.content / "announced/audan.log").write_text("2026-09-10 tastobe/2026-09-09\n", encoding="utf-8")
    made, built = build_again(project)
    assert made == ["tastobe"]
    assert (pages(project), built) == built_pages(project.content)
    assert build_again(project)[0] == []


def test_another_day_makes_every_school_again(project: Project) -> None:
    district = project.content / "district.yml"
    district.write_text(district.read_text("utf-8").replace("as_of: 2026-10-01\n", ""), encoding="utf-8")
    build_again(project, date(2026, 9, 10))
    assert build_again(project, date(2026, 9, 11))[0] == ["qaraghai", "tastobe"]


def test_a_page_that_was_touched_or_lost_is_made_again(project: Project) -> None:
    build_again(project)
    (project.site / "schools/qaraghai/index.html").unlink()
    (project.site / "ru/schools/tastobe/index.html").write_text("?", encoding="utf-8")
    assert build_again(project)[0] == ["qaraghai", "tastobe"]
    assert pages(project) == built_pages(TINY)[0]


def test_another_site_folder_is_built_by_itself(project: Project, tmp_path: Path) -> None:
    build_again(project)
    assert build_again(replace(project, site=tmp_path / "elsewhere"))[0] == ["qaraghai", "tastobe"]


def test_a_spoilt_memory_is_no_memory(project: Project, tmp_path: Path) -> None:
    build_again(project)
    kept = [file for file in (tmp_path / "cache").rglob("*") if file.is_file()]
    assert sorted(file.name for file in kept) == ["qaraghai", "tastobe"]
    for file in kept:
        file.write_bytes(file.read_bytes()[:40])
    assert build_again(project)[0] == ["qaraghai", "tastobe"]

"""Shows that a file checked alone has the problems that the whole check finds in it, and that little is read for it."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from birgemiz.judge import check
from birgemiz.model.problem import Problem
from birgemiz.spot_check import spot_check
from tests.conftest import birgemiz
from tests.intake.intake_cases import all_cases, base_content, content_of

NOTE = "schools/aqbulaq/sessions/2026-09-07.md"
HEAVY = ("holidays", "babel", "jinja2", "mkdocs", "docx", "xlsxwriter", "icalendar", "PIL", "zxingcpp")


def today(_: str) -> date:
    return date(2026, 11, 22)


def whole(content: Path, *paths: str) -> tuple[Problem, ...]:
    """What the whole check says of these files and folders."""
    problems = check(content, today)
    return tuple(one for one in problems if any(one.path == path or one.path.startswith(f"{path}/") for path in paths))


def unjudged(content: Path, path: str) -> bool:
    """Whether a file can't be judged, because the district or its own school can't be read."""
    problems = spot_check(content, [path], today)
    return any(one.path != path for one in problems)


@pytest.mark.parametrize("case", all_cases())
def test_each_file_has_the_same_problems_alone(case: Path, tmp_path: Path) -> None:
    content = content_of(case, tmp_path)
    files = sorted(file.relative_to(content).as_posix() for file in content.rglob("*") if not file.is_dir())
    assert files
    for path in files:
        if not unjudged(content, path):
            assert spot_check(content, [path], today) == whole(content, path)


@pytest.mark.parametrize("case", all_cases())
def test_each_school_has_the_same_problems_alone(case: Path, tmp_path: Path) -> None:
    content = content_of(case, tmp_path)
    for folder in sorted((content / "schools").iterdir()):
        path = f"schools/{folder.name}"
        if not unjudged_school(content, path):
            assert spot_check(content, [path], today) == whole(content, path)


def unjudged_school(content: Path, path: str) -> bool:
    """Whether a school can't be judged, because the district can't be read."""
    return any(not f"{one.path}/".startswith(f"{path}/") for one in spot_check(content, [path], today))


def test_a_note_of_a_school_that_cannot_be_read_shows_what_keeps_it_back(tmp_path: Path) -> None:
    content = base_content(tmp_path)
    (content / "schools" / "aqbulaq" / "school.yml").unlink()
    assert [one.code for one in spot_check(content, [NOTE], today)] == ["school-missing"]


def test_a_note_of_a_district_that_cannot_be_read_shows_what_keeps_it_back(tmp_path: Path) -> None:
    content = base_content(tmp_path)
    (content / "district.yml").unlink()
    assert [one.code for one in spot_check(content, [NOTE], today)] == ["district-broken", "district-missing"]


def test_a_second_note_of_an_hour_is_seen_from_the_school_s_other_notes(tmp_path: Path) -> None:
    content = base_content(tmp_path)
    second = NOTE.replace(".md", "-2.md")
    shutil.copy(content / NOTE, content / second)
    assert [one.code for one in spot_check(content, [second], today)] == ["note-same-hour"]
    assert spot_check(content, [NOTE], today) == ()


def test_a_note_that_is_followed_up_is_known_and_one_that_is_not_there_is_missed(tmp_path: Path) -> None:
    content = base_content(tmp_path)
    later = NOTE.replace("09-07", "09-14")
    for followed, codes in (("2026-09-07", []), ("2026-09-01", ["note-follow-up"])):
        text = (content / NOTE).read_text("utf-8").replace("tasks: [1]", f"tasks: [1]\nfollows_up: {followed}")
        (content / later).write_text(text, "utf-8")
        assert [one.code for one in spot_check(content, [later], today)] == codes


def test_other_schools_are_not_read_for_a_note(tmp_path: Path) -> None:
    content = base_content(tmp_path)
    (content / "schools" / "broken").mkdir()
    assert [one.code for one in check(content, today)] == ["school-missing"]
    assert spot_check(content, [NOTE], today) == ()


def test_a_note_is_checked_without_loading_what_makes_sites(tmp_path: Path) -> None:
    content = base_content(tmp_path)
    code = (
        "import sys, datetime, pathlib; from birgemiz.spot_check import spot_check\n"
        "spot_check(pathlib.Path(sys.argv[1]), [sys.argv[2]], lambda _: datetime.date(2026, 11, 22))\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    command = [sys.executable, "-c", code, str(content), NOTE]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in HEAVY if name in loaded] == []


class TestCommand:
    """Paths as a person or a hook names them."""

    @pytest.fixture
    def project(self, tmp_path: Path) -> Path:
        content = base_content(tmp_path)
        (content / "pages").mkdir()
        (tmp_path / "mkdocs.yml").write_text("docs_dir: content/pages\nplugins: [birgemiz]\n", "utf-8")
        (content / NOTE).write_text((content / NOTE).read_text("utf-8").replace("tasks: [1]", "tasks: [7]"), "utf-8")
        return tmp_path

    def test_paths_are_those_of_the_working_directory(self, project: Path) -> None:
        sessions = project / "content" / "schools" / "aqbulaq" / "sessions"
        for named in ("2026-09-07.md", ".", "../school.yml"):
            done = birgemiz("check", "-f", str(project / "mkdocs.yml"), named, cwd=sessions)
            assert ("value-range" in done.stderr, done.returncode) == (named != "../school.yml",) * 2
        assert (
            "✕ 2026-09-07.md:3 (value-range)"
            in birgemiz("check", "-f", str(project / "mkdocs.yml"), "2026-09-07.md", cwd=sessions).stderr
        )

    def test_only_what_is_named_is_told_of(self, project: Path) -> None:
        assert (
            birgemiz("check", "content/district.yml", "content/schools/aqbulaq/school.yml", cwd=project).returncode == 0
        )
        assert birgemiz("check", "content/district.yml", f"content/{NOTE}", cwd=project).returncode == 1
        assert birgemiz("check", "content", cwd=project).returncode == 1

    @pytest.mark.parametrize(
        ("path", "said"),
        [("content/schools/aqbulaq/sessions/2026-09-08.md", "мұндай файл"), ("mkdocs.yml", "қалтасында емес")],
    )
    def test_a_path_without_a_place_is_answered_with_a_sentence(self, project: Path, path: str, said: str) -> None:
        done = birgemiz("check", path, cwd=project)
        assert done.returncode == 2
        assert said in done.stderr
        assert "Traceback" not in done.stderr

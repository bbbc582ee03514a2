"""The command that begins a note: each case is a question, its file's path and, beside it, the file byte by byte."""

import re
import shutil
from pathlib import Path

import pytest
import yaml

from tests.conftest import PROJECT, birgemiz
from tests.hosts.conftest import MakeProject

CASES = sorted((PROJECT / "tests/cases/new").glob("*.yml"))
NOTE = "content/schools/qaraghai/sessions/2026-10-01-b.md"


def begun(root: Path, *arguments: str) -> tuple[int, str, str]:
    """Run the command: its exit code, what it said, what it complained of."""
    done = birgemiz("new", *arguments, cwd=root)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("file", CASES, ids=lambda case: case.stem)
def test_a_note_is_begun(make_project: MakeProject, file: Path) -> None:
    root, case = make_project(), yaml.safe_load(file.read_text("utf-8"))
    asked = ("--date", str(case["date"])) if "date" in case else ()
    code, said, _ = begun(root, case["school"], *asked)
    assert (code, said) == (0, f"content/{case['path']}\n")
    assert (root / "content" / case["path"]).read_bytes() == file.with_suffix(".md").read_bytes()


def test_a_check_names_what_is_still_to_be_written_and_nothing_else(make_project: MakeProject) -> None:
    root = make_project()
    before = birgemiz("check", "--format", "json", cwd=root).stdout
    begun(root, "qaraghai")
    after = birgemiz("check", "--format", "json", cwd=root).stdout
    codes = ["field-missing", "note-analysis", "note-tasks"]
    assert [after.count(f'"{code}"') - before.count(f'"{code}"') for code in codes] == [1, 1, 1]
    assert after.count('"code"') - before.count('"code"') == len(codes)


def test_a_note_filled_in_is_sound_once_its_hour_is_over(make_project: MakeProject) -> None:
    root = make_project()
    before = birgemiz("check", cwd=root)
    begun(root, "qaraghai", "--date", "2026-09-24")
    note = root / "content/schools/qaraghai/sessions/2026-09-24-b.md"
    text = re.sub(r"(?m)^#(?=\w+:|  - )", "", note.read_text("utf-8"))
    for empty, filled in (
        ("title:", "title: Талдау"),
        ("tasks:", "tasks: [2]"),
        ("analysis: >-", "analysis: >-\n  Талданды."),
    ):
        text = text.replace(f"{empty}\n", f"{filled}\n")
    note.write_text(re.sub(r"format: (associations|whole-staff) .*\n", "", text), encoding="utf-8")
    after = birgemiz("check", cwd=root)
    assert (after.returncode, after.stderr) == (before.returncode, before.stderr)


def test_a_second_note_is_of_the_hour_after(make_project: MakeProject) -> None:
    root = make_project()
    assert [begun(root, "qaraghai")[1][-16:-4] for _ in range(3)] == ["2026-10-01-b", "2026-10-05-a", "2026-10-08-b"]


def test_past_hours_without_a_note_are_told(make_project: MakeProject) -> None:
    _, _, told = begun(make_project(), "tastobe")
    days = "2026-09-01, 2026-09-15, 2026-09-22, 2026-09-29"
    assert told == f"Жазбасы жоқ өткен сағаттар / прошедшие часы без записи: {days} (--date)\n"


def test_a_note_that_there_is_stays_as_it_is(make_project: MakeProject) -> None:
    root = make_project()
    note = root / "content/schools/qaraghai/sessions/2026-09-07-a.md"
    before = note.read_bytes()
    code, said, complained = begun(root, "qaraghai", "--date", "2026-09-07")
    assert (code, said, "ештеңе жазылмады" in complained) == (1, "", True)
    assert note.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("qaragai",), "«qaraghai» деп жазғыңыз келді ме?"),
        (("qaraghai", "--date", "01.10.2026"), "«01.10.2026» күн емес"),
        (("qaraghai", "--date", "2026-02-30"), "2026-02-30"),
        ((), "SCHOOL"),
    ],
)
def test_a_wrong_question_gets_a_sentence(make_project: MakeProject, arguments: tuple[str, ...], sentence: str) -> None:
    code, said, complained = begun(make_project(), *arguments)
    assert (code in (1, 2), said) == (True, "")
    assert sentence in complained


def test_a_school_without_a_schedule_is_asked_for_the_day(make_project: MakeProject) -> None:
    root = make_project()
    shutil.rmtree(root / "content/schools/tastobe/schedule")
    code, _, complained = begun(root, "tastobe")
    assert (code, "--date" in complained) == (1, True)
    assert begun(root, "tastobe", "--date", "2026-10-02")[:2] == (0, "content/schools/tastobe/sessions/2026-10-02.md\n")

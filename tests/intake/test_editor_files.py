"""Shows that what a person or an editor means is what the record holds, whichever quotes they write.

``cases/editors`` has one note as four hands write it (Decap, Sveltia, Sveltia quoting every value,
a plain text editor), a table of single lines, as the editors' quoting was observed, and one of whole files as
programs save them, byte by byte.
"""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from birgemiz.judge import check
from birgemiz.writers.markdown import body_html
from tests.intake.intake_cases import CASES, base_content, published, read, told

EDITORS = CASES.parent / "editors"
TODAY = date(2026, 11, 22)
NOTE = "schools/aqbulaq/sessions/2026-09-14.md"
LINES: list[dict[str, Any]] = read(EDITORS / "scalars-as-people-and-editors-write-them.yml")["lines"]
FILES: list[dict[str, Any]] = read(EDITORS / "files-as-programs-save-them.yml")["files"]
REST = {"title": "Талдау", "tasks": "1", "analysis": "Екі сабақ талданды."}


@pytest.mark.parametrize("file", [pytest.param(f, id=f.stem) for f in sorted(EDITORS.glob("*.md"))])
def test_every_editor_s_file_is_the_same_note(file: Path, tmp_path: Path) -> None:
    note = held(file.read_bytes(), tmp_path)
    assert note == {
        **dict.fromkeys(("format", "joined_with", "visit", "reason", "lang"), "none"),
        **{name: [] for name in ("groups", "follows_up", "photos", "posted", "announced")},
        "title": "Дау: \"иә\" немесе 'жоқ' — № 2: ғылым & өмір",
        "date": "2026-09-14",
        "start": "15:40",
        "minutes": "60",
        "half": "all",
        "tasks": ["1", "4"],
        "led_by": ["deputy-study"],
        "participants": "17",
        "analysis": "Екі сабақ талданды: біріншісі — ашық сабақ.",
        "status": "held",
        "school": "aqbulaq",
        "name": "2026-09-14",
        "path": NOTE,
    }


@pytest.mark.parametrize("line", [pytest.param(one, id=one["written"]) for one in LINES])
def test_a_line_holds_what_it_says(line: dict[str, Any], tmp_path: Path) -> None:
    field = line["written"].partition(":")[0]
    rest = [f"{name}: {value}" for name, value in REST.items() if name != field]
    text = "\n".join(["---", line["written"], *rest, "---", ""])

    found = held(text.encode(), tmp_path)

    assert found.get(field, found) == line.get("holds", {"problems": [line.get("problem")]})


@pytest.mark.parametrize("file", [pytest.param(one, id=one["about"]) for one in FILES])
def test_a_file_means_what_a_person_sees_in_it(file: dict[str, Any], tmp_path: Path) -> None:
    content = base_content(tmp_path)
    (content / NOTE).with_name(file["name"]).write_bytes(file["text"].encode())

    problems = check(content, lambda _: TODAY)
    records = published(content)["aqbulaq"]
    note = records.notes[-1]

    assert [one.code for one in problems] == file.get("problems", [])
    assert {field: told(getattr(note, field)) for field in file["holds"]} == file["holds"]
    assert str(body_html(records.bodies[note.name])) == file["html"]


def held(data: bytes, folder: Path) -> dict[str, Any]:
    """The fields of the note that these bytes make, or the codes of what is wrong with it."""
    content = base_content(folder)
    (content / NOTE).write_bytes(data)
    problems = check(content, lambda _: TODAY)
    if problems:
        return {"problems": [one.code for one in problems]}
    fields: dict[str, Any] = told(published(content)["aqbulaq"].notes[-1].model_dump())
    return fields

"""Shows what intake says of every way to write a file wrongly, and what it understands nevertheless.

Each folder of ``cases/intake`` is one situation: the files in which the content differs from
``_base`` (one district, calendar, school, schedule and note, all sound) and ``expected.yml``:

- ``problems``: every problem of the run as ``path:line code field``, in the order of the report
- ``ru``, ``kk``: for some, the sentences of all of them
- ``notes``: the notes that are published all the same, as ``school/name``
- ``values``, ``bodies``: for some, what the records then hold
- ``prepare``: what is done to a file first, such as another encoding
"""

from datetime import date
from pathlib import Path

import pytest

from birgemiz.judge import check
from tests.intake.intake_cases import all_cases, content_of, described, published, read, told

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("case", all_cases())
def test_a_case_has_exactly_these_problems_and_notes(case: Path, tmp_path: Path) -> None:
    expected = read(case / "expected.yml")
    content = content_of(case, tmp_path)

    problems = check(content, lambda _: TODAY)
    schools = published(content)

    assert [described(one) for one in problems] == expected["problems"]
    names = [f"{name}/{note.name}" for name, known in schools.items() for note in known.notes]
    assert names == expected["notes"]
    assert [one.sentence("ru") for one in problems if "ru" in expected] == expected.get("ru", [])
    assert [one.sentence("kk") for one in problems if "kk" in expected] == expected.get("kk", [])
    notes = {f"{name}/{note.name}": note for name, known in schools.items() for note in known.notes}
    for name, values in expected.get("values", {}).items():
        held = notes[name].model_dump()
        assert {field: told(held[field]) for field in values} == values
    for name, body in expected.get("bodies", {}).items():
        school, _, note = name.partition("/")
        assert schools[school].bodies[note] == body

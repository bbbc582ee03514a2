"""What a draft makes of a file: each case is a file before, beside the same file after unless it is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from birgemiz.rules.marked import BEGIN, END, MarkersError, replaced, told, unmarked
from birgemiz.views.analysis import Computed
from birgemiz.views.draft import Draft
from birgemiz.views.paper import Sheet
from birgemiz.writers.draft import draft_text
from tests.conftest import PROJECT

CASES = sorted((PROJECT / "tests/cases/draft").glob("*.before.md"))
PART = f"{BEGIN}\nжаңа\n{END}"
PIECES = [BEGIN, END, "\n", "\r\n", "\ufeff", "мәтін", "## Не істелді", " "]
DRAFT = Draft(
    path="analysis/2025-2026.md",
    lang="kk",
    title="Талдау",
    remark="Төменге жазыңыз.",
    as_of="Бүгін есептелген.",
    tables=(Computed("tasks", Sheet("Міндеттер", ("Міндет", "Сағат"), (("1|2 *екі*", "7"),)), "Ескерту."),),
    headings=("Не істелді", "Қиындықтар"),
)
FILE = """\
---
title: Талдау
lang: kk
---

<!-- birgemiz:numbers -->

> Төменге жазыңыз.

Бүгін есептелген.

### Міндеттер

| Міндет | Сағат |
| --- | --- |
| 1\\|2 \\*екі\\* | 7 |

Ескерту.

<!-- /birgemiz:numbers -->

## Не істелді

## Қиындықтар
"""


@pytest.mark.parametrize("before", CASES, ids=lambda case: case.name.removesuffix(".before.md"))
def test_the_marked_part_is_put_into(before: Path) -> None:
    text = before.read_bytes().decode()
    after = before.with_name(before.name.replace("before", "after"))
    if after.exists():
        assert replaced(text, PART) == after.read_bytes().decode()
    else:
        with pytest.raises(MarkersError):
            replaced(text, PART)
        assert unmarked(text) == text


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_a_second_time_changes_nothing_and_people_keep_every_character(text: str) -> None:
    try:
        once = replaced(text, PART)
    except MarkersError:
        return
    assert replaced(once, PART) == once
    assert unmarked(once).startswith(unmarked(text))
    assert unmarked(once)[len(unmarked(text)) :].strip() == ""


@pytest.mark.parametrize("nothing", [None, "", "\ufeff\r\n"])
def test_where_nothing_is_written_the_draft_is_a_whole_file(nothing: str | None) -> None:
    assert draft_text(DRAFT, nothing) == FILE


def test_a_draft_tells_nothing_until_a_person_writes_in_it() -> None:
    body = unmarked(FILE.split("---\n", 2)[2])
    assert not told(body)
    assert told(body.replace("## Қиындықтар", "## Қиындықтар\n\n- Уақыт."))


def test_a_person_may_write_above_the_numbers_too() -> None:
    written = FILE.replace(BEGIN, f"Кіріспе.\n\n{BEGIN}").replace("| 7 |", "| 6 |")
    assert draft_text(DRAFT, written) == FILE.replace(BEGIN, f"Кіріспе.\n\n{BEGIN}")

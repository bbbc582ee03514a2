"""Shows what became of each recommendation that a methodologist left: notes and a day in, a table out.

Each file of ``cases/rules/recommendations`` is one situation; the table holds every recommendation as
``note#number text (area) -> state [the notes that follow it up]``, in the order in which they were left.
"""

from datetime import date
from pathlib import Path

import pytest

from birgemiz.rules.recommendations import Recommendation, recommendations
from tests.rules.rules_cases import calendar, cases_in, read, records, school


@pytest.mark.parametrize("file", cases_in("recommendations"))
def test_each_recommendation_is_open_followed_up_or_overdue(file: Path) -> None:
    case = read(file)
    calendars = {fields["year"]: calendar(fields) for fields in case.get("calendars", [])}
    notes = records(school({"staffing": "full"}), {}, case["notes"]).notes

    left = recommendations(notes, calendars, date.fromisoformat(case["today"]))

    assert [line(one) for one in left] == case["expected"]


def line(one: Recommendation) -> str:
    """One recommendation as the cases write it."""
    followed_by = ", ".join(note.name for note in one.followed_by)
    return f"{one.note.name}#{one.number} {one.text} ({one.area}) -> {one.state} [{followed_by}]"

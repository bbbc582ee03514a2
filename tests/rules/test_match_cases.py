"""Shows what became of each promised hour: a calendar, a schedule, notes and a day in, one table out.

Each file of ``cases/rules/match`` is one situation of a school's year. The table holds every
hour as ``slot's day half -> status (day) [note]``, with the holiday's name where no hour is due,
and ``extra`` the notes that no hour promised. Records go the whole way: the model, the sifting
that sets wrong records aside (nothing in these cases is wrong), the matching.
"""

from datetime import date
from pathlib import Path

import pytest

from birgemiz.rules.days import year_days
from birgemiz.rules.integrity import sift
from birgemiz.rules.match import Matched
from birgemiz.rules.standing import standing
from tests.rules.rules_cases import calendar, cases_in, district, read, records, school


@pytest.mark.parametrize("file", cases_in("match"))
def test_each_hour_has_its_status(file: Path) -> None:
    case = read(file)
    year = calendar(case["calendar"])
    days = {year.year: year_days(year)}
    one = school({"staffing": case["staffing"]})
    known = records(one, {year.year: case["schedule"]}, case.get("notes", []))

    sifted = sift(known, district(), days, date.fromisoformat(case["today"]))
    stands = standing(sifted.records, days, date.fromisoformat(case["today"]))

    assert {
        "problems": [p.code for p in sifted.problems],
        "hours": [line(one) for match in stands.years.values() for one in match.hours],
        "extra": [note.name for match in stands.years.values() for note in match.extra],
    } == {
        "problems": case.get("problems", []),
        "hours": case["hours"],
        "extra": case["extra"],
    }


def line(one: Matched) -> str:
    """One hour as the cases write it."""
    hour = one.occurrence
    told = f" [{one.note.name}]" if one.note else ""
    free = f": {hour.free.names.kk}" if hour.free and not one.note else ""
    return f"{hour.slot_date} {hour.half} -> {one.status} ({one.date}){told}{free}"

"""Shows which records the rules refuse or only remark on, with which words, and what is set aside.

Each file of ``cases/rules/integrity`` holds a school, its schedules and notes, and the problems
to expect in the order in which they are found: code, path within the school's folder, field and
the words that fill the sentence, for some also the Russian sentence itself. ``aside`` lists the
schedules and notes that do not go on; all others do. District and calendar are the same for all
(``cases/rules/district.yml``, ``cases/rules/calendar.yml``).
"""

from datetime import date
from pathlib import Path

import pytest

from birgemiz.model.problem import Problem
from birgemiz.model.register import SchoolRecords
from birgemiz.rules.days import year_days
from birgemiz.rules.integrity import sift
from tests.rules.rules_cases import CASES, SCHOOL, calendar, cases_in, district, read, records, school

BASE = f"schools/{SCHOOL}/"
SOUND = {
    "full": {
        "slots": [
            {"weekday": "monday", "start": "15:40", "half": "a"},
            {"weekday": "wednesday", "start": "15:40", "half": "b"},
        ]
    },
    "small": {"slots": [{"weekday": "monday", "start": "15:40"}]},
}


@pytest.mark.parametrize("file", cases_in("integrity"))
def test_records_that_break_a_rule_are_reported_and_set_aside(file: Path) -> None:
    case = read(file)
    days = {"2026-2027": year_days(calendar(read(CASES / "calendar.yml")))}
    schedules = case.get("schedules", {"2026-2027": SOUND[case["school"]["staffing"]]})
    known = records(school(case["school"]), schedules, case.get("notes", []))

    sifted = sift(known, district(), days, date.fromisoformat(case.get("today", "2027-06-30")))

    wanted = case["problems"]
    assert [described(one) for one in sifted.problems] == [
        (one["code"], one["path"], one.get("field", ""), one.get("words", {})) for one in wanted
    ]
    sentences = [one.sentence("ru") for one in sifted.problems]
    assert sentences == [one.get("ru", said) for one, said in zip(wanted, sentences, strict=True)]
    assert sorted(paths(known) - paths(sifted.records)) == case.get("aside", [])


def described(one: Problem) -> tuple[str, str, str, dict[str, str]]:
    """A problem as the cases write it."""
    return one.code, one.path.removeprefix(BASE), one.field, dict(one.words)


def paths(known: SchoolRecords) -> set[str]:
    """The schedules and notes of a school, by path within its folder."""
    found = [*(one.path for one in known.schedules.values()), *(one.path for one in known.notes)]
    return {path.removeprefix(BASE) for path in found}

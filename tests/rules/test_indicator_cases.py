"""Shows what each indicator makes of a school's year: records and a day in, counts with their reasons out.

Each file of ``cases/rules/indicators`` is one situation. ``expected`` holds, for the indicators that the case is about,
how much was ``met`` of what was ``asked``, the ``share`` in per cent, and how many items were in which state; ``–``
where nothing is asked, so that nothing is divided. ``months`` repeats ``met/asked`` by month, ``delays`` are the days
until publication. The numbers were counted by hand from the regulation, as ``about`` tells.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from birgemiz.rules.indicators import ASKED
from birgemiz.rules.measure import NOTHING, Measure
from tests.rules.rules_cases import account, cases_in, read

NO_VALUE = "–"
CASES = cases_in("indicators")


@pytest.mark.parametrize("file", CASES)
def test_what_the_regulation_asks_is_counted(file: Path) -> None:
    case = read(file)
    expected = case["expected"]

    found = account(case).measures[case["calendar"]["year"]]

    assert {
        "year": {key: counted(found, key) for key in expected},
        "months": months(found, list(expected)) if "months" in case else {},
        "delays": [str(days) for days in found.delays] if "delays" in case else [],
    } == {"year": expected, "months": case.get("months", {}), "delays": case.get("delays", [])}


def test_every_indicator_has_a_case_in_which_something_met_it_and_one_in_which_something_did_not() -> None:
    tallies = [tally for file in CASES for tally in read(file.values[0])["expected"].items() if tally[1] != NO_VALUE]
    assert {key for key, tally in tallies if int(tally["met"]) > 0} == set(ASKED)
    assert {key for key, tally in tallies if int(tally["met"]) < int(tally["asked"])} == set(ASKED)


def counted(found: Measure, key: str) -> Mapping[str, Any] | str:
    """An indicator of the year as the cases write it."""
    tally = found.year.get(key, NOTHING)
    if tally.share is None:
        return NO_VALUE
    states = {state: str(number) for state, number in found.states[key].items()}
    return {"met": str(tally.met), "asked": str(tally.asked), "share": str(tally.share), "states": states}


def months(found: Measure, keys: list[str]) -> dict[str, dict[str, str]]:
    """The months that ask for one of these indicators."""
    counts = {
        f"{month:%Y-%m}": {key: f"{tallies[key].met}/{tallies[key].asked}" for key in keys if key in tallies}
        for month, tallies in found.months.items()
    }
    return {month: count for month, count in counts.items() if count}

"""Shows which visits the department made and planned, where one can go next, and who waits; counted by hand."""

from datetime import date

import pytest

from birgemiz.rules.visits import MadeVisit, PlannedHour, VisitBook, visit_book
from birgemiz.rules.waiting import asked_in, longest_waiting, week_ahead
from tests.rules.visit_district import SCHOOLS, YEAR, stands, whole_district

EVERY = {key: stands(key) for key in SCHOOLS}


def book_on(today: date) -> VisitBook:
    whole = whole_district(today)
    return visit_book(whole.schools, whole.district.frame)


BOOK = book_on(date(2026, 11, 19))


def test_visits_made_are_those_that_a_note_of_a_held_hour_tells_of() -> None:
    assert {key: [made(one) for one in visits] for key, visits in BOOK.made.items()} == {
        ("languages", YEAR): ["kokterek 2026-08-27, no hour", "aqbulaq 2026-11-18-b, hour 2026-11-18-b"],
        ("science-maths", YEAR): [
            "aqbulaq 2026-10-05-a, hour 2026-10-05-a",
            "kokterek 2026-10-22, hour 2026-10-22-all",
        ],
    }


def test_the_last_visit_of_a_school_is_that_of_any_area() -> None:
    assert {school: one.note.name for school, one in BOOK.last.items()} == {
        "aqbulaq": "2026-11-18-b",
        "kokterek": "2026-10-22",
    }


def test_a_month_knows_which_areas_came_to_which_school() -> None:
    assert BOOK.reached == {
        date(2026, 8, 1): {"kokterek": {"languages"}},
        date(2026, 10, 1): {"aqbulaq": {"science-maths"}, "kokterek": {"science-maths"}},
        date(2026, 11, 1): {"aqbulaq": {"languages"}},
    }
    assert BOOK.areas("aqbulaq", date(2026, 11, 1)) == {"languages"}
    assert BOOK.areas("samal", date(2026, 11, 1)) == frozenset()
    assert BOOK.areas("samal", date(2026, 12, 1)) == frozenset()


def test_a_planned_visit_is_ahead_made_cancelled_or_untold_and_what_names_nothing_is_left_out() -> None:
    assert {area: [planned(one) for one in found] for area, found in BOOK.planned.items()} == {
        "languages": [
            "kokterek 2026-11-12-all untold",
            "aqbulaq 2026-11-18-b made",
            "samal 2026-11-24-all cancelled",
        ],
        "science-maths": ["aqbulaq 2026-11-23-a ahead"],
    }
    assert {school: [planned(one) for one in found] for school, found in BOOK.ahead.items()} == {
        "aqbulaq": ["aqbulaq 2026-11-23-a ahead"]
    }


def test_the_next_visit_of_an_area_is_the_first_ahead() -> None:
    following = {area: BOOK.next_of(area) for area in ("languages", "science-maths")}
    assert {area: one and planned(one) for area, one in following.items()} == {
        "languages": None,
        "science-maths": "aqbulaq 2026-11-23-a ahead",
    }


def test_a_planned_visit_whose_day_passed_without_a_note_is_untold() -> None:
    later = book_on(date(2026, 11, 24))
    assert [planned(one) for one in later.planned["science-maths"]] == ["aqbulaq 2026-11-23-a untold"]
    assert later.ahead == {}


@pytest.mark.parametrize(
    ("today", "hours"),
    [
        ("2026-11-19", ["2026-11-19 kokterek"]),
        ("2026-11-20", ["2026-11-23 aqbulaq", "2026-11-25 aqbulaq", "2026-11-26 kokterek"]),
        ("2026-10-23", ["2026-11-02 aqbulaq", "2026-11-03 samal", "2026-11-04 aqbulaq", "2026-11-05 kokterek"]),
        ("2027-05-26", []),
    ],
    ids=["today", "no hour is left in the week", "a break follows", "the year is over"],
)
def test_the_week_ahead_is_the_first_with_an_hour_to_come(today: str, hours: list[str]) -> None:
    schools = {key: stands(key, date.fromisoformat(today)) for key in SCHOOLS}
    assert [f"{m.date} {s.records.school.id}" for s, m in week_ahead(schools)] == hours


def test_who_has_no_visit_waits_longest_then_who_was_visited_first() -> None:
    assert [one.records.school.id for one in longest_waiting(EVERY.values(), BOOK)] == ["samal", "kokterek", "aqbulaq"]


def test_schools_of_one_day_wait_in_the_order_they_came() -> None:
    nothing = visit_book({}, whole_district().district.frame)
    assert longest_waiting(EVERY.values(), nothing) == list(EVERY.values())


@pytest.mark.parametrize(
    ("month", "schools"),
    [
        ("2026-11-01", ["samal", "kokterek", "aqbulaq"]),
        ("2026-08-01", []),
        ("2027-06-01", []),
        ("2030-10-01", []),
    ],
)
def test_a_visit_is_asked_only_where_an_hour_is_promised(month: str, schools: list[str]) -> None:
    asked = asked_in(date.fromisoformat(month), EVERY.values())
    assert [one.records.school.id for one in asked] == schools


def made(one: MadeVisit) -> str:
    """A visit made as the tests write it."""
    return f"{one.school} {one.note.name}, {f'hour {one.hour.id}' if one.hour else 'no hour'}"


def planned(one: PlannedHour) -> str:
    """A planned visit as the tests write it."""
    return f"{one.plan.school} {one.hour.occurrence.id} {one.outcome}"

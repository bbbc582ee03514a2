"""Shows which calendars a school has, what its weekly places are called, and what becomes of an hour that differs."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

import pytest

from birgemiz.intake.catalogue import words
from birgemiz.rules.days import year_days
from birgemiz.rules.standing import Standing, standing
from birgemiz.views.calendar import Calendar, Event, Series
from birgemiz.views.hour_calendars import calendar_links, district_hour_calendar, school_hour_calendars
from birgemiz.views.page import Link
from birgemiz.views.site import District, Reader, WholeDistrict
from tests.rules.rules_cases import calendar, frame, records, school

YEARS = ["2025-2026", "2026-2027", "2027-2028"]
CALENDARS = {
    year: {
        "year": year,
        "first_day": f"{year[:4]}-09-01",
        "last_day": f"{year[-4:]}-05-25",
        "breaks": [{"names": {"kk": "К", "ru": "К"}, "first": f"{year[:4]}-10-26", "last": f"{year[:4]}-11-01"}],
    }
    for year in YEARS
}
DAYS = {year: year_days(calendar(fields)) for year, fields in CALENDARS.items()}
LOCALITY = {"kk": "Ақбұлақ", "ru": "Акбулак"}
TODAY = date(2026, 11, 20)
TUESDAY = {"weekday": "tuesday", "start": "15:00", "half": "all", "room": "12-кабинет"}
HALVES = [{**TUESDAY, "half": "a"}, {**TUESDAY, "half": "b", "weekday": "thursday"}]


def plan(*slots: Mapping[str, str], exceptions: tuple[Mapping[str, str], ...] = ()) -> dict[str, Any]:
    return {"slots": slots or [TUESDAY], "exceptions": exceptions}


def stands(schedules: Mapping[str, Mapping[str, Any]], *notes: Mapping[str, Any]) -> Standing:
    known = records(school({"staffing": "small", "locality": LOCALITY}), schedules, list(notes))
    return standing(known, DAYS, TODAY)


def reader(today: date = TODAY) -> Reader:
    return Reader(District(frame(YEARS[1], {"calendar": CALENDARS[YEARS[1]]}), DAYS, today), words("ru"))


def series(one: Standing, today: date = TODAY) -> dict[str, tuple[Series, ...]]:
    """The series of each of a school's calendars by address."""
    found = {}
    for download in school_hour_calendars(reader(today), one):
        assert isinstance(download.content, Calendar)
        assert download.content.address == download.address
        found[download.address] = download.content.series
    return found


def only(one: Standing) -> Series:
    [[found]] = series(one).values()
    return found


def event(day: date, **fields: Any) -> Event:
    """An event of the Tuesday's place; a test says only how it differs."""
    known = {
        "uid": "aqbulaq-2026-2027-all-tuesday@birgemiz",
        "start": time(15),
        "minutes": 60,
        "summary": "Школа-образец Акбулак: методический час",
        "location": "Акбулак, 12-кабинет",
        "address": "schools/aqbulaq/schedule/2026-2027/",
    }
    return Event(day=day, **{**known, **fields})


def test_a_weekly_place_is_one_series_without_the_days_off() -> None:
    off = (date(2026, 10, 27), date(2027, 3, 23))
    assert only(stands({YEARS[1]: plan()})) == Series(event(date(2026, 9, 1)), date(2027, 5, 25), off)


@pytest.mark.parametrize(
    ("exception", "note", "day", "changed"),
    [
        (
            {"date": "2026-12-01", "moved_to": "2026-12-03", "start": "16:10", "reason": "Семинар"},
            {},
            date(2026, 12, 1),
            event(date(2026, 12, 3), start=time(16, 10), description="Семинар"),
        ),
        (
            {"date": "2026-12-01", "cancelled": "true", "reason": "Семинар"},
            {},
            date(2026, 12, 1),
            event(date(2026, 12, 1), cancelled=True, description="Семинар"),
        ),
        (
            {},
            {"name": "2026-09-17", "title": "Оқылым", "start": "14:00", "minutes": "45"},
            date(2026, 9, 15),
            event(
                date(2026, 9, 17),
                start=time(14),
                minutes=45,
                description="Оқылым\nпо графику: 15 сентября",
                address="schools/aqbulaq/sessions/2026-09-17.html",
            ),
        ),
        (
            {},
            {"name": "2026-09-15", "title": "Оқылым", "status": "cancelled", "reason": "Боран"},
            date(2026, 9, 15),
            event(
                date(2026, 9, 15),
                cancelled=True,
                description="Оқылым\nБоран",
                address="schools/aqbulaq/sessions/2026-09-15.html",
            ),
        ),
    ],
    ids=["moved by the schedule", "called off by the schedule", "moved by a note", "called off by a note"],
)
def test_an_hour_that_differs_stays_an_event_of_its_place(
    exception: Mapping[str, str], note: Mapping[str, str], day: date, changed: Event
) -> None:
    told = stands({YEARS[1]: plan(exceptions=(exception,) if exception else ())}, *([note] if note else []))
    assert only(told).changed == ((day, changed),)


def test_an_hour_held_as_promised_is_not_told_again() -> None:
    assert only(stands({YEARS[1]: plan()}, {"name": "2026-09-15", "start": "15:00"})).changed == ()


def test_an_hour_held_on_a_day_off_is_no_day_off() -> None:
    assert only(stands({YEARS[1]: plan()}, {"name": "2026-10-27"})).without == (date(2027, 3, 23),)


def test_a_place_that_changes_within_the_year_is_two_series_with_names_of_their_own() -> None:
    slots = ({**TUESDAY, "until": "2026-12-31"}, {**TUESDAY, "since": "2027-01-01", "start": "14:00"})
    found = series(stands({YEARS[1]: plan(*slots)}))["schools/aqbulaq/calendar.ics"]
    assert [(one.first.uid, one.first.day, one.first.start, one.last) for one in found] == [
        ("aqbulaq-2026-2027-all-tuesday@birgemiz", date(2026, 9, 1), time(15), date(2026, 12, 29)),
        ("aqbulaq-2026-2027-all-tuesday-2027-01-01@birgemiz", date(2027, 1, 5), time(14), date(2027, 5, 25)),
    ]


def test_a_place_with_nothing_but_days_off_is_no_series() -> None:
    slots = ({**TUESDAY, "since": "2026-10-26", "until": "2026-10-31"},)
    assert series(stands({YEARS[1]: plan(*slots)})) == {"schools/aqbulaq/calendar.ics": ()}


def test_where_teachers_meet_by_halves_each_half_has_a_calendar() -> None:
    one = stands({YEARS[1]: plan(*HALVES)})
    a, b = "aqbulaq-2026-2027-a-tuesday@birgemiz", "aqbulaq-2026-2027-b-thursday@birgemiz"
    assert {address: [each.first.uid for each in found] for address, found in series(one).items()} == {
        "schools/aqbulaq/calendar.ics": [a, b],
        "schools/aqbulaq/calendar-a.ics": [a],
        "schools/aqbulaq/calendar-b.ics": [b],
    }
    assert [each.first.summary for each in series(one)["schools/aqbulaq/calendar.ics"]] == [
        "Школа-образец Акбулак: методический час · 1-я половина",
        "Школа-образец Акбулак: методический час · 2-я половина",
    ]
    assert calendar_links(reader(), one, YEARS[1]) == (
        Link("Все педагоги", "schools/aqbulaq/calendar.ics"),
        Link("Первая половина педагогов", "schools/aqbulaq/calendar-a.ics"),
        Link("Вторая половина педагогов", "schools/aqbulaq/calendar-b.ics"),
    )


def test_hours_of_the_whole_staff_are_in_the_calendars_of_both_halves() -> None:
    one = stands({YEARS[1]: plan(), YEARS[2]: plan(*HALVES)})
    found = {address[16:]: [each.first.uid[8:-9] for each in all_] for address, all_ in series(one).items()}
    whole, a, b = "2026-2027-all-tuesday", "2027-2028-a-tuesday", "2027-2028-b-thursday"
    assert found == {"calendar.ics": [whole, a, b], "calendar-a.ics": [whole, a], "calendar-b.ics": [whole, b]}


@pytest.mark.parametrize(
    ("schedules", "shown", "of_district"),
    [
        ([], [], []),
        (YEARS[:2], YEARS[1:2], YEARS[1:2]),
        (YEARS, YEARS[1:], YEARS[1:]),
        (YEARS[:1], YEARS[:1], []),
    ],
    ids=["no schedule", "last year's and this one's", "the next one's too", "only the last year's"],
)
def test_calendars_show_this_academic_year_and_those_to_come_else_the_school_s_last(
    schedules: list[str], shown: list[str], of_district: list[str]
) -> None:
    one = stands({year: plan() for year in schedules})
    assert [each.first.uid[8:17] for found in series(one).values() for each in found] == shown
    assert [year for year in YEARS if calendar_links(reader(), one, year)] == shown
    content = district_hour_calendar(reader(), WholeDistrict(reader().district, {"aqbulaq": one})).content
    assert isinstance(content, Calendar)
    assert [each.first.uid[8:17] for each in content.series] == of_district


def test_a_school_without_a_schedule_has_no_calendar() -> None:
    assert series(stands({})) == {}

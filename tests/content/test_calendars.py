"""The sample schools' calendars, opened as a phone opens them, show the hours that the rules promise."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import icalendar
import pytest
import recurring_ical_events

from birgemiz.intake.catalogue import words
from birgemiz.model.vocabulary import Half, Status
from birgemiz.rules.match import Matched
from birgemiz.rules.occurrences import occurrences
from birgemiz.rules.standing import Standing, standing
from birgemiz.views.calendar import Calendar
from birgemiz.views.hour_calendars import district_hour_calendar, school_hour_calendars
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.writers.calendar import calendar_file
from birgemiz.writers.qr import qr
from tests.conftest import PROJECT
from tests.views.districts import district

Hours = list[tuple[date, time]]
"""Days and times on the district's clock, in order."""

LAST, THIS = "2025-2026", "2026-2027"
SCHEDULES = [
    *((school, LAST) for school in ("aqbulaq", "bereke", "kokterek", "sarydala")),
    *((school, THIS) for school in ("aqbulaq", "bereke", "kokterek", "samal", "sarydala")),
]
STAMP = date(2026, 11, 22)


@pytest.fixture(scope="module")
def whole() -> WholeDistrict:
    return district(PROJECT / "content")


def reader_in(whole: WholeDistrict, year: str) -> Reader:
    """Someone who reads in spring of the academic year; what the schools know stays as it is."""
    return Reader(replace(whole.district, today=date(int(year[-4:]), 3, 1)), words("kk"))


def opened(calendar: Any) -> list[Any]:
    """Every event that a program shows, changed and cancelled ones too."""
    assert isinstance(calendar, Calendar)
    file = icalendar.Calendar.from_ical(calendar_file(calendar, "https://example.org/", STAMP))
    return [*recurring_ical_events.of(file).between(datetime(2025, 7, 1, tzinfo=UTC), datetime(2028, 7, 1, tzinfo=UTC))]


def shown(events: list[Any], status: str, year: str) -> Hours:
    """When the events of a status in an academic year begin."""
    starts = [event["DTSTART"].dt.replace(tzinfo=None) for event in events if event["STATUS"] == status]
    inside = (datetime(int(year[:4]), 7, 1), datetime(int(year[-4:]), 7, 1))  # noqa: DTZ001  # local
    return sorted((start.date(), start.time()) for start in starts if inside[0] <= start < inside[1])


def told(hours: tuple[Matched, ...]) -> Iterator[tuple[date, time]]:
    """When the hours that are neither free nor cancelled are or were."""
    for hour in hours:
        if hour.status not in (Status.HOLIDAY, Status.CANCELLED):
            yield hour.date, (hour.note.start if hour.note else None) or hour.occurrence.start


def calendars(reader: Reader, stands: Standing) -> dict[str, list[Any]]:
    """The events of each of a school's calendars by the name of its file."""
    found = school_hour_calendars(reader, stands)
    return {one.address.rpartition("/")[2]: opened(one.content) for one in found}


def test_no_schedule_of_the_sample_is_left_out(whole: WholeDistrict) -> None:
    known = [(key, year) for key, stands in whole.schools.items() for year in stands.records.schedules]
    assert sorted(known) == sorted(SCHEDULES)


@pytest.mark.parametrize(("school", "year"), SCHEDULES)
def test_without_notes_a_calendar_shows_what_the_schedule_promises(
    whole: WholeDistrict, school: str, year: str
) -> None:
    days, records = whole.district.days, whole.schools[school].records
    promised = occurrences(records.schedules[year], days[year])
    unwritten = standing(replace(records, notes=()), days, STAMP)
    events = calendars(reader_in(whole, year), unwritten)["calendar.ics"]
    due = sorted((o.date, o.start) for o in promised if o.free is None and not o.cancelled)
    assert len(due) >= 20
    assert shown(events, "CONFIRMED", year) == due
    assert shown(events, "CANCELLED", year) == sorted((o.date, o.start) for o in promised if o.cancelled)


@pytest.mark.parametrize(("school", "year"), SCHEDULES)
def test_with_notes_it_shows_when_hours_were_held(whole: WholeDistrict, school: str, year: str) -> None:
    stands = whole.schools[school]
    events = calendars(reader_in(whole, year), stands)["calendar.ics"]
    hours = stands.years[year].hours
    cancelled = [hour.occurrence for hour in hours if hour.status is Status.CANCELLED]
    assert shown(events, "CONFIRMED", year) == sorted(told(hours))
    assert shown(events, "CANCELLED", year) == sorted((o.date, o.start) for o in cancelled)


@pytest.mark.parametrize("school", ["aqbulaq", "bereke", "sarydala"])
def test_each_half_has_its_own_hours(whole: WholeDistrict, school: str) -> None:
    year, stands = THIS, whole.schools[school]
    found = calendars(reader_in(whole, year), stands)
    assert list(found) == ["calendar.ics", "calendar-a.ics", "calendar-b.ics"]
    for half in (Half.A, Half.B):
        theirs = tuple(hour for hour in stands.years[year].hours if hour.occurrence.half is half)
        assert shown(found[f"calendar-{half.value}.ics"], "CONFIRMED", year) == sorted(told(theirs))


def test_the_district_s_calendar_shows_the_hours_of_all(whole: WholeDistrict) -> None:
    year = THIS
    events = opened(district_hour_calendar(reader_in(whole, year), whole).content)
    hours = [hour for stands in whole.schools.values() for hour in told(stands.years[year].hours)]
    assert shown(events, "CONFIRMED", year) == sorted(hours)
    assert shown(events, "CONFIRMED", LAST) == []


@pytest.mark.parametrize(("lang", "root"), [("", "../" * 4), ("ru/", "../" * 5)])
def test_the_schedule_s_page_leads_to_each_calendar(sample_site: Path, lang: str, root: str) -> None:
    page = (sample_site / f"{lang}schools/aqbulaq/schedule/{THIS}/index.html").read_text("utf-8")
    folder = f"https://example.org/birgemiz/{lang}schools/aqbulaq"
    for name in ("calendar.ics", "calendar-a.ics", "calendar-b.ics"):
        assert f'href="webcal:{folder.removeprefix("https:")}/{name}"' in page
        assert str(qr(f"{folder}/{name}")) in page
        assert f'href="{root}{lang}schools/aqbulaq/{name}"' in page
        assert (sample_site / f"{lang}schools/aqbulaq/{name}").exists()


def test_the_page_of_a_year_that_is_over_leads_to_none(sample_site: Path) -> None:
    page = (sample_site / f"schools/aqbulaq/schedule/{LAST}/index.html").read_text("utf-8")
    assert ".ics" not in page

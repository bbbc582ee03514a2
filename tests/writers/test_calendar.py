"""Shows that other programs read the calendar: icalendar finds what was written, recurring-ical-events when it is."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given
from hypothesis import strategies as st

from birgemiz.views.calendar import Calendar, Event
from birgemiz.writers.calendar import calendar_file

STAMP = date(2026, 9, 1)
BASE = "https://birgemiz.example/ru/"
EVENT = Event(
    "aqbulaq-2026-09-07-a@birgemiz",
    date(2026, 9, 7),
    time(15, 40),
    45,
    "Әдістемелік сағат: математика, физика",
    "12-кабинет; екінші қабат",
    "Бірінші жол\nЕкінші жол, C:\\New",
    "schools/aqbulaq/2026-09-07-a/",
)


def calendar(*events: Event, time_zone: str = "Asia/Qostanay") -> Calendar:
    return Calendar("schools/aqbulaq.ics", "Ақбұлақ мектебі", "Сағаттар; күні, уақыты", time_zone, events)


def written(*events: Event, base: str = BASE) -> str:
    return calendar_file(calendar(*events), base, STAMP).decode()


def opened(data: bytes) -> icalendar.Calendar:
    file = icalendar.Calendar.from_ical(data)
    assert isinstance(file, icalendar.Calendar)
    return file


def read(*events: Event, base: str = BASE) -> list[dict[str, object]]:
    """The properties of a calendar's events as icalendar finds them, in the file's order."""
    file = opened(calendar_file(calendar(*events), base, STAMP))
    return [{name: getattr(value, "dt", value) for name, value in event.items()} for event in file.walk("VEVENT")]


def test_an_event_is_read_as_it_was_written() -> None:
    assert read(EVENT) == [
        {
            "UID": EVENT.uid,
            "DTSTAMP": datetime(2026, 9, 1, tzinfo=UTC),
            "DTSTART": datetime(2026, 9, 7, 15, 40, tzinfo=ZoneInfo("Asia/Qostanay")),
            "DURATION": timedelta(minutes=45),
            "SUMMARY": EVENT.summary,
            "LOCATION": EVENT.location,
            "DESCRIPTION": EVENT.description,
            "STATUS": "CONFIRMED",
            "URL": "https://birgemiz.example/ru/schools/aqbulaq/2026-09-07-a/",
        }
    ]


def test_a_calendar_is_named_and_says_how_often_to_ask() -> None:
    found = opened(calendar_file(calendar(), BASE, STAMP))
    assert {name: value.to_ical().decode() for name, value in found.items()} == {
        "PRODID": "-//birgemiz//birgemiz//EN",
        "VERSION": "2.0",
        "METHOD": "PUBLISH",
        "NAME": "Ақбұлақ мектебі",
        "X-WR-CALNAME": "Ақбұлақ мектебі",
        "DESCRIPTION": r"Сағаттар\; күні\, уақыты",
        "X-WR-CALDESC": r"Сағаттар\; күні\, уақыты",
        "REFRESH-INTERVAL": "PT12H",
        "X-PUBLISHED-TTL": "PT12H",
    }
    assert "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n" in written()


def test_a_calendar_without_events_is_lawful() -> None:
    found = opened(calendar_file(calendar(), BASE, STAMP))
    assert [component.name for component in found.walk()] == ["VCALENDAR", "VTIMEZONE", "STANDARD"]


@pytest.mark.parametrize(
    ("event", "base", "absent"),
    [
        (replace(EVENT, location=""), BASE, {"LOCATION"}),
        (replace(EVENT, description=""), BASE, {"DESCRIPTION"}),
        (replace(EVENT, address=""), BASE, {"URL"}),
        (EVENT, "", {"URL"}),
    ],
)
def test_what_is_empty_is_not_written(event: Event, base: str, absent: set[str]) -> None:
    assert set(read(EVENT)[0]) - set(read(event, base=base)[0]) == absent


def test_a_cancelled_event_says_so() -> None:
    assert read(replace(EVENT, cancelled=True))[0]["STATUS"] == "CANCELLED"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (r"а\б;в,г:д", r"а\\б\;в\,г:д"),
        ("бір\nекі\r\nүш\rтөрт\u2028бес\n", r"бір\nекі\nүш\nтөрт\nбес"),
        (r"C:\New", r"C:\\New"),
        ("а\x00б\x1bв\x7fг\x9bд\ud800е\tж", "абвгде ж"),
        ("\r\nEND:VEVENT", r"\nEND:VEVENT"),
        ('"ә" 😀', '"ә" 😀'),
    ],
)
def test_a_text_is_escaped_and_holds_no_controls(text: str, line: str) -> None:
    assert f"\r\nSUMMARY:{line}\r\n" in written(replace(EVENT, summary=text))


@given(st.text(st.sampled_from("әқabc ,;\\nN\n:😀—"), max_size=200))
def test_no_line_is_longer_than_75_octets_and_a_folded_text_survives(text: str) -> None:
    data = calendar_file(calendar(replace(EVENT, description=f"–{text}–")), BASE, STAMP)
    lines = [line.decode() for line in data.split(b"\r\n")]
    assert max(len(line.encode()) for line in lines) <= 75
    assert [line for line in lines if line.splitlines() not in ([], [line])] == []
    [event] = opened(data).walk("VEVENT")
    assert str(event["DESCRIPTION"]) == f"–{text}–"


def test_the_same_events_give_the_same_bytes_in_any_order() -> None:
    events = [replace(EVENT, uid=f"{n}", day=EVENT.day + timedelta(days=n % 3)) for n in range(9)]
    assert written(*events) == written(*reversed(events))
    assert [event["UID"] for event in read(*events)] == ["0", "3", "6", "1", "4", "7", "2", "5", "8"]


def test_each_event_is_shown_on_its_day_at_its_hour() -> None:
    events = [replace(EVENT, uid=f"{n}", day=EVENT.day + timedelta(weeks=n)) for n in range(36)]
    file = opened(calendar_file(calendar(*events), BASE, STAMP))
    shown = recurring_ical_events.of(file).between(datetime(2026, 7, 1, tzinfo=UTC), datetime(2027, 7, 1, tzinfo=UTC))
    hours = [(event["DTSTART"].dt.replace(tzinfo=None), event["DTEND"].dt.replace(tzinfo=None)) for event in shown]
    first = datetime(2026, 9, 7, 15, 40)  # noqa: DTZ001  # local
    assert sorted(hours) == [(first + timedelta(weeks=n), first + timedelta(weeks=n, minutes=45)) for n in range(36)]


@pytest.mark.parametrize(
    ("days", "instants"),
    [
        ((date(2024, 2, 29), date(2024, 3, 1)), ("2024-02-29T09:40Z", "2024-03-01T10:40Z")),
        ((date(2023, 9, 4), date(2024, 5, 27)), ("2023-09-04T09:40Z", "2024-05-27T10:40Z")),
        ((date(2023, 9, 4), date(2023, 12, 31)), ("2023-09-04T09:40Z", "2023-12-31T09:40Z")),
        ((date(2026, 9, 7), date(2027, 5, 24)), ("2026-09-07T10:40Z", "2027-05-24T10:40Z")),
    ],
)
def test_the_file_alone_tells_which_instant_is_meant_before_and_after_kazakhstan_moved(
    days: tuple[date, ...], instants: tuple[str, ...]
) -> None:
    file = opened(calendar_file(calendar(*(replace(EVENT, uid=str(day), day=day) for day in days)), BASE, STAMP))
    [zone] = file.walk("VTIMEZONE")
    assert isinstance(zone, icalendar.Timezone)
    clock = zone.to_tz(lookup_tzid=False)
    told: list[Any] = [event["DTSTART"] for event in file.walk("VEVENT")]
    assert [start.params for start in told] == [{"TZID": "Asia/Qostanay"}] * len(days)
    in_universal = [start.dt.replace(tzinfo=clock).astimezone(UTC) for start in told]
    assert tuple(f"{one:%Y-%m-%dT%H:%MZ}" for one in in_universal) == instants


def test_in_an_unknown_time_zone_an_event_is_at_its_hour_on_any_clock() -> None:
    data = calendar_file(calendar(EVENT, time_zone="Asia/Aqbulaq"), BASE, STAMP)
    assert b"\r\nDTSTART:20260907T154000\r\n" in data
    assert opened(data).walk("VTIMEZONE") == []

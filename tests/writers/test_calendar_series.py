"""Shows that a weekly series is read as it was meant: with its days off, and each changed hour in its place."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import icalendar
import pytest
import recurring_ical_events

from birgemiz.views.calendar import Calendar, Event, Series
from birgemiz.writers.calendar import calendar_file

STAMP = date(2026, 9, 1)
MONDAY = date(2026, 9, 7)
FIRST = Event("aqbulaq-a-monday@birgemiz", MONDAY, time(15, 40), 60, "Ақбұлақ үлгі мектебі: әдістемелік сағат")


def week(number: int) -> date:
    """The Monday so many weeks after the first."""
    return MONDAY + timedelta(weeks=number)


MOVED = Event(FIRST.uid, week(3) + timedelta(2), time(15), 45, FIRST.summary, description="Семинар")
CALLED_OFF = Event(FIRST.uid, week(5), FIRST.start, 60, FIRST.summary, description="Боран", cancelled=True)
SERIES = Series(FIRST, week(6), (week(4), week(2)), ((week(5), CALLED_OFF), (week(3), MOVED)))


def written(*series: Series, time_zone: str = "Asia/Qostanay") -> bytes:
    return calendar_file(Calendar("a.ics", "Ақбұлақ", "", time_zone, series=series), "", STAMP)


def properties(data: bytes, *names: str) -> list[tuple[str, ...]]:
    """These properties of each event as they stand in the file; empty where there is none."""
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    told: list[dict[str, Any]] = [dict(event) for event in events]
    return [tuple(one[name].to_ical().decode() if name in one else "" for name in names) for one in told]


def shown(data: bytes) -> list[tuple[str, str, str]]:
    """Beginning, end and status of each event that a program shows, by time on the district's clock."""
    file = icalendar.Calendar.from_ical(data)
    found = recurring_ical_events.of(file).between(datetime(2023, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC))
    return sorted(
        (f"{event['DTSTART'].dt:%m-%d %H:%M}", f"{event['DTEND'].dt:%H:%M}", str(event["STATUS"])) for event in found
    )


def test_a_series_is_one_event_with_a_rule_and_each_changed_hour_in_its_place() -> None:
    found = properties(written(SERIES), "DTSTART", "RECURRENCE-ID", "RRULE", "EXDATE", "STATUS", "DESCRIPTION")
    rule, days_off = "FREQ=WEEKLY;UNTIL=20261019T104000Z", "20260921T154000,20261005T154000"
    assert found == [
        ("20260907T154000", "", rule, days_off, "CONFIRMED", ""),
        ("20260930T150000", "20260928T154000", "", "", "CONFIRMED", "Семинар"),
        ("20261012T154000", "20261012T154000", "", "", "CANCELLED", "Боран"),
    ]
    assert properties(written(SERIES), "UID") == [(FIRST.uid,)] * 3


def test_programs_show_no_hour_on_a_day_off_and_a_moved_one_once() -> None:
    assert shown(written(SERIES)) == [
        ("09-07 15:40", "16:40", "CONFIRMED"),
        ("09-14 15:40", "16:40", "CONFIRMED"),
        ("09-30 15:00", "15:45", "CONFIRMED"),
        ("10-12 15:40", "16:40", "CANCELLED"),
        ("10-19 15:40", "16:40", "CONFIRMED"),
    ]


def test_an_hour_keeps_its_time_of_day_when_kazakhstan_moves_its_clocks() -> None:
    first = Event("a", date(2024, 2, 19), time(15, 40), 60, "Сағат")
    data = written(Series(first, date(2024, 3, 11)))
    assert properties(data, "RRULE") == [("FREQ=WEEKLY;UNTIL=20240311T104000Z",)]
    assert [start for start, _, _ in shown(data)] == ["02-19 15:40", "02-26 15:40", "03-04 15:40", "03-11 15:40"]
    [zone] = icalendar.Calendar.from_ical(data).walk("VTIMEZONE")
    assert isinstance(zone, icalendar.Timezone)
    clock = zone.to_tz(lookup_tzid=False)
    days = [datetime(2024, month, 1, 12, tzinfo=clock) for month in (2, 3)]
    assert [day.utcoffset() for day in days] == [timedelta(hours=6), timedelta(hours=5)]


@pytest.mark.parametrize(
    ("first", "last", "moved", "until"),
    [
        (date(2026, 9, 7), date(2026, 12, 28), (), "2027"),
        (date(2026, 9, 7), date(2027, 5, 24), (), "2028"),
        (date(2026, 9, 7), date(2026, 12, 28), ((date(2026, 12, 28), date(2027, 1, 11)),), "2028"),
    ],
)
def test_the_clock_is_told_of_no_other_years_than_the_events(
    first: date, last: date, moved: tuple[tuple[date, date], ...], until: str
) -> None:
    changed = tuple((day, Event("a", to, time(15), 60, "Сағат")) for day, to in moved)
    data = written(Series(Event("a", first, time(15), 60, "Сағат"), last, (), changed))
    assert f"\r\nCOMMENT:This timezone only works from 2026-01-01 to {until}-01-01.\r\n" in data.decode()


def test_in_an_unknown_time_zone_the_rule_floats_with_its_hours() -> None:
    data = written(SERIES, time_zone="Asia/Aqbulaq")
    assert properties(data, "DTSTART", "RRULE")[0] == ("20260907T154000", "FREQ=WEEKLY;UNTIL=20261019T154000")
    assert b"\r\nRECURRENCE-ID:20260928T154000\r\n" in data
    assert len(shown(data)) == 5


def test_no_line_is_longer_than_75_octets() -> None:
    off = Series(FIRST, week(30), tuple(week(number) for number in range(1, 30)))
    assert max(len(line) for line in written(off, SERIES).split(b"\r\n")) == 75
    assert [start for start, _, _ in shown(written(off))] == ["04-05 15:40", "09-07 15:40"]


def test_the_same_series_give_the_same_bytes_in_any_order() -> None:
    later = Series(Event("b", week(1), time(9), 60, "Сағат"), week(9), (week(4), week(3)))
    again = Series(FIRST, SERIES.last, SERIES.without[::-1], SERIES.changed[::-1])
    assert written(SERIES, later) == written(later, again)

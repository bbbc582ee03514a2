"""Shows that a time zone is told as icalendar tells it, and that from the file alone every clock goes as it does."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest

from birgemiz.writers.time_zone import time_zone


def clock(told: str) -> icalendar.Timezone:
    """The component as icalendar reads it."""
    read = icalendar.Timezone.from_ical(told)
    assert isinstance(read, icalendar.Timezone)
    return read


@pytest.mark.parametrize("name", ["Asia/Almaty", "Asia/Qostanay", "Asia/Qyzylorda", "Asia/Oral", "UTC"])
@pytest.mark.parametrize(("first", "last"), [(2018, 2018), (2023, 2024), (2024, 2027), (2026, 2026)])
def test_a_zone_of_kazakhstan_is_told_as_icalendar_tells_it(name: str, first: int, last: int) -> None:
    zone = ZoneInfo(name)
    told: bytes = icalendar.Timezone.from_tzinfo(zone, name, date(first, 1, 1), date(last + 1, 1, 1)).to_ical()
    assert time_zone(zone, first, last) == told.decode()


@pytest.mark.parametrize("name", ["Asia/Qostanay", "Europe/Berlin", "Africa/Casablanca"])
def test_the_file_alone_tells_every_hour_of_a_zone(name: str) -> None:
    zone, told = ZoneInfo(name), clock(time_zone(ZoneInfo(name), 2023, 2024)).to_tz(lookup_tzid=False)
    hours = [datetime(2023, 1, 1, 12, tzinfo=UTC) + timedelta(hours=n) for n in range(2 * 365 * 24)]
    differing = [hour for hour in hours if hour.astimezone(zone).replace(tzinfo=told).astimezone(UTC) != hour]
    assert [hour for hour in differing if not hour.astimezone(zone).fold] == []


def test_clocks_are_put_forward_at_the_hour_that_they_showed() -> None:
    changes = [line for line in time_zone(ZoneInfo("Europe/Berlin"), 2026, 2026).split("\r\n") if "DTSTART" in line]
    assert changes == ["DTSTART:20260101T000000", "DTSTART:20260329T020000", "DTSTART:20261025T030000"]

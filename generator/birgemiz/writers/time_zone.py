"""A time zone's clock as a component of a calendar file (RFC 5545, section 3.6.5)."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_DAY, _SECOND = timedelta(days=1), timedelta(seconds=1)


@lru_cache
def time_zone(zone: ZoneInfo, first: int, last: int) -> str:
    """The zone's clock from the first year to the last, both included; calendars of the same years share it."""
    begin, end = (datetime(year, 1, 1, tzinfo=zone) for year in (first, last + 1))
    moments = (begin.astimezone(UTC), *_changes(zone, begin.astimezone(UTC), end))
    told = (
        "BEGIN:VTIMEZONE",
        f"TZID:{zone.key}",
        f"COMMENT:This timezone only works from {begin.date()} to {end.date()}.",
        *(line for moment in moments for line in _observance(zone, moment)),
        "END:VTIMEZONE\r\n",
    )
    return "\r\n".join(told)


def _observance(zone: ZoneInfo, moment: datetime) -> tuple[str, ...]:
    """The offset in force from a moment on, which is told by the clock as it went until then."""
    before, after = (moment - _SECOND).astimezone(zone), moment.astimezone(zone)
    kind = "DAYLIGHT" if after.dst() else "STANDARD"
    return (
        f"BEGIN:{kind}",
        f"DTSTART:{before + _SECOND:%Y%m%dT%H%M%S}",
        f"TZNAME:{after:%Z}",
        f"TZOFFSETFROM:{before:%z}",
        f"TZOFFSETTO:{after:%z}",
        f"END:{kind}",
    )


def _changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """The moments between two of universal time at which the zone's clocks are put forward or back."""
    day = begin
    while day < end:
        if _offset(zone, day) != _offset(zone, day + _DAY):
            yield _change(zone, day)
        day += _DAY


def _change(zone: ZoneInfo, day: datetime) -> datetime:
    """The moment of the day that begins with this one at which the offset becomes another."""
    before = _offset(zone, day)
    second = bisect_left(range(86_400), x=True, key=lambda second: _offset(zone, day + second * _SECOND) != before)
    return day + second * _SECOND


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta | None:
    return moment.astimezone(zone).utcoffset()

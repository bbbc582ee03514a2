"""Calendars to subscribe to: iCalendar (RFC 5545, RFC 7986), the same bytes for the same events and stamp."""

from collections.abc import Iterator
from datetime import date, time

from birgemiz.views.calendar import Calendar, Event
from birgemiz.writers.events import EventWriter, line, text_line
from birgemiz.writers.time_zone import time_zone
from birgemiz.zones import zone_named

REFRESHED = "PT12H"
"""How often a program that subscribed should ask anew."""


def calendar_file(calendar: Calendar, links_base: str, stamp: date) -> bytes:
    """The calendar as a file.

    ``links_base`` is what the public addresses of its language begin with; events have no links when it is
    empty. ``stamp`` tells programs how fresh the events are. Times float, as on the reader's own clock,
    when this machine does not know the time zone.
    """
    zone = zone_named(calendar.time_zone)
    writer = EventWriter(zone, links_base, stamp)
    parts = [*_header(calendar)]
    if zone:  # also without events: a calendar must have one component at least
        years = [day.year for day in _days(calendar)] or [stamp.year]
        parts.append(time_zone(zone, min(years), max(years)))
    parts += map(writer.event, sorted(calendar.events, key=_place))
    for series in sorted(calendar.series, key=lambda series: _place(series.first)):
        parts += writer.series(series)
    return "".join((*parts, "END:VCALENDAR\r\n")).encode()


def _header(calendar: Calendar) -> Iterator[str]:
    """What stands before the components."""
    yield line("BEGIN", "VCALENDAR")
    yield line("VERSION", "2.0")
    yield line("PRODID", "-//birgemiz//birgemiz//EN")
    yield line("METHOD", "PUBLISH")
    for name in ("DESCRIPTION", "X-WR-CALDESC") if calendar.description else ():
        yield text_line(name, calendar.description)
    for name in ("NAME", "X-WR-CALNAME"):
        yield text_line(name, calendar.name)
    yield line("REFRESH-INTERVAL;VALUE=DURATION", REFRESHED)
    yield line("X-PUBLISHED-TTL", REFRESHED)


def _place(event: Event) -> tuple[date, time, str]:
    return event.day, event.start, event.uid


def _days(calendar: Calendar) -> Iterator[date]:
    """The days of all events, and the outermost of each series; changed events may lie beyond them."""
    yield from (event.day for event in calendar.events)
    for series in calendar.series:
        yield from (series.first.day, series.last)
        yield from (event.day for _, event in series.changed)

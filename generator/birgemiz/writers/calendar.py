"""Calendars to subscribe to: iCalendar (RFC 5545, RFC 7986), the same bytes for the same events and stamp."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import icalendar
from icalendar import Timezone, vDuration, vText

from birgemiz.views.calendar import Calendar, Event

REFRESHED = timedelta(hours=12)
"""How often a program that subscribed should ask anew."""

_DROPPED = dict.fromkeys(map(chr, (*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000))), "")
_WRITTEN = str.maketrans(_DROPPED | {"\t": " ", "\n": r"\n", "\\": r"\\", ";": r"\;", ",": r"\,"})
"""How a text's characters are written; controls and lone surrogates are not."""


class _Text(vText):
    r"""A text to the letter: icalendar's own takes ``\N`` for the end of a line, and keeps controls."""

    def to_ical(self) -> bytes:
        """The text as it stands in the file."""
        return "\n".join(self.splitlines()).translate(_WRITTEN).encode()


def calendar_file(calendar: Calendar, links_base: str, stamp: date) -> bytes:
    """The calendar as a file.

    ``links_base`` is what the public addresses of its language begin with; events have no links when it is
    empty. ``stamp`` tells programs how fresh the events are. Times float, as on the reader's own clock,
    when this machine does not know the time zone.
    """
    zone = _zone(calendar.time_zone)
    events = sorted(calendar.events, key=lambda event: (event.day, event.start, event.uid))
    file = icalendar.Calendar()
    file.add("prodid", "-//birgemiz//birgemiz//EN")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    for name in ("name", "x-wr-calname"):
        file.add(name, _Text(calendar.name))
    for name in ("description", "x-wr-caldesc") if calendar.description else ():
        file.add(name, _Text(calendar.description))
    file.add("refresh-interval", vDuration(REFRESHED), {"value": "DURATION"})
    file.add("x-published-ttl", vDuration(REFRESHED))
    if zone:  # also without events: a calendar must have one component at least
        years = [event.day.year for event in events] or [stamp.year]
        file.add_component(_time_zone(zone, years[0], years[-1]))
    for event in events:
        file.add_component(_event(event, zone, links_base, stamp))
    data: bytes = file.to_ical()
    return data


def _event(event: Event, zone: ZoneInfo | None, links_base: str, stamp: date) -> icalendar.Event:
    told = icalendar.Event()
    told.add("uid", _Text(event.uid))
    told.add("dtstamp", datetime.combine(stamp, time(), UTC))
    told.add("dtstart", datetime.combine(event.day, event.start, zone))
    told.add("duration", timedelta(minutes=event.minutes))
    told.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    for name, text in (("summary", event.summary), ("location", event.location), ("description", event.description)):
        if text:
            told.add(name, _Text(text))
    if links_base and event.address:
        told.add("url", links_base + event.address)
    return told


@lru_cache
def _time_zone(zone: ZoneInfo, first: int, last: int) -> Timezone:
    """The zone's clock in these years; making it costs as much as 50 events, and schools share it."""
    return Timezone.from_tzinfo(zone, zone.key, date(first, 1, 1), date(last + 1, 1, 1))


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None

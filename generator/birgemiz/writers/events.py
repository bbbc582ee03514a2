"""Events as components of a calendar file (RFC 5545, section 3.6.1), line by line."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from birgemiz.views.calendar import Event, Series

_LONGEST = 75
"""Octets of a line without its end; the space before a piece that goes on is one of them."""

_WITHIN = range(0x80, 0xC0)
"""Octets of UTF-8 with which no character begins."""

_DROPPED = dict.fromkeys(map(chr, (*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000))), "")
_PLAIN = str.maketrans(_DROPPED | {"\t": " ", "\n": "\n"})
"""How unprintable characters are written: controls and lone surrogates are not."""

_MARK = re.compile(r"[\\;,]")


def line(name: str, value: str) -> str:
    """A property with its value as it stands in the file, folded."""
    data = f"{name}:{value}".encode()
    if len(data) < _LONGEST:
        return f"{name}:{value}\r\n"
    return b"\r\n ".join(_pieces(data)).decode() + "\r\n"


def text_line(name: str, value: str) -> str:
    """A property whose value is text."""
    if not value.isprintable():
        value = "\n".join(value.splitlines()).translate(_PLAIN)
    return line(name, _MARK.sub(r"\\\g<0>", value).replace("\n", r"\n"))


class EventWriter:
    """Writes events. Times float, as on the reader's own clock, without a ``zone``.

    Events have no links when ``links_base`` is empty; ``stamp`` tells programs how fresh they are.
    """

    def __init__(self, zone: ZoneInfo | None, links_base: str, stamp: date) -> None:
        self._zone, self._links_base = zone, links_base
        self._zoned = f";TZID={zone.key}" if zone else ""
        self._stamp = line("DTSTAMP", _moment(datetime.combine(stamp, time(), UTC)))

    def series(self, series: Series) -> Iterator[str]:
        """A series as its first event with a rule, and after it each event that differs."""
        yield self.event(series.first, self._weekly(series))
        for day, event in sorted(series.changed, key=lambda change: change[0]):
            yield self.event(event, [self._at("RECURRENCE-ID", [day], series.first.start)])

    def event(self, event: Event, recurring: Iterable[str] = ()) -> str:
        """An event; ``recurring`` ties it to a series."""
        lines = [
            "BEGIN:VEVENT\r\n",
            text_line("SUMMARY", event.summary) if event.summary else "",
            self._at("DTSTART", [event.day], event.start),
            line("DURATION", f"PT{event.minutes}M"),
            self._stamp,
            text_line("UID", event.uid),
            *recurring,
            text_line("DESCRIPTION", event.description) if event.description else "",
            text_line("LOCATION", event.location) if event.location else "",
            line("STATUS", "CANCELLED" if event.cancelled else "CONFIRMED"),
            line("URL", self._links_base + event.address) if self._links_base and event.address else "",
            "END:VEVENT\r\n",
        ]
        return "".join(lines)

    def _weekly(self, series: Series) -> Iterator[str]:
        """The rule and its exceptions; the rule ends in universal time, as the standard asks of zoned times."""
        end = datetime.combine(series.last, series.first.start, self._zone)
        yield line("RRULE", f"FREQ=WEEKLY;UNTIL={_moment(end.astimezone(UTC) if self._zone else end)}")
        if series.without:
            yield self._at("EXDATE", sorted(series.without), series.first.start)

    def _at(self, name: str, days: Iterable[date], start: time) -> str:
        """A property whose value is this hour of these days."""
        moments = ",".join([_moment(datetime.combine(day, start)) for day in days])
        return line(name + self._zoned, moments)


def _pieces(data: bytes) -> Iterator[bytes]:
    """The pieces that a long line is folded into; no character is cut, nor parted from a sign that escapes it."""
    while len(data) >= _LONGEST:
        end = _LONGEST - 1
        while data[end] in _WITHIN:
            end -= 1
        if data[end - 1] in rb"\^":
            end -= 1
        yield data[:end]
        data = data[end:]
    yield data


def _moment(moment: datetime) -> str:
    """A moment of universal time, or a local one whose zone the property names."""
    digits = moment.isoformat()[:19].replace("-", "").replace(":", "")
    return f"{digits}Z" if moment.tzinfo else digits

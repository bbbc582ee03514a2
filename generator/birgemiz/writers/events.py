"""Events as components of a calendar file (RFC 5545, section 3.6.1).

A district has thousands, and most of their lines recur: the same hours, texts and days off. So each line is made and
folded once; a component made by icalendar takes six times as long.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar.parser import Contentline

from birgemiz.views.calendar import Event, Series

_DROPPED = dict.fromkeys(map(chr, (*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000))), "")
_WRITTEN = str.maketrans(_DROPPED | {"\t": " ", "\n": r"\n", "\\": r"\\", ";": r"\;", ",": r"\,"})
"""How a text's characters are written; controls and lone surrogates are not."""


@lru_cache(8192)
def line(name: str, value: str) -> str:
    """A property with its value as it stands in the file, folded at 75 octets."""
    folded: bytes = Contentline(f"{name}:{value}").to_ical()  # type: ignore[no-untyped-call]
    return f"{folded.decode()}\r\n"


def text_line(name: str, value: str) -> str:
    r"""A property whose value is text; icalendar's own takes ``\N`` for the end of a line, and keeps controls."""
    return line(name, "\n".join(value.splitlines()).translate(_WRITTEN))


@dataclass(frozen=True, slots=True)
class EventWriter:
    """Writes events. Times float, as on the reader's own clock, without a ``zone``.

    Events have no links when ``links_base`` is empty; ``stamp`` tells programs how fresh they are.
    """

    zone: ZoneInfo | None
    links_base: str
    stamp: date

    def series(self, series: Series) -> Iterator[str]:
        """A series as its first event with a rule, and after it each event that differs."""
        yield self.event(series.first, self._weekly(series))
        for day, event in sorted(series.changed, key=lambda change: change[0]):
            yield self.event(event, [self._at("RECURRENCE-ID", [day], series.first.start)])

    def event(self, event: Event, recurring: Iterable[str] = ()) -> str:
        """An event, its properties in the order in which icalendar writes them; ``recurring`` ties it to a series."""
        lines = [
            "BEGIN:VEVENT\r\n",
            text_line("SUMMARY", event.summary) if event.summary else "",
            self._at("DTSTART", [event.day], event.start),
            line("DURATION", f"PT{event.minutes}M"),
            line("DTSTAMP", _moment(datetime.combine(self.stamp, time(), UTC))),
            text_line("UID", event.uid),
            *recurring,
            text_line("DESCRIPTION", event.description) if event.description else "",
            text_line("LOCATION", event.location) if event.location else "",
            line("STATUS", "CANCELLED" if event.cancelled else "CONFIRMED"),
            line("URL", self.links_base + event.address) if self.links_base and event.address else "",
            "END:VEVENT\r\n",
        ]
        return "".join(lines)

    def _weekly(self, series: Series) -> Iterator[str]:
        """The rule and its exceptions; the rule ends in universal time, as the standard asks of zoned times."""
        end = datetime.combine(series.last, series.first.start, self.zone)
        yield line("RRULE", f"FREQ=WEEKLY;UNTIL={_moment(end.astimezone(UTC) if self.zone else end)}")
        if series.without:
            yield self._at("EXDATE", sorted(series.without), series.first.start)

    def _at(self, name: str, days: Iterable[date], start: time) -> str:
        """A property whose value is this hour of these days."""
        zoned = f"{name};TZID={self.zone.key}" if self.zone else name
        return line(zoned, ",".join(_moment(datetime.combine(day, start)) for day in days))


def _moment(moment: datetime) -> str:
    """A moment of universal time, or a local one whose zone the property names."""
    return f"{moment:%Y%m%dT%H%M%S}{'Z' if moment.tzinfo else ''}"

"""What became of each promised hour: occurrences × notes × today → statuses.

A note belongs to the hour of its day; failing that, to an unclaimed hour of the same half in
the same ISO week (then the hour was moved); failing that, it is extra. Each hour takes one note.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from birgemiz.model.note import Note
from birgemiz.model.vocabulary import Half, Held, Status
from birgemiz.rules.days import monday_of
from birgemiz.rules.occurrences import Occurrence


class Matched(NamedTuple):
    """A promised hour, its one status, and the note that tells of it, if any."""

    occurrence: Occurrence
    status: Status
    note: Note | None = None

    @property
    def date(self) -> date:
        """The day the hour was held, else the day it is promised for."""
        return self.note.date if self.note else self.occurrence.date


@dataclass(frozen=True, slots=True)
class Match:
    """All hours of a year with their statuses, by date, and the notes that no hour promised."""

    hours: tuple[Matched, ...] = ()
    extra: tuple[Note, ...] = ()


def match(occurrences: Iterable[Occurrence], notes: Iterable[Note], today: date) -> Match:
    """The one status of every occurrence; every note is matched once or extra.

    ``today`` is the first day that is not past yet: an hour of today is still upcoming.
    """
    hours = sorted(occurrences, key=lambda o: (o.date, o.start, o.half))
    waiting = sorted(notes, key=lambda n: (n.date, n.status != Held.HELD, n.name))
    claims: dict[int, Note] = {}
    for near, fits in ((_day, _same_half), (_day, _compatible), (monday_of, _due_half), (monday_of, _due)):
        waiting = _claim(hours, waiting, claims, near, fits)
    matched = (Matched(o, _status(o, claims.get(n), today), claims.get(n)) for n, o in enumerate(hours))
    return Match(tuple(sorted(matched, key=lambda m: (m.date, m.occurrence.start))), tuple(waiting))


def _claim(
    hours: list[Occurrence],
    notes: list[Note],
    claims: dict[int, Note],
    near: Callable[[date], date],
    fits: Callable[[Occurrence, Note], bool],
) -> list[Note]:
    """Let each note claim the nearest unclaimed hour that fits; the notes that found none are left.

    ``near`` maps a day to what the hour and the note must share: the day itself, or its week.
    """
    if not notes:
        return notes
    shared: dict[date, list[int]] = defaultdict(list)
    for n, hour in enumerate(hours):
        if n not in claims:
            shared[near(hour.date)].append(n)
    left = []
    for note in notes:
        free = [n for n in shared[near(note.date)] if n not in claims and fits(hours[n], note)]
        if free:
            claims[min(free, key=lambda n: (abs((hours[n].date - note.date).days), n))] = note
        else:
            left.append(note)
    return left


def _day(day: date) -> date:
    return day


def _same_half(hour: Occurrence, note: Note) -> bool:
    return hour.half == note.half


def _compatible(hour: Occurrence, note: Note) -> bool:
    """An hour of the whole staff is also an hour of either half."""
    return hour.half == note.half or Half.ALL in (hour.half, note.half)


def _due_half(hour: Occurrence, note: Note) -> bool:
    return hour.free is None and _same_half(hour, note)


def _due(hour: Occurrence, note: Note) -> bool:
    return hour.free is None and _compatible(hour, note)


def _status(hour: Occurrence, note: Note | None, today: date) -> Status:
    if note is not None:
        return _told(hour, note)
    if hour.cancelled:
        return Status.CANCELLED
    if hour.free is not None:
        return Status.HOLIDAY
    return Status.MISSED if hour.date < today else Status.UPCOMING


def _told(hour: Occurrence, note: Note) -> Status:
    if note.status == Held.CANCELLED:
        return Status.CANCELLED
    return Status.HELD if note.date == hour.slot_date else Status.MOVED

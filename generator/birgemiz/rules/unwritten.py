"""Which promised hour a new note would tell of."""

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date

from birgemiz.model.vocabulary import Half, Status
from birgemiz.rules.days import monday_of
from birgemiz.rules.match import Matched
from birgemiz.rules.occurrences import Occurrence
from birgemiz.rules.standing import Standing


def note_name(day: date, half: Half | None) -> str:
    """The name of a note's file without its ending; the half is named where teachers meet by halves."""
    return f"{day}-{half}" if half in (Half.A, Half.B) else str(day)


def is_begun(day: date, half: Half | None, names: Iterable[str]) -> bool:
    """Whether one of these files is of the day and the half, with None of any; one named by a day may be of both."""
    ends = rf"(-{half})?(-\d{{1,2}})?" if half else "(-.*)?"
    return any(re.fullmatch(f"{day}{ends}", name) for name in names)


def upcoming(standing: Standing, names: Collection[str]) -> Occurrence | None:
    """The first hour from today on of which no note is begun; ``names`` are the note files that there are."""
    hours = (hour.occurrence for hour in _without_note(standing, Status.UPCOMING))
    return min((o for o in hours if not is_begun(o.date, o.half, names)), key=_moment, default=None)


def missed(standing: Standing, names: Collection[str]) -> tuple[Occurrence, ...]:
    """The past hours of which no note is begun, the oldest first."""
    hours = (hour.occurrence for hour in _without_note(standing, Status.MISSED))
    return tuple(sorted((o for o in hours if not is_begun(o.date, o.half, names)), key=_moment))


def promised_on(standing: Standing, day: date, names: Collection[str]) -> Occurrence | None:
    """The hour that a note of this day would claim: one of the day, else the nearest due one of its ISO week."""
    hours = [hour.occurrence for hour in _without_note(standing, *Status)]
    free = [o for o in hours if not is_begun(o.date, o.half, names)]
    same_day = [o for o in free if o.date == day]
    same_week = [o for o in free if o.free is None and monday_of(o.date) == monday_of(day)]
    return min(same_day or same_week, key=lambda o: (abs((o.date - day).days), _moment(o)), default=None)


def _without_note(standing: Standing, *statuses: Status) -> Iterator[Matched]:
    for year in standing.years.values():
        yield from (hour for hour in year.hours if hour.note is None and hour.status in statuses)


def _moment(hour: Occurrence) -> tuple[date, str, str]:
    return hour.date, hour.start.isoformat(), hour.half

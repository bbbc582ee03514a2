"""What became of each recommendation that a methodologist left (regulation, clause `methodologist`)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from birgemiz.model.calendar import Calendar, year_of
from birgemiz.model.note import Note
from birgemiz.model.vocabulary import Held

PATIENCE = timedelta(days=31)
"""How long a recommendation is merely open: until the next monthly visit would ask for it."""


class Followed(StrEnum):
    """What became of a recommendation."""

    OPEN = "open"
    FOLLOWED = "followed"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One recommendation: the note it was left in, its number there (from 1), and the notes that follow it up."""

    note: Note
    number: int
    text: str
    area: str
    state: Followed
    followed_by: tuple[Note, ...] = ()


def recommendations(
    notes: Sequence[Note], calendars: Mapping[str, Calendar], today: date
) -> tuple[Recommendation, ...]:
    """Every recommendation left in a school's notes, in their order.

    A later hour that was held follows up one recommendation (``2026-10-05-b#2``) or all of a visit
    (``2026-10-05-b``). The days between two academic years are not counted against anyone.
    """
    followers = _followers(notes)
    due = {note.date: deadline(note.date, calendars) for note in notes if note.visit}
    return tuple(_one(note, number, followers, today > due[note.date]) for note in notes for number in _numbers(note))


def deadline(day: date, calendars: Mapping[str, Calendar]) -> date:
    """The last day on which a recommendation of this day is merely open.

    What is left of ``PATIENCE`` after the last school day goes on with the next academic year; without a calendar of
    that, it waits.
    """
    year = calendars.get(year_of(day))
    if year is None or day + PATIENCE <= year.last_day:
        return day + PATIENCE
    following = calendars.get(year_of(year.last_day + timedelta(days=366)))
    left = PATIENCE - max(year.last_day - day, timedelta(0))
    return following.first_day + left if following else date.max


def _numbers(note: Note) -> Iterator[int]:
    if note.visit:
        yield from range(1, len(note.visit.recommendations) + 1)


def _followers(notes: Sequence[Note]) -> dict[str, list[Note]]:
    found: dict[str, list[Note]] = {}
    for note in notes:
        if note.status is Held.HELD:
            for reference in dict.fromkeys(note.follows_up):
                name, _, number = reference.partition("#")
                found.setdefault(f"{name}#{int(number)}" if number else name, []).append(note)
    return found


def _one(note: Note, number: int, followers: dict[str, list[Note]], late: bool) -> Recommendation:  # noqa: FBT001
    visit = note.visit
    assert visit is not None  # noqa: S101 - a number comes from a visit
    later = [*followers.get(note.name, ()), *followers.get(f"{note.name}#{number}", ())]
    unique = {one.name: one for one in later if one.date > note.date}
    followed_by = tuple(sorted(unique.values(), key=lambda one: (one.date, one.name)))
    return Recommendation(
        note=note,
        number=number,
        text=visit.recommendations[number - 1],
        area=visit.methodologist,
        state=Followed.FOLLOWED if followed_by else Followed.OVERDUE if late else Followed.OPEN,
        followed_by=followed_by,
    )

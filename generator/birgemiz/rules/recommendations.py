"""What became of each recommendation that a methodologist left (regulation, clause `methodologist`)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from birgemiz.model.note import Note

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


def recommendations(notes: Sequence[Note], today: date) -> tuple[Recommendation, ...]:
    """Every recommendation left in a school's notes, in their order.

    A later note follows up one recommendation (``2026-10-05-b#2``) or all of a visit (``2026-10-05-b``).
    """
    followers = _followers(notes)
    return tuple(_one(note, number, followers, today) for note in notes for number in _numbers(note))


def _numbers(note: Note) -> Iterator[int]:
    if note.visit:
        yield from range(1, len(note.visit.recommendations) + 1)


def _followers(notes: Sequence[Note]) -> dict[str, list[Note]]:
    found: dict[str, list[Note]] = {}
    for note in notes:
        for reference in dict.fromkeys(note.follows_up):
            found.setdefault(reference, []).append(note)
    return found


def _one(note: Note, number: int, followers: dict[str, list[Note]], today: date) -> Recommendation:
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
        state=_state(note, followed_by, today),
        followed_by=followed_by,
    )


def _state(note: Note, followed_by: tuple[Note, ...], today: date) -> Followed:
    if followed_by:
        return Followed.FOLLOWED
    return Followed.OPEN if today - note.date <= PATIENCE else Followed.OVERDUE

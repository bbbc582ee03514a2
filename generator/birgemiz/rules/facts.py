"""What a school's academic year gives to measure, gathered once for all indicators."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from birgemiz.model.calendar import Calendar
from birgemiz.model.note import Note
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Half, Held, Status
from birgemiz.rules.days import monday_of
from birgemiz.rules.documents import Document
from birgemiz.rules.match import Match, Matched
from birgemiz.rules.recommendations import Recommendation

NOT_ASKED = (Status.HOLIDAY, Status.UPCOMING)
"""An hour of a free day, or still to come, is asked of nobody yet."""


@dataclass(frozen=True, slots=True)
class Facts:
    """One school's academic year.

    ``due`` are the hours promised so far, ``notes`` the hours that were held, promised or not, by date;
    ``groups`` the subject groups that the school has; ``whole_staff`` the meetings of the whole staff by the
    Monday of their week.
    """

    school: School
    calendar: Calendar
    today: date
    due: tuple[Matched, ...]
    notes: tuple[Note, ...]
    groups: tuple[str, ...]
    recommendations: tuple[Recommendation, ...]
    documents: tuple[Document, ...]

    whole_staff: Mapping[date, Note]

    def together(self, matched: Matched) -> Note | None:
        """The meeting of the whole staff in the week of an hour that was due to one half."""
        hour = matched.occurrence
        return None if hour.half is Half.ALL else self.whole_staff.get(monday_of(hour.date))

    def over(self, month: date) -> bool:
        """Whether the month that begins on this day has ended."""
        return (month + timedelta(31)).replace(day=1) <= self.today


def held(match: Match) -> tuple[Note, ...]:
    """The notes of the hours of a year that were held, promised or not, by date."""
    found = [matched.note for matched in match.hours if matched.note] + list(match.extra)
    return tuple(sorted((n for n in found if n.status is Held.HELD), key=lambda note: (note.date, note.name)))


def due(match: Match) -> tuple[Matched, ...]:
    """The hours of a year that were promised so far."""
    return tuple(matched for matched in match.hours if matched.status not in NOT_ASKED)


def whole_staff(notes: Iterable[Note]) -> dict[date, Note]:
    """The meetings of the whole staff by the Monday of their week."""
    return {monday_of(note.date): note for note in notes if note.half is Half.ALL}

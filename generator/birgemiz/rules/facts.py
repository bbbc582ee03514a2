"""What a school's academic year gives to measure, gathered once for all indicators."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from operator import attrgetter
from typing import NamedTuple

from birgemiz.model.calendar import Calendar
from birgemiz.model.note import Note
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Half, Held, Joined, Status
from birgemiz.rules.days import monday_of
from birgemiz.rules.documents import Document
from birgemiz.rules.match import Match, Matched
from birgemiz.rules.recommendations import Recommendation

COUNCILS = (Joined.PEDAGOGICAL_COUNCIL, Joined.METHODOLOGICAL_COUNCIL)
"""The meetings that may take the place of an hour (clause `joined`)."""


class Facts(NamedTuple):
    """One school's academic year.

    ``due`` are the hours promised so far, ``notes`` the hours that were held, promised or not, by date;
    ``extra`` those of them that no schedule promised; ``groups`` the subject groups that the school has;
    ``whole_staff`` the meetings of the whole staff by the Monday of their week.
    """

    school: School
    calendar: Calendar
    today: date
    due: tuple[Matched, ...]
    notes: tuple[Note, ...]
    groups: tuple[str, ...]
    recommendations: tuple[Recommendation, ...]
    whole_staff: Mapping[date, Note]
    extra: tuple[Note, ...] = ()
    documents: tuple[Document, ...] = ()

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
    return tuple(sorted((n for n in found if n.status is Held.HELD), key=attrgetter("date", "name")))


def due(match: Match, today: date) -> tuple[Matched, ...]:
    """The hours of a year that were promised so far.

    An hour of a free day is asked of nobody unless it was held, nor is one called off for a day to come.
    """
    return tuple(matched for matched in match.hours if _asked(matched, today))


def _asked(matched: Matched, today: date) -> bool:
    if matched.status is Status.CANCELLED:
        return matched.occurrence.free is None and matched.date < today
    return matched.status not in (Status.HOLIDAY, Status.UPCOMING)


def extra(match: Match) -> tuple[Note, ...]:
    """The hours of a year that were held beyond the schedule."""
    return tuple(note for note in match.extra if note.status is Held.HELD)


def whole_staff(notes: Iterable[Note]) -> dict[date, Note]:
    """The meetings of the whole staff by the Monday of their week."""
    return {monday_of(note.date): note for note in notes if note.half is Half.ALL}

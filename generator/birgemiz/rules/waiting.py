"""Where a methodologist can go next: the hours to come, the schools that wait for a visit (clause `methodologist`)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from birgemiz.model.calendar import year_of
from birgemiz.model.vocabulary import Status
from birgemiz.rules.days import monday_of, month_of
from birgemiz.rules.match import Match, Matched
from birgemiz.rules.standing import Standing
from birgemiz.rules.visits import VisitBook


def week_ahead(schools: Mapping[str, Standing]) -> list[tuple[Standing, Matched]]:
    """The hours still to come in the first week that has any, by day and time."""
    coming = [
        (stands, matched)
        for stands in schools.values()
        for match in stands.years.values()
        for matched in match.hours
        if matched.status is Status.UPCOMING
    ]
    first = min((matched.date for _, matched in coming), default=date.min)
    week = [pair for pair in coming if monday_of(pair[1].date) == monday_of(first)]
    return sorted(week, key=lambda pair: (pair[1].date, pair[1].occurrence.start))


def longest_waiting(schools: Iterable[Standing], book: VisitBook) -> list[Standing]:
    """The schools by the day of the last visit, those without one first; equals stay in their order."""

    def since(stands: Standing) -> date:
        last = book.last.get(stands.records.school.id)
        return last.note.date if last else date.min

    return sorted(schools, key=since)


def asked_in(month: date, schools: Iterable[Standing]) -> Iterator[Standing]:
    """The schools that promise an hour in the month that begins on this day: only there can a visit be asked."""
    for stands in schools:
        hours = stands.years.get(year_of(month), Match()).hours
        if any(m.status is not Status.HOLIDAY and month_of(m.occurrence.date) == month for m in hours):
            yield stands

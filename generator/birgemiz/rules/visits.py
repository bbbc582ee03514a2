"""Visits of the department's methodologists, made and planned (regulation, clause `methodologist`)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from birgemiz.model.calendar import year_of
from birgemiz.model.note import Note, Visit
from birgemiz.model.register import Frame
from birgemiz.model.visits import PlannedVisit
from birgemiz.model.vocabulary import Held, Status
from birgemiz.rules.days import month_of
from birgemiz.rules.match import Matched
from birgemiz.rules.occurrences import Occurrence
from birgemiz.rules.plan import planned_hour
from birgemiz.rules.standing import Standing

K = TypeVar("K")
V = TypeVar("V")

AreaYear = tuple[str, str]
"""A methodologist's area and an academic year."""


class Outcome(StrEnum):
    """What a planned visit came to; ``untold`` when its day has passed and no note tells of it."""

    AHEAD = "ahead"
    MADE = "made"
    CANCELLED = "cancelled"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class MadeVisit:
    """A visit that a note tells of; ``hour`` is the promised one, None where no schedule promised it."""

    school: str
    note: Note
    visit: Visit
    hour: Occurrence | None


@dataclass(frozen=True, slots=True)
class PlannedHour:
    """A visit that the department planned, the promised hour it is for, and what it came to."""

    plan: PlannedVisit
    hour: Matched
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class VisitBook:
    """All visits of the district, each list by day.

    ``made`` is by area and academic year, ``planned`` by area; ``last`` is each school's last visit, ``ahead`` the
    visits that still await it; ``reached`` tells by the first day of a month, and by school, which areas came.
    """

    made: Mapping[AreaYear, tuple[MadeVisit, ...]]
    planned: Mapping[str, tuple[PlannedHour, ...]]
    last: Mapping[str, MadeVisit]
    ahead: Mapping[str, tuple[PlannedHour, ...]]
    reached: Mapping[date, Mapping[str, frozenset[str]]]

    def areas(self, school: str, month: date) -> frozenset[str]:
        """The areas whose methodologists visited a school in the month that begins on this day."""
        return self.reached.get(month, {}).get(school, frozenset())

    def next_of(self, area: str) -> PlannedHour | None:
        """The next visit that an area plans."""
        return next((one for one in self.planned.get(area, ()) if one.outcome is Outcome.AHEAD), None)


def visit_book(schools: Mapping[str, Standing], frame: Frame) -> VisitBook:
    """Gather every visit once. A planned one counts where its area, school and hour exist, and counts once."""
    made: dict[AreaYear, list[MadeVisit]] = defaultdict(list)
    reached: dict[date, dict[str, frozenset[str]]] = defaultdict(dict)
    visits = sorted(_all_made(schools), key=lambda one: (one.note.date, one.school, one.note.name))
    for one in visits:
        area, month = one.visit.methodologist, reached[month_of(one.note.date)]
        made[area, year_of(one.note.date)].append(one)
        month[one.school] = month.get(one.school, frozenset()) | {area}
    planned: dict[str, list[PlannedHour]] = defaultdict(list)
    ahead: dict[str, list[PlannedHour]] = defaultdict(list)
    for hour in sorted(_all_planned(schools, frame), key=lambda one: (one.hour.date, one.hour.occurrence.start)):
        planned[hour.plan.methodologist].append(hour)
        if hour.outcome is Outcome.AHEAD:
            ahead[hour.plan.school].append(hour)
    last = {one.school: one for one in visits}
    return VisitBook(_fixed(made), _fixed(planned), last, _fixed(ahead), dict(reached))


def _all_made(schools: Mapping[str, Standing]) -> Iterator[MadeVisit]:
    for school, stands in schools.items():
        for match in stands.years.values():
            told = [(m.note, m.occurrence) for m in match.hours if m.note]
            for note, hour in [*told, *((note, None) for note in match.extra)]:
                if note.visit and note.status is Held.HELD:
                    yield MadeVisit(school, note, note.visit, hour)


def _all_planned(schools: Mapping[str, Standing], frame: Frame) -> Iterable[PlannedHour]:
    areas = {area.id for area in frame.district.methodologists}
    found: dict[tuple[str, str, str], PlannedHour] = {}
    for year, plan in frame.plans.items():
        for visit in plan.visits:
            if visit.methodologist not in areas or visit.school not in schools:
                continue
            hour = planned_hour(visit, year, schools[visit.school])
            if hour:
                key = (visit.methodologist, visit.school, hour.occurrence.id)
                found.setdefault(key, PlannedHour(visit, hour, _outcome(visit, hour)))
    return found.values()


def _outcome(visit: PlannedVisit, hour: Matched) -> Outcome:
    made = hour.note.visit if hour.note and hour.note.status is Held.HELD else None
    if made and made.methodologist == visit.methodologist:
        return Outcome.MADE
    if hour.status is Status.CANCELLED:
        return Outcome.CANCELLED
    return Outcome.AHEAD if hour.status is Status.UPCOMING else Outcome.UNTOLD


def _fixed(lists: Mapping[K, list[V]]) -> dict[K, tuple[V, ...]]:
    return {key: tuple(values) for key, values in lists.items()}

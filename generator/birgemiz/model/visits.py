"""Visits that the department plans: ``visits/2026-2027.yml``."""

from typing import Annotated

from pydantic import Field

from birgemiz.model.record import Day, Id, Line, Record, YearId
from birgemiz.model.vocabulary import Half


class PlannedVisit(Record):
    """One hour that a methodologist means to take part in; ``half`` where the day has two."""

    date: Day
    school: Id
    methodologist: Id
    half: Half | None = None
    focus: Line | None = None


class VisitPlanFields(Record):
    """What the file says: at most a visit to each of 450 schools in each of ten months."""

    visits: Annotated[tuple[PlannedVisit, ...], Field(max_length=4500)]


class VisitPlan(VisitPlanFields):
    """The department's plan for one academic year (regulation, clause `methodologist`)."""

    year: YearId
    path: str

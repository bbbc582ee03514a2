"""What a school accounts for: its years measured, its documents, its recommendations."""

from collections.abc import Mapping
from dataclasses import replace

from birgemiz.model.calendar import year_of
from birgemiz.model.register import Frame
from birgemiz.rules.days import YearDays
from birgemiz.rules.documents import SchoolDocuments, school_documents
from birgemiz.rules.facts import Facts, due, extra, held, whole_staff
from birgemiz.rules.indicators.publishing import publication
from birgemiz.rules.match import Match
from birgemiz.rules.measure import Measure, measure, tally
from birgemiz.rules.recommendations import recommendations
from birgemiz.rules.standing import Standing


def accounted(stands: Standing, frame: Frame, days: Mapping[str, YearDays]) -> Standing:
    """The school with its measures and documents of every academic year that has a calendar."""
    calendars = {year: known.calendar for year, known in days.items()}
    stands = replace(stands, recommendations=recommendations(stands.records.notes, calendars, stands.today))
    facts = {year: _facts(stands, frame, days[year]) for year in days}
    documents = {year: _documents(one, stands, frame) for year, one in facts.items()}
    measures = {year: _measure(one, documents[year], stands) for year, one in facts.items()}
    return replace(stands, documents=documents, measures=measures)


def _facts(stands: Standing, frame: Frame, days: YearDays) -> Facts:
    match = stands.years.get(days.calendar.year, Match())
    school, notes = stands.records.school, held(match)
    names = {note.name for note in notes}
    return Facts(
        school=school,
        calendar=days.calendar,
        today=stands.today,
        due=due(match, stands.today),
        notes=notes,
        groups=school.groups or tuple(group.id for group in frame.district.groups),
        recommendations=tuple(one for one in stands.recommendations if one.note.name in names),
        whole_staff=whole_staff(notes),
        extra=extra(match),
    )


def _documents(facts: Facts, stands: Standing, frame: Frame) -> SchoolDocuments:
    published = tally(publication(facts))
    there = "kk" in frame.regulation
    return school_documents(stands.records, facts.calendar, stands.today, published, regulation=there)


def _measure(facts: Facts, documents: SchoolDocuments, stands: Standing) -> Measure:
    """The measure of a year; documents are asked for from the school's first year on, once the year has begun."""
    first = min(stands.years, default=year_of(stands.today))
    asked = facts.calendar.year >= first and facts.calendar.first_day <= stands.today
    return measure(facts._replace(documents=documents) if asked else facts, stands.records.published)


def numbers_only(stands: Standing) -> Standing:
    """The school without the evidence item by item, which only its own pages show."""
    measures = {year: one.without_items() for year, one in stands.measures.items()}
    return replace(stands, measures=measures)

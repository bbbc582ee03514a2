"""What a school accounts for: its years measured, its documents, its recommendations."""

from collections.abc import Mapping
from dataclasses import replace

from birgemiz.model.register import Frame
from birgemiz.rules.days import YearDays
from birgemiz.rules.documents import SchoolDocuments, school_documents
from birgemiz.rules.facts import Facts, due, held, whole_staff
from birgemiz.rules.match import Match
from birgemiz.rules.measure import Measure, measure
from birgemiz.rules.recommendations import recommendations
from birgemiz.rules.standing import Standing


def accounted(stands: Standing, frame: Frame, days: Mapping[str, YearDays]) -> Standing:
    """The school with its measures and documents of every academic year that has a calendar."""
    left = recommendations(stands.records.notes, stands.today)
    stands = replace(stands, recommendations=left)
    documents = {year: _documents(stands, frame, days[year], year) for year in days}
    measures = {year: _measure(stands, frame, days[year], year, documents[year]) for year in days}
    return replace(stands, documents=documents, measures=measures)


def _documents(stands: Standing, frame: Frame, days: YearDays, year: str) -> SchoolDocuments:
    match = stands.years.get(year, Match())
    there = "kk" in frame.regulation
    return school_documents(stands.records, match, year, days.calendar, stands.today, regulation=there)


def _measure(stands: Standing, frame: Frame, days: YearDays, year: str, documents: SchoolDocuments) -> Measure:
    match = stands.years.get(year, Match())
    school, notes = stands.records.school, held(match)
    names = {note.name for note in notes}
    facts = Facts(
        school=school,
        calendar=days.calendar,
        today=stands.today,
        due=due(match),
        notes=notes,
        groups=school.groups or tuple(group.id for group in frame.district.groups),
        recommendations=tuple(one for one in stands.recommendations if one.note.name in names),
        documents=documents if year >= min(stands.years, default=year) else (),
        whole_staff=whole_staff(notes),
    )
    return measure(facts, stands.records.published)


def numbers_only(stands: Standing) -> Standing:
    """The school without the evidence item by item, which only its own pages show."""
    measures = {year: one.without_items() for year, one in stands.measures.items()}
    return replace(stands, measures=measures)

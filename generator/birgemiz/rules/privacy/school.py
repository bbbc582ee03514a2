"""A school's records searched for personal data."""

from collections.abc import Iterator

from birgemiz.model.problem import Problem
from birgemiz.model.register import SchoolRecords
from birgemiz.rules.privacy.openly import Openly
from birgemiz.rules.privacy.places import in_body, in_record


def private_school(records: SchoolRecords, known: Openly) -> Iterator[Problem]:
    """What is personal in the school's file, its schedules, its analyses, its notes with their bodies."""
    yield from in_record(records.school, records.school.path, known)
    for schedule in records.schedules.values():
        yield from in_record(schedule, schedule.path, known)
    for analysis in records.analyses.values():
        yield from in_record(analysis, analysis.path, known)
    for note in records.notes:
        yield from in_record(note, note.path, known)
        yield from in_body(records.bodies.get(note.name, ""), note.path, known)

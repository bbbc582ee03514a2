"""Schedules from a workbook: what each school's file would hold, and what is wrong with the workbook."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.schedule_table import ScheduleTable, TableRow, read_schedule_table
from birgemiz.model.problem import Problem, problem
from birgemiz.model.register import SchoolRecords
from birgemiz.model.schedule import Schedule, ScheduleFields
from birgemiz.model.school import School
from birgemiz.planning import Planning, planning
from birgemiz.rules.integrity import schedule_slots
from birgemiz.work import Clock
from birgemiz.writers.file import File
from birgemiz.writers.schedule_file import schedule_text

MOST_SLOTS = 40
"""Rows of one school (`birgemiz.model.record.Limited`)."""

_BROKEN = {"schedule-halves": "table-halves", "schedule-one-day": "table-one-day", "schedule-all": "table-all"}
"""The rules of schedules in words of a table."""


class Outcome(StrEnum):
    """What an import does with a school's schedule."""

    NEW = "new"
    REPLACED = "replaced"
    SAME = "same"


class ScheduleFile(NamedTuple):
    """A schedule as it would stand in the content, and what that changes."""

    file: File
    outcome: Outcome


class Imported(NamedTuple):
    """Schedules to save; problems of the content where it can't be read at all, and of the workbook."""

    files: tuple[ScheduleFile, ...] = ()
    of_content: tuple[Problem, ...] = ()
    of_table: tuple[Problem, ...] = ()


def schedules_from(content: Path, clock: Clock, table: Path, year: str | None, *, replace: bool) -> Imported:
    """The schedules that a workbook tells, of an academic year (of today, unless said); nothing is saved.

    A school with a bad row has none. A differing schedule that a school already has is replaced only when asked to.
    """
    opened = planning(content, clock, year)
    if not isinstance(opened, Planning):
        return Imported(of_content=opened)
    records, year = opened.schools, opened.calendar.year
    read = read_schedule_table(table, [one.school for one in records], year)
    found = [_school(content, one, read, year, table.name, replace=replace) for one in records]
    files = tuple(one for one in found if isinstance(one, ScheduleFile))
    problems = [one for one in found if isinstance(one, Problem)]
    return Imported(files, (), tuple(sorted([*read.problems, *problems], key=lambda one: (one.line, one.code))))


def _school(
    content: Path, records: SchoolRecords, table: ScheduleTable, year: str, name: str, *, replace: bool
) -> ScheduleFile | Problem | None:
    """A school's schedule file, why there is none, or None where the workbook says nothing to be believed."""
    school = records.school
    rows = [row for row in table.rows if row.school.id == school.id]
    told = _told(school, rows, name)
    if not isinstance(told, ScheduleFields):
        return told
    path = f"schools/{school.id}/schedule/{year}.yml"
    old = records.schedules.get(year)
    new = _kept(old, told) if old else told
    whole = Schedule.model_validate({**dict(new), "school": school.id, "year": year, "path": path})
    broken = next(schedule_slots(whole, school, {}), None)
    if broken:
        return problem(_BROKEN[broken.code], name, rows[0].line, value=school.names.kk)
    file = File(path, schedule_text(new).encode())
    if whole == old:
        return ScheduleFile(file, Outcome.SAME)
    if not (content / path).exists():
        return ScheduleFile(file, Outcome.NEW)
    if replace:
        return ScheduleFile(file, Outcome.REPLACED)
    return problem("table-differs", name, rows[0].line, value=school.names.kk, file=path)


def _told(school: School, rows: Sequence[TableRow], name: str) -> ScheduleFields | Problem | None:
    """What the rows of a school say together; None where there are none or a cell of one can't be believed."""
    read = [row.read for row in rows if row.read]
    if not rows or len(read) < len(rows):
        return None
    if len(rows) > MOST_SLOTS:
        return problem("table-rows", name, rows[MOST_SLOTS].line, limit=MOST_SLOTS)
    approvals = list(dict.fromkeys(one.approved for one in read if one.approved))
    if len(approvals) > 1:
        return problem("table-approvals", name, rows[0].line, value=school.names.kk)
    return ScheduleFields(slots=tuple(one.slot for one in read), approved=next(iter(approvals), None))


def _kept(old: Schedule, new: ScheduleFields) -> ScheduleFields:
    """The new slots with what a table can't say: exceptions, and the approval of a schedule that stays as it was."""
    same = set(old.slots) == set(new.slots)
    approved = new.approved or (old.approved if same else None)
    slots = old.slots if same else new.slots
    return ScheduleFields(slots=slots, exceptions=old.exceptions, approved=approved)

"""Schedules of many schools from one workbook, in the template's form or in one that schools already have."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.cell_values import text_of
from birgemiz.intake.explain import quoted
from birgemiz.intake.named_schools import NamedSchools
from birgemiz.intake.schedule_rows import MEANINGS, NEEDED, RowReader, SlotRow, Source, unfilled
from birgemiz.intake.table_header import Header, find_header
from birgemiz.intake.workbook import Sheet, read_workbook
from birgemiz.model.problem import Problem, problem
from birgemiz.model.school import School

EXAMPLES = ("мысал", "пример")
"""How the cell of a school begins in a row that only shows how to write."""


class TableRow(NamedTuple):
    """A row of a school: what it says, or None, and its line in the sheet."""

    school: School
    line: int
    read: SlotRow | None


class ScheduleTable(NamedTuple):
    """The rows of all schools in the order of the workbook, and what is wrong with others."""

    rows: tuple[TableRow, ...]
    problems: tuple[Problem, ...]


def read_schedule_table(file: Path, schools: Sequence[School], year: str) -> ScheduleTable:
    """What every sheet that has a table says of these schools' hours in an academic year."""
    sheets = read_workbook(file)
    if isinstance(sheets, Problem):
        return ScheduleTable((), (sheets,))
    headers = [(sheet, find_header(sheet.rows, MEANINGS, NEEDED)) for sheet in sheets]
    tables = [(sheet, header) for sheet, header in headers if header]
    if not tables:
        return ScheduleTable((), (problem("table-header", file.name),))
    problems: list[Problem] = []
    rows: list[TableRow] = []
    for sheet, header in tables:
        source = Source(file.name, f"{sheet.name}!" if len(tables) > 1 else "", year)
        rows += _rows(sheet, header, NamedSchools(schools), source, problems)
    return ScheduleTable(tuple(rows), tuple(problems))


def _rows(
    sheet: Sheet, header: Header, schools: NamedSchools, source: Source, problems: list[Problem]
) -> Iterator[TableRow]:
    """The rows below the header; where no school is named the row is of the school above."""
    name = ""
    for number, row in enumerate(sheet.rows[header.row + 1 :], header.row + 2):
        written = text_of(header.cell(row, "school"))
        empty = unfilled(header, row)
        name = written or name
        if name.casefold().startswith(EXAMPLES) or (empty and not written):
            continue
        reader = RowReader(header, row, number, source)
        school = schools.find(name)
        if school is None and empty:
            continue  # a signature or a remark below the table
        if school is None:
            reader.wrong("table-school", "school", value=quoted(name), guess=schools.guess(name))
        elif empty:
            reader.wrong("table-unfilled", "school", value=quoted(name))
        else:
            yield TableRow(school, number, reader.slot_row(school))
        problems += reader.problems

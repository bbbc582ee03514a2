"""Schedules in workbooks as people make them: each case is a workbook, what is read from it and what is objected to."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml

from birgemiz.intake.schedule_rows import SlotRow
from birgemiz.intake.schedule_table import ScheduleTable, read_schedule_table
from birgemiz.intake.school_folder import read_school
from birgemiz.model.problem import Problem
from birgemiz.model.school import School
from tests.conftest import PROJECT
from tests.stub_host import TINY

CASES = sorted((PROJECT / "tests/cases/schedule_tables").glob("*.yml"))
YEAR = "2026-2027"


def schools() -> Iterator[School]:
    """Those of the tiny district: one fully staffed, one small."""
    for name in ("qaraghai", "tastobe"):
        records = read_school(TINY / "schools" / name).records
        assert records
        yield records.school


def put(cell: Any, value: Any) -> None:
    """Write a value as a program would keep it."""
    match value:
        case {"time": str(written)}:
            cell.value = time.fromisoformat(written)
        case {"date": str(written)}:
            cell.value = date.fromisoformat(written)
        case {"clock_cell": float(number)}:
            cell.value, cell.number_format = number, "hh:mm"
        case _:
            cell.value = value


def workbook(file: Path, case: dict[str, Any]) -> Path:
    """The workbook of a case."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in case["sheets"].items():
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                put(sheet.cell(number, column), value)
        for merged in case.get("merged", ()):
            sheet.merge_cells(merged)
    book.save(file)
    return file


def spelled(read: SlotRow) -> str:
    """A row in one line."""
    slot, approved = read.slot, read.approved
    until = f"{slot.since or ''}…{slot.until or ''}" if slot.since or slot.until else None
    words = [slot.weekday, f"{slot.start:%H:%M}", slot.half, slot.room, until]
    words += [approved.by, str(approved.on), approved.number] if approved else []
    return " ".join(word for word in words if word)


def objected(one: Problem) -> str:
    """A problem by its cell."""
    guess = dict(one.words).get("guess")
    return f"{one.field} {one.code}" + (f" guess={guess}" if guess else "")


def read(file: Path) -> ScheduleTable:
    return read_schedule_table(file, tuple(schools()), YEAR)


@pytest.mark.parametrize("file", CASES, ids=lambda case: case.stem)
def test_a_table_is_read(file: Path, tmp_path: Path) -> None:
    case = yaml.safe_load(file.read_text("utf-8"))
    table = read(workbook(tmp_path / "keste.xlsx", case))
    found = [f"{row.school.id} {row.line} {spelled(row.read)}" for row in table.rows if row.read]
    assert found == case.get("rows", [])
    assert [objected(one) for one in table.problems] == case.get("problems", [])


def test_a_problem_of_a_cell_says_the_cell_and_what_to_write(tmp_path: Path) -> None:
    rows = [["Мектеп", "Апта күні", "Басталуы"], ["tastobe", "вторнк", "15:40"]]
    table = read(workbook(tmp_path / "kesteler.xlsx", {"sheets": {"Кесте": rows}}))
    (one,) = table.problems
    assert (one.path, one.line, one.field) == ("kesteler.xlsx", 2, "B2")
    assert one.sentence("kk").startswith("B2 ұяшығы: «вторнк» апта күні емес.")
    assert one.sentence("ru").startswith("Ячейка B2: «вторнк» не день недели.")

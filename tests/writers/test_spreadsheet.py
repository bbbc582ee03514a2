"""Shows that openpyxl finds in the workbook what was written, and nothing runs."""

import os
import subprocess
import sys
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from birgemiz.views.table import Column, Table, Value
from birgemiz.writers.comma_separated import readable
from birgemiz.writers.spreadsheet import workbook
from birgemiz.writers.spreadsheet.values import EXACT, FIRST_DAY, LONGEST

FORMULAS = [
    "=1+1",
    "+7 701 000 00 00",
    "-5",
    "@SUM(A1)",
    "{=1}",
    "<r>1</r>",
    "<r><b></r>",
    "<r> а & б_x0041_ </r>",
    "_x0041_",
    "https://a.kz",
    "007",
]
HOUR = ("Өтті", 12, date(2026, 9, 7), time(15, 40), None)


def table(*rows: tuple[Value, ...], title: str = "Сағаттар") -> Table:
    width = len(rows[0]) if rows else 1
    columns = tuple(Column(f"key_{place}", f"Баған {place}") for place in range(width))
    return Table("sessions", title, columns, rows)


def opened(*tables: Table) -> Workbook:
    return load_workbook(BytesIO(workbook(tables, "Мектеп: 2026 & 2027")))


def sheet_of(one: Table) -> Worksheet:
    sheet = opened(one).worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def cell_of(value: Value) -> Cell:
    """The only cell of a table's only row."""
    cell = sheet_of(table((value,)))["A2"]
    assert isinstance(cell, Cell)
    return cell


def test_values_are_of_their_kinds() -> None:
    header, row = sheet_of(table(HOUR)).iter_rows()
    assert [cell.value for cell in header] == ["Баған 0", "Баған 1", "Баған 2", "Баған 3", "Баған 4"]
    assert [cell.value for cell in row] == ["Өтті", 12, datetime(2026, 9, 7), time(15, 40), None]  # noqa: DTZ001
    assert [cell.data_type for cell in row] == ["s", "n", "d", "d", "n"]
    assert [cell.number_format for cell in row[1:4]] == ["0", "dd.mm.yyyy", "hh:mm"]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_text_stays_a_text(text: str) -> None:
    cell = cell_of(text)
    assert (cell.value, cell.data_type) == (text, "s")


def test_values_that_read_alike_keep_their_kinds() -> None:
    rows = sheet_of(table((1, "1"), ("1", 1))).iter_rows(min_row=2)
    assert [[(cell.value, cell.data_type) for cell in row] for row in rows] == [
        [(1, "n"), ("1", "s")],
        [("1", "s"), (1, "n")],
    ]


def test_a_text_like_a_title_looks_like_its_row() -> None:
    sheet = sheet_of(table(("Баған 0", "Баған 1")))
    assert [[cell.font.bold for cell in row] for row in sheet.iter_rows()] == [[True, True], [False, False]]


def test_lines_are_drawn_around_empty_cells_too() -> None:
    header, row = sheet_of(table(HOUR)).iter_rows()
    assert {cell.border.bottom.style for cell in (*header, *row)} == {"thin"}


def test_a_sheet_tells_how_far_it_reaches() -> None:
    wide = tuple(range(28))
    sheet = load_workbook(BytesIO(workbook([table(wide, wide)], "Мектеп")), read_only=True).worksheets[0]
    assert sheet.calculate_dimension() == "A1:AB3"
    assert [cell.coordinate for cell in next(sheet.iter_rows(min_row=3))][-3:] == ["Z3", "AA3", "AB3"]


def test_the_header_stays_in_sight_and_filters_the_rows() -> None:
    sheet = sheet_of(table(HOUR, HOUR))
    assert sheet["A1"].font.bold
    assert sheet["A1"].fill.fgColor.rgb == "FFE6F0F4"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:E3"


def test_a_sheet_prints_on_landscape_pages_of_a4_as_wide_as_the_table() -> None:
    sheet = sheet_of(table(HOUR))
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)  # not written, the width is one
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.oddHeader is not None
    assert sheet.oddHeader.left.text == "Мектеп: 2026 && 2027"


def test_properties_tell_the_title_and_no_clock() -> None:
    told = opened(table(HOUR)).properties
    assert told.title == "Мектеп: 2026 & 2027"
    assert told.created == told.modified == datetime(1980, 1, 1)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("са\x00б\x0bа\x1fқ\ud800\ufffe\uffff", "сабақ"),
        ("бір\r\nекі\rүш", "бір\nекі\nүш"),
        ("ж" * (LONGEST + 1), "ж" * (LONGEST - 1) + "…"),
        ("😀" * LONGEST, "😀" * (LONGEST // 2) + "…"),
        ("", None),
        ("\x00", None),
    ],
)
def test_a_text_is_written_as_a_cell_can_hold_it(text: str, shown: str | None) -> None:
    assert cell_of(text).value == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (EXACT - 1, EXACT - 1),
        (EXACT, "1000000000000000"),
        (-(10**400), f"-1{'0' * 400}"),
        (date(1900, 2, 28), "1900-02-28"),
    ],
)
def test_what_a_spreadsheet_counts_wrongly_is_a_text(value: Value, shown: Value) -> None:
    assert cell_of(value).value == shown


def test_workbooks_of_one_kind_hold_each_their_own() -> None:
    def cells(*tables: Table) -> list[list[object]]:
        sheets = opened(*tables).worksheets
        assert [sheet.auto_filter.ref for sheet in sheets] == [f"A1:B{len(table.rows) + 1}" for table in tables]
        return [list(sheet.iter_rows(min_row=2, values_only=True)) for sheet in sheets]

    first = (table(("Өтті", 1), ("Алда", 2), ("Алда", 3)), table(("Өтті", "Ұсыным")))
    second = (table(("Алда", 4)), table((5, "Алда"), ("Талдау", 6)))
    for tables in (first, second):
        assert cells(*tables) == [list(one.rows) for one in tables]


def test_a_table_of_many_rows_comes_back() -> None:
    rows = [(f"Мектеп {place}", place, "Өтті") for place in range(2000)]
    assert list(sheet_of(table(*rows)).iter_rows(min_row=2, values_only=True)) == rows


def test_a_table_without_rows_and_a_workbook_without_tables_open() -> None:
    assert [cell.value for cell in sheet_of(table())[1]] == ["Баған 0"]
    assert len(opened().worksheets) == 1


def test_the_same_tables_give_the_same_bytes_on_any_day_and_in_any_place() -> None:
    script = (
        "import sys; from tests.writers.test_spreadsheet import HOUR, table, workbook\n"
        "sys.stdout.buffer.write(workbook([table(HOUR)], 'Мектеп'))"
    )
    here = workbook([table(HOUR)], "Мектеп")
    for seed, zone in (("1", "Asia/Almaty"), ("2", "America/Lima")):
        env = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": os.pathsep.join([".", *sys.path])}
        root = Path(__file__).parents[2]
        assert (
            subprocess.run([sys.executable, "-c", script], env=env, cwd=root, capture_output=True, check=True).stdout
            == here
        )
    assert {entry.date_time for entry in ZipFile(BytesIO(here)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


texts = st.text().filter(lambda text: "x005F_" not in text)  # openpyxl drops this piece wherever it stands
whole = st.integers(1 - EXACT, EXACT - 1)
clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0))
values = st.none() | texts | whole | st.dates(min_value=FIRST_DAY) | clocks


def shown(value: Value) -> Value:
    """What openpyxl reads where this value was written."""
    if isinstance(value, str):
        return readable(value.replace("\r\n", "\n").replace("\r", "\n")) or None
    return datetime.combine(value, time()) if isinstance(value, date) else value


@settings(deadline=None)
@given(st.integers(1, 4).flatmap(lambda width: st.lists(st.tuples(*[values] * width), max_size=5)), st.text())
def test_every_value_comes_back(rows: list[tuple[Value, ...]], title: str) -> None:
    found = sheet_of(table(*rows, title=title)).iter_rows(min_row=2, values_only=True)
    assert list(found) == [tuple(map(shown, row)) for row in rows]

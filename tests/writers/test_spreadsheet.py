"""Shows that spreadsheets read the workbook: openpyxl and LibreOffice find what was written, and nothing runs."""

import csv
import os
import shutil
import subprocess
import sys
from datetime import date, datetime, time
from io import BytesIO, StringIO
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
from birgemiz.writers.spreadsheet import EXACT, FIRST_DAY, LONGEST, NARROWEST, WIDEST, workbook

FORMULAS = [
    "=1+1",
    "+7 701 000 00 00",
    "-5",
    "@SUM(A1)",
    "{=1}",
    "<r>1</r>",
    "<r><b></r>",
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


def widths_of(one: Table) -> list[float]:
    sheet = sheet_of(one)
    return [sheet.column_dimensions[letter].width for letter in "ABCDEFGHIJKLMN"[: len(one.columns)]]


def test_columns_are_as_wide_as_their_cells_within_bounds() -> None:
    short, long, longest = widths_of(table(("Өтті", "Педагогтердің екінші жартысы", "сабақ " * 100)))
    assert NARROWEST < short < long < longest < WIDEST + 1
    assert long > len("Педагогтердің екінші жартысы")


def test_a_wide_table_is_narrowed_so_that_its_pages_can_be_read() -> None:
    assert sum(widths_of(table(("Педагогтердің екінші жартысы және басқалар",) * 14))) < 14 * 26


@pytest.mark.parametrize(("text", "lines"), [("сабақ", 1), ("бір\nекі\nүш", 3), ("сабақ " * 30, 3), ("ж" * 150, 4)])
def test_a_row_is_as_high_as_its_cell_of_most_lines(text: str, lines: int) -> None:
    assert sheet_of(table((text, 1))).row_dimensions[2].height == pytest.approx((lines * 17 + 5) * 0.75)


def test_no_row_is_higher_than_excel_allows() -> None:
    assert sheet_of(table(("сабақ\n" * 1000,))).row_dimensions[2].height == pytest.approx(408.75)


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (["Көрсеткіштер: 2026/2027"], ["Көрсеткіштер 2026 2027"]),
        (["'Үлгі'", "[*?\\]", ""], ["Үлгі", "sessions", "sessions (2)"]),
        (["Сағат", "САҒАТ", "сағат"], ["Сағат", "САҒАТ (2)", "сағат (3)"]),
        (["History"], ["History (2)"]),
        (["ә" * 31, "ә" * 32, "ә" * 33], ["ә" * 31, "ә" * 30 + "…", "ә" * 24 + "… (2)"]),
        (["😀" * 16], ["😀" * 15 + "…"]),
        (["са\x00ғат\ud800"], ["сағат"]),
    ],
)
def test_sheets_are_named_after_their_tables(titles: list[str], names: list[str]) -> None:
    assert opened(*(table(HOUR, title=title) for title in titles)).sheetnames == names


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


@settings(deadline=None)
@given(st.lists(st.text() | st.sampled_from(["a", "A", "İ", "ß", "ss", "'", "History"]), max_size=6))
def test_any_titles_give_names_that_are_lawful_and_unlike(titles: list[str]) -> None:
    names = opened(*(table(HOUR, title=title) for title in titles)).sheetnames
    assert len({name.casefold() for name in names}) == len(names) == max(len(titles), 1)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_shows_what_was_written(tmp_path: Path) -> None:
    (tmp_path / "hours.xlsx").write_bytes(workbook([table(HOUR, *((text,) * 5 for text in FORMULAS))], "Мектеп"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = ["soffice", "--headless", profile, "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1"]
    subprocess.run(
        [*convert, "--outdir", tmp_path, tmp_path / "hours.xlsx"], check=True, capture_output=True, timeout=120
    )
    header, hour, *texts = csv.reader(StringIO((tmp_path / "hours.csv").read_text("utf-8"), newline=""))
    assert header == ["Баған 0", "Баған 1", "Баған 2", "Баған 3", "Баған 4"]
    assert hour == ["Өтті", "12", "07.09.2026", "15:40", ""]
    assert texts == [[text] * 5 for text in FORMULAS]

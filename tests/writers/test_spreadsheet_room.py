"""Shows that what stands in cells is seen: columns wide and rows high enough, and no more than pages can show."""

import pytest

from birgemiz.views.table import Table
from birgemiz.writers.spreadsheet.room import NARROWEST, WIDEST
from tests.writers.test_spreadsheet import sheet_of, table

ADDRESS = f"https://samal.example.org/{'a' * 54}"


def widths_of(one: Table) -> list[float]:
    sheet = sheet_of(one)
    return [sheet.column_dimensions[letter].width for letter in "ABCDEFGHIJKLMN"[: len(one.columns)]]


def test_columns_are_as_wide_as_their_cells_within_bounds() -> None:
    short, long, longest = widths_of(table(("Өтті", "Педагогтердің екінші жартысы", "сабақ " * 100)))
    assert NARROWEST < short < long < longest < WIDEST + 1
    assert long > len("Педагогтердің екінші жартысы")


def test_a_column_is_as_wide_as_the_longest_of_its_cells() -> None:
    assert widths_of(table(("Өтті",), ("Педагогтердің екінші жартысы",), (None,))) == widths_of(
        table(("Педагогтердің екінші жартысы",))
    )


def test_a_wide_table_is_narrowed_so_that_its_pages_can_be_read() -> None:
    assert sum(widths_of(table(("Педагогтердің екінші жартысы және басқалар",) * 14))) < 14 * 26


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("сабақ", 1),
        ("бір\nекі\nүш", 3),
        ("бір\n\nүш", 3),
        ("сабақ " * 30, 3),
        ("ж" * 150, 4),
        (f"сабақ {'ж' * 150}", 4),
        (f"{ADDRESS} {ADDRESS}", 5),
    ],
)
def test_a_row_is_as_high_as_its_cell_of_most_lines(text: str, lines: int) -> None:
    rows = sheet_of(table(("сабақ", 1), (text, 1), (1, text))).row_dimensions
    assert [rows[number].height for number in (2, 3, 4)] == pytest.approx(
        [22 * 0.75, (lines * 17 + 5) * 0.75, (lines * 17 + 5) * 0.75]
    )


def test_no_row_is_higher_than_excel_allows() -> None:
    assert sheet_of(table(("сабақ\n" * 1000,))).row_dimensions[2].height == pytest.approx(408.75)

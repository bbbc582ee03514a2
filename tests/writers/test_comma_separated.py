"""Shows that other programs read the CSV: every value comes back, and nothing in it runs."""

import csv
from datetime import date, time
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from birgemiz.views.table import Column, Table, Value
from birgemiz.writers.comma_separated import csv_file, readable

MARKS = "=+-@＝＋－＠"


def table(*rows: tuple[Value, ...]) -> Table:
    width = len(rows[0]) if rows else 1
    columns = tuple(Column(f"key_{place}", f"Баған {place}") for place in range(width))
    return Table("sessions", "Сағаттар", columns, rows)


def read_back(data: bytes, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode(), newline=""), delimiter=separator))


def field_of(text: str) -> str:
    """The only field of a table's only row, as a program reads it."""
    _, [field] = read_back(csv_file(table((text,))))
    return field


def test_a_table_is_written_by_rfc_4180() -> None:
    full = ("Өтті, «үлгі»", 12, date(2026, 9, 7), time(15, 40), None)
    assert csv_file(table(full, ('Ол "иә" деді', -5, None, None, ""))).decode() == (
        'key_0,key_1,key_2,key_3,key_4\r\n"Өтті, «үлгі»",12,2026-09-07,15:40,\r\n"Ол ""иә"" деді",-5,,,\r\n'
    )


def test_a_table_without_rows_is_its_header() -> None:
    assert csv_file(table()) == b"key_0\r\n"


def test_a_row_of_nothing_is_still_a_row() -> None:
    assert read_back(csv_file(table((None,), ("",)))) == [["key_0"], [""], [""]]


@pytest.mark.parametrize("text", ["=1+1", "+7 701", "-5", "@SUM(A1)", "\tбір", "\rбір", "\nбір", " =1", "＝1+1"])
def test_a_text_that_begins_like_a_formula_stands_after_an_apostrophe(text: str) -> None:
    assert field_of(text) == f"'{text}"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("бір;=1+1;екі", "бір;'=1+1;екі"),
        ("бір\n- екі", "бір\n'- екі"),
        ('бір; "@x"', 'бір;\' "@x"'),
        ("\t=1", "'\t'=1"),
    ],
)
def test_a_formula_within_a_text_runs_for_no_other_separator(text: str, field: str) -> None:
    assert field_of(text) == field


@pytest.mark.parametrize("text", ["5 = 5", "а-а", "https://samal.example.org/?a=1", "«-»", "бір; екі", "бір\nекі"])
def test_a_text_that_runs_nowhere_stays_as_it_is(text: str) -> None:
    assert field_of(text) == text


def test_characters_that_stop_a_reader_are_left_out() -> None:
    assert field_of("са\x00б\x0bа\x1fқ\ud800\ufffe\uffff") == "сабақ"


pieces = st.lists(st.sampled_from(["=1", *MARKS, ";", "\t", "\n", "\r", '"', ",", " ", "'", "а"])).map("".join)
clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0))
values = st.none() | st.text() | pieces | st.integers(min_value=0) | st.dates() | clocks
tables = st.integers(1, 4).flatmap(lambda width: st.lists(st.tuples(*[values] * width), max_size=5))


def told(value: Value) -> str:
    """The value as a program reads it, but for apostrophes."""
    match value:
        case None:
            return ""
        case time():
            return value.isoformat("minutes")
    return readable(str(value)).replace("'", "")


@given(tables)
def test_every_value_comes_back_but_for_apostrophes(rows: list[tuple[Value, ...]]) -> None:
    _, *found = read_back(csv_file(table(*rows)))
    assert [[field.replace("'", "") for field in fields] for fields in found] == [list(map(told, row)) for row in rows]


@given(tables, st.sampled_from(",;\t"))
def test_no_field_begins_like_a_formula_wherever_a_spreadsheet_parts_them(
    rows: list[tuple[Value, ...]], separator: str
) -> None:
    found = read_back(csv_file(table(*rows)), separator)
    assert [field for fields in found for field in fields if field.strip()[:1] in tuple(MARKS)] == []

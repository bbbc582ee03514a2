"""The district's numbers are the same wherever they are read: pages, Word, spreadsheet, open data, build.json."""

import csv
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import openpyxl
import pytest
from docx import Document
from lxml import html

from birgemiz.intake.catalogue import words
from birgemiz.views import measures
from birgemiz.views.summary.indicators import COLUMNS

Numbers = dict[str, tuple[int, int]]
"""Met and asked of each indicator that asks for something."""

YEAR = "2025-2026"
"""The sample's complete academic year: the only one with analyses."""


@pytest.fixture(scope="module")
def told(sample_site: Path) -> Numbers:
    """What ``build.json`` tells; all others are held against it."""
    indicators = json.loads((sample_site / "build.json").read_text("utf-8"))["indicators"][YEAR]
    return {key: (met, asked) for key, (met, asked) in indicators.items() if asked}


def some(numbers: Numbers, keys: Iterable[str]) -> Numbers:
    """The numbers of these indicators."""
    return {key: numbers[key] for key in keys if key in numbers}


def counts(text: str) -> tuple[int, int]:
    """``27 / 30`` or ``27 / 30 (90 %)`` as numbers."""
    met, asked = text.partition("(")[0].split("/")
    return int(met), int(asked)


def by_name(rows: Iterable[list[str]]) -> Numbers:
    """Rows of a name and a value, by indicator; rows of anything else are left out."""
    keys = {measures.name(words("kk"), key): key for key in measures.ALL}
    return {keys[row[0]]: counts(row[1]) for row in rows if row[0] in keys and "/" in row[1]}


def summed(rows: Iterator[list[object]]) -> Numbers:
    """A table of indicators by school and year, its first row the headings, summed over the schools."""
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    next(rows)
    for _, _, year, key, _, met, asked, _ in rows:
        if year == YEAR:
            sums[str(key)][0] += int(str(met))
            sums[str(key)][1] += int(str(asked))
    return {key: (met, asked) for key, (met, asked) in sums.items() if asked}


def of_schools(numbers: Numbers) -> Numbers:
    """Without what the department alone is asked for, which no table of schools has."""
    return {key: value for key, value in numbers.items() if key != "department-documents"}


def test_the_summary_agrees(sample_site: Path, told: Numbers) -> None:
    page = html.parse(str(sample_site / f"summary/{YEAR}/index.html"))
    table = page.xpath("//table[@data-bm-sums='shares']")[0]
    keys = table.xpath("./thead/tr/th/@data-bm-column")
    cells = table.xpath("./tfoot/tr/td")
    shown = {key: counts(cell.xpath("string(small)")) for key, cell in zip(keys, cells, strict=True)}
    assert shown == some(told, COLUMNS)


def test_each_indicator_s_own_page_agrees(sample_site: Path, told: Numbers) -> None:
    for key, value in told.items():
        page = html.parse(str(sample_site / f"indicators/{key}/index.html"))
        rows = [[cell.text_content().strip() for cell in row] for row in page.xpath("//tbody/tr")]
        assert [counts(row[1]) for row in rows if row[0] == YEAR] == [value], key


def test_the_analysis_agrees_on_its_page_and_in_word(sample_site: Path, told: Numbers) -> None:
    page = html.parse(str(sample_site / f"analysis/{YEAR}/index.html"))
    on_page = [[cell.text_content().strip() for cell in row] for row in page.xpath("//tbody/tr")]
    document = Document(str(sample_site / f"analysis/{YEAR}/analysis-{YEAR}.docx"))
    in_word = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    shown = by_name(on_page)
    assert shown == some(told, shown)
    assert len(shown) >= len(COLUMNS)
    assert by_name(in_word) == shown


def test_the_workbook_and_the_open_table_agree(sample_site: Path, told: Numbers) -> None:
    workbook = openpyxl.load_workbook(sample_site / "data/district.xlsx", read_only=True)
    sheet = workbook.worksheets[-1]
    assert summed([cell.value for cell in row] for row in sheet.iter_rows()) == of_schools(told)
    with (sample_site / "data/indicators.csv").open(encoding="utf-8", newline="") as file:
        rows: Iterator[list[object]] = iter([*csv.reader(file)])
        assert summed(rows) == of_schools(told)

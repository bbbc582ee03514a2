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
from birgemiz.views.summary.indicators import COLUMNS, KEY_NUMBERS

Numbers = dict[str, tuple[int, int]]
"""Met and asked of each indicator that asks for something."""

YEAR = "2025-2026"
"""The sample's complete academic year: the only one with analyses."""

YEARS = ("2025-2026", "2026-2027")
SCHOOLS = ("aqbulaq", "bereke", "kokterek", "samal", "sarydala")


Told = dict[str, Numbers]
"""The numbers of each academic year."""


@pytest.fixture(scope="module")
def told(sample_site: Path) -> Told:
    """What ``build.json`` tells; all others are held against it."""
    years = json.loads((sample_site / "build.json").read_text("utf-8"))["indicators"]
    return {year: {key: (met, asked) for key, (met, asked) in of.items() if asked} for year, of in years.items()}


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


def summed(rows: Iterator[list[object]]) -> Told:
    """A table of indicators by school and year, its first row the headings, summed over the schools."""
    sums: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    next(rows)
    for _, _, year, key, _, met, asked, _ in rows:
        sums[str(year)][str(key)][0] += int(str(met))
        sums[str(year)][str(key)][1] += int(str(asked))
    return {year: {key: (met, asked) for key, (met, asked) in of.items() if asked} for year, of in sorted(sums.items())}


def of_schools(told: Told) -> Told:
    """Without what the department alone is asked for, which no table of schools has."""
    return {year: {key: n for key, n in of.items() if key != "department-documents"} for year, of in told.items()}


def in_workbook(file: Path) -> Told:
    """The sums of a workbook's table of indicators, its last."""
    sheet = openpyxl.load_workbook(file, read_only=True).worksheets[-1]
    return summed([cell.value for cell in row] for row in sheet.iter_rows())


@pytest.mark.parametrize("year", YEARS)
def test_the_summary_agrees(sample_site: Path, told: Told, year: str) -> None:
    page = html.parse(str(sample_site / f"summary/{year}/index.html"))
    table = page.xpath("//table[@data-bm-sums='shares']")[0]
    keys = table.xpath("./thead/tr/th/@data-bm-column")
    cells = table.xpath("./tfoot/tr/td")
    shown = {key: counts(cell.xpath("string(small)")) for key, cell in zip(keys, cells, strict=True)}
    assert shown == some(told[year], COLUMNS)
    cards = {card.get("data-bm-number"): card for card in page.xpath("//li[@data-bm-number]")}
    numbers = {key: counts(card.xpath("string(*[@class='bm-numbers__count'])")) for key, card in cards.items()}
    assert numbers == some(shown, KEY_NUMBERS)


@pytest.mark.parametrize("year", YEARS)
def test_each_indicator_s_own_page_agrees(sample_site: Path, told: Told, year: str) -> None:
    for key, value in told[year].items():
        page = html.parse(str(sample_site / f"indicators/{key}/index.html"))
        rows = [[cell.text_content().strip() for cell in row] for row in page.xpath("//tbody/tr")]
        assert [counts(row[1]) for row in rows if row[0] == year] == [value], key


def test_the_analysis_agrees_on_its_page_and_in_word(sample_site: Path, told: Told) -> None:
    page = html.parse(str(sample_site / f"analysis/{YEAR}/index.html"))
    on_page = [[cell.text_content().strip() for cell in row] for row in page.xpath("//tbody/tr")]
    document = Document(str(sample_site / f"analysis/{YEAR}/analysis-{YEAR}.docx"))
    in_word = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    shown = by_name(on_page)
    assert shown == some(told[YEAR], shown)
    assert len(shown) >= len(COLUMNS)
    assert by_name(in_word) == shown


def test_the_workbook_and_the_open_table_agree(sample_site: Path, told: Told) -> None:
    assert in_workbook(sample_site / "data/district.xlsx") == of_schools(told)
    with (sample_site / "data/indicators.csv").open(encoding="utf-8", newline="") as file:
        rows: Iterator[list[object]] = iter([*csv.reader(file)])
        assert summed(rows) == of_schools(told)


@pytest.mark.parametrize("school", SCHOOLS)
def test_a_school_s_evidence_agrees_with_its_workbook(sample_site: Path, school: str) -> None:
    keys = {measures.name(words("kk"), key): key for key in measures.ALL}
    for year, numbers in in_workbook(sample_site / f"schools/{school}/data/{school}.xlsx").items():
        file = sample_site / f"schools/{school}/indicators/{year}/index.html"
        if numbers:
            rows = html.parse(str(file)).xpath("//table[caption]/tbody/tr")
            shown = {keys[row[0].text_content()]: row[1].text_content() for row in rows}
            assert {key: counts(text) for key, text in shown.items() if "/" in text} == numbers

"""Workbooks and single tables to download, and the links to them."""

from collections.abc import Iterable, Iterator

from birgemiz.rules.standing import Standing
from birgemiz.views import addresses
from birgemiz.views.download import Download, Workbook
from birgemiz.views.measured import by_name
from birgemiz.views.page import Link
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.tables import tables
from birgemiz.views.tables.columns import KEYS
from birgemiz.views.words import Words


def school_spreadsheets(reader: Reader, standing: Standing) -> Iterator[Download]:
    """A school's workbook, and each of its tables, once it has anything to tell."""
    school = standing.records.school
    if standing.years:
        yield from _spreadsheets(reader, [standing], school.names[reader.words.lang], school.id)


def district_spreadsheets(reader: Reader, whole: WholeDistrict) -> Iterator[Download]:
    """The district's workbook, and each of its tables: schools in the order of the Kazakh alphabet."""
    schools = by_name(reader.words, whole.schools.values())
    yield from _spreadsheets(reader, schools, reader.frame.district.names[reader.words.lang])


def spreadsheet_links(words: Words, school: str = "") -> tuple[Link, ...]:
    """The links to the files of a school, by its id, or of the district."""
    tables_ = (Link(f"{key}.csv", addresses.table(key, school)) for key in KEYS)
    return (Link(words("All tables (XLSX)"), addresses.workbook(school)), *tables_)


def _spreadsheets(reader: Reader, schools: Iterable[Standing], title: str, school: str = "") -> Iterator[Download]:
    lang, found = reader.words.lang, tables(reader, schools)
    yield Download(addresses.workbook(school), lang, Workbook(title, found))
    for table in found:
        yield Download(addresses.table(table.key, school), lang, table)

"""A workbook as rows of values, whoever made it: XLSX, opened with care."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree.ElementTree import iterparse

from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries

from birgemiz.model.problem import Problem, problem

LARGEST = 2
"""Megabytes of a file."""

LARGEST_UNPACKED = 24
"""Megabytes of all its parts; a few bytes could unpack to gigabytes."""

MOST_PARTS, MOST_SHEETS, MOST_ROWS, MOST_COLUMNS = 300, 50, 3000, 60

_SUFFIXES = (".xlsx", ".xlsm")
_MEGABYTE = 1024 * 1024
_MERGED = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}mergeCell"

Row = tuple[Any, ...]


class Sheet(NamedTuple):
    """A sheet: its rows from the first on, each merged cell with the value of all of it."""

    name: str
    rows: tuple[Row, ...]


def read_workbook(file: Path) -> tuple[Sheet, ...] | Problem:
    """The sheets of a workbook with the values last computed, or why it can't be read."""
    refused = _refused(file)
    if refused:
        return refused
    try:
        return tuple(_sheets(file))
    except _TooMuchError:
        return problem("table-rows", file.name, limit=MOST_ROWS)
    except Exception:  # a part may hold anything, and parsers raise what they like
        return problem("table-broken", file.name)


class _TooMuchError(Exception):
    """A sheet of more rows than any district's table has."""


def _refused(file: Path) -> Problem | None:
    """What can be said of a file before anything in it is believed."""
    if not file.is_file():
        return problem("table-missing", file.name)
    if file.stat().st_size > LARGEST * _MEGABYTE:
        return problem("table-large", file.name, limit=LARGEST)
    if file.suffix.lower() not in _SUFFIXES or not zipfile.is_zipfile(file):
        return problem("table-kind", file.name)
    try:
        with zipfile.ZipFile(file) as packed:
            parts = packed.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED * _MEGABYTE:
                return problem("table-large", file.name, limit=LARGEST)
            doctype = any(
                b"<!DOCTYPE" in packed.read(part) for part in parts if part.filename.endswith((".xml", ".rels"))
            )
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError):
        return problem("table-broken", file.name)
    return problem("table-broken", file.name) if doctype else None


def _sheets(file: Path) -> Iterator[Sheet]:
    book: Any = load_workbook(file, read_only=True, data_only=True, keep_links=False)
    try:
        for sheet in book.worksheets[:MOST_SHEETS]:
            read = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True)
            rows = [list(row) for row in read]
            while rows and not any(value is not None for value in rows[-1]):
                rows.pop()
            if len(rows) > MOST_ROWS:
                raise _TooMuchError
            with zipfile.ZipFile(file) as packed, packed.open(sheet._worksheet_path) as part:
                found = iterparse(part)  # noqa: S314 - no part declares a document type, see above
                _spread(rows, (one.attrib["ref"] for _, one in found if one.tag == _MERGED))
            yield Sheet(sheet.title, tuple(map(tuple, rows)))
    finally:
        book.close()


def _spread(rows: list[list[Any]], merged: Iterator[str]) -> None:
    """Give the value of each merged cell to every row and column that it covers (ECMA-376, 18.3.1.55)."""
    for ref in merged:
        left, top, right, bottom = (edge or 1 for edge in range_boundaries(ref))
        if top > len(rows) or left > len(rows[top - 1]):
            continue
        value = rows[top - 1][left - 1]
        for row in rows[top - 1 : bottom]:
            for column in range(left - 1, min(right, len(row))):
                row[column] = value

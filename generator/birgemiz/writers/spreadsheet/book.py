"""The workbook: its looks, its properties, and a sheet for each table."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO

from xlsxwriter.workbook import Workbook

from birgemiz.views.table import Table
from birgemiz.writers.comma_separated import readable
from birgemiz.writers.spreadsheet.cells import Cells
from birgemiz.writers.spreadsheet.names import sheet_name
from birgemiz.writers.spreadsheet.sheet import Sheet

_FONT = {"font_name": "Arial", "font_size": 10, "font_scheme": False}
"""Offices have it, or a font of the same measures; a letter of Kazakh prose is on average 0.95 of a digit."""

_CELL = {**_FONT, "valign": "top", "border": 1, "border_color": "#D9D4C5"}
_HEADING = {"bold": True, "font_color": "#0B4F6C", "bg_color": "#E6F0F4", "align": "center", "valign": "vcenter"}

_CREATED = datetime(1980, 1, 1, tzinfo=UTC)


def workbook(tables: Sequence[Table], title: str) -> bytes:
    """The workbook; its properties tell the ``title``, and it is printed above each page."""
    out = BytesIO()
    title = readable(title)
    book = Workbook(out, {"in_memory": True, "default_format_properties": _FONT})
    book.set_properties({"title": title, "created": _CREATED})
    heads, cells = _heads(book), _cells(book)
    names: list[str] = []
    for table in tables:
        names.append(sheet_name(table, names))
        sheet = book.add_worksheet(names[-1], Sheet)
        sheet.fill(table, heads, cells)
        sheet.lay_out(table, title)
    book.close()
    return out.getvalue()


def _heads(book: Workbook) -> Cells:
    """The cells of headers."""
    return Cells({str: book.add_format(_CELL | _HEADING | {"text_wrap": True})}, book.str_table)


def _cells(book: Workbook) -> Cells:
    """The cells of rows."""
    looks: dict[type, dict[str, object]] = {
        str: {"text_wrap": True},
        int: {"num_format": "0", "align": "right", "indent": 1},
        date: {"num_format": "dd.mm.yyyy", "align": "center"},
        time: {"num_format": "hh:mm", "align": "center"},
    }
    return Cells({kind: book.add_format(_CELL | look) for kind, look in looks.items()}, book.str_table)

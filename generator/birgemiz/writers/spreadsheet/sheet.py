"""A sheet's columns and rows as XML (ECMA-376, SpreadsheetML), as wide and as high as what stands in them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count, repeat
from typing import NamedTuple

from xlsxwriter.utility import xl_col_to_name

from birgemiz.views.table import Table
from birgemiz.writers.spreadsheet.cells import Cells
from birgemiz.writers.spreadsheet.room import Column, column, lines_of_header, lines_of_rows, widths

_LINE, _ROOM, _TALLEST = 17, 5, 545
"""Pixels: a line of the font, what a row has besides, the tallest row that Excel takes."""

_POINT = 0.75
"""Points in a pixel; the file gives heights in points."""

_PADDING = ".7109375"
"""The part of a digit, five pixels of seven, that a column is wider than what it shows."""


class Sheet(NamedTuple):
    """What a table gives to its sheet; each row is made when it is asked for."""

    columns: str
    rows: Iterable[str]


def sheet(table: Table, heads: Cells, cells: Cells) -> Sheet:
    """The header and the rows."""
    header = [column((own.title,), heads) for own in table.columns]
    columns = [column(values, cells) for values in zip(*table.rows, strict=True)] or [column((), cells)] * len(header)
    titles = [text for own in header for text in own.texts]
    wide = widths(titles, columns)
    high = lines_of_header(titles, wide) * _LINE + 2 * _ROOM
    heights = [lines * _LINE + _ROOM for lines in lines_of_rows(len(table.rows), columns, wide)]
    rows = chain(_rows(1, header, [high]), _rows(2, columns, heights))
    return Sheet("".join(map(_column, count(1), wide)), rows)


def _column(number: int, width: int) -> str:
    return f'<col min="{number}" max="{number}" width="{width}{_PADDING}" customWidth="1"/>'


def _rows(first: int, columns: Sequence[Column], heights: Sequence[int]) -> Iterator[str]:
    """Rows, so many pixels high, numbered from the first on.

    A row's number stands in its own tag and in the address of each cell, and nowhere else: it joins the pieces between.
    """
    sizes = {height: f'" ht="{min(height, _TALLEST) * _POINT:g}" customHeight="1"><c r="A' for height in set(heights)}
    pieces = [repeat('<row r="', len(heights)), map(sizes.__getitem__, heights)]
    ends = [*(f'<c r="{xl_col_to_name(place)}' for place in range(1, len(columns))), "</row>"]
    for own, end in zip(columns, ends, strict=True):
        xml = dict(zip(own.once, [cell + end for cell in own.xml], strict=True))
        pieces.append(map(xml.__getitem__, own.values))
    return map(str.join, map(str, count(first)), zip(*pieces, strict=True))

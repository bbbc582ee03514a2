"""A sheet's columns and rows as XML (ECMA-376, SpreadsheetML), as wide and as high as what stands in them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count, repeat
from typing import NamedTuple

from xlsxwriter.utility import xl_col_to_name

from birgemiz.views.table import Table
from birgemiz.writers.spreadsheet.cells import Cells
from birgemiz.writers.spreadsheet.head import Head
from birgemiz.writers.spreadsheet.room import Column, column, lines_of_header, lines_of_rows, widths

_LINE, _ROOM, _TALLEST = 17, 5, 545
"""Pixels: a line of the font, what a row has besides, the tallest row that Excel takes."""

_POINT = 0.75
"""Points in a pixel; the file gives heights in points."""

_PADDING = ".7109375"
"""The part of a digit, five pixels of seven, that a column is wider than what it shows."""


class Sheet(NamedTuple):
    """What a table gives to its sheet; the rows are in pieces, for those of a district are many."""

    columns: str
    rows: Iterable[str]


def sheet(table: Table, head: Head, cells: Cells) -> Sheet:
    """The header and the rows."""
    given = zip(*table.rows, strict=True) if table.rows else repeat((), len(head.titles))
    columns = [column(values, cells) for values in given]
    wide = widths(head.titles, columns)
    high = lines_of_header(head.titles, wide) * _LINE + 2 * _ROOM
    heights = [lines * _LINE + _ROOM for lines in lines_of_rows(len(table.rows), columns, wide)]
    header = f'<row r="1{_high(high)}>{head.cells}</row>'
    return Sheet("".join(map(_column, count(1), wide)), chain([header], _rows(columns, heights)))


def _column(number: int, width: int) -> str:
    return f'<col min="{number}" max="{number}" width="{width}{_PADDING}" customWidth="1"/>'


def _high(pixels: int) -> str:
    """A row's height, after its number."""
    return f'" ht="{min(pixels, _TALLEST) * _POINT:g}" customHeight="1"'


def _rows(columns: Sequence[Column], heights: Sequence[int]) -> Iterator[str]:
    """The rows below the header in pieces, so many pixels high; their numbers stand in the address of each cell too."""
    numbers = [str(number) for number in range(2, len(heights) + 2)]
    sizes = {height: f'{_high(height)}><c r="A' for height in set(heights)}
    pieces: list[Iterable[str]] = [repeat('<row r="'), numbers, map(sizes.__getitem__, heights)]
    ends = [*(f'<c r="{xl_col_to_name(place)}' for place in range(1, len(columns))), "</row>"]
    for own, end in zip(columns, ends, strict=True):
        pieces += [numbers, own.xml, repeat(end)]
    return chain.from_iterable(zip(*pieces, strict=False))

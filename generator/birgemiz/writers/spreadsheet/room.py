"""How much room cells need: widths of columns in digits of the font, heights of rows in lines."""

from collections.abc import Iterable, Sequence
from itertools import repeat
from math import ceil, sqrt

from birgemiz.views.table import Value
from birgemiz.writers.spreadsheet.cells import Cells

NARROWEST, WIDEST = 6, 60
"""Widths of columns."""

BUTTON = 3
"""The width of a header's filter button."""

ROOMY = 170
"""Digits in a row that A4 shows in a readable size; the columns of a wider table are narrowed."""

Column = Sequence[Value]
"""The values of a column, row by row."""


def widths(titles: Sequence[str], columns: Iterable[Column], cells: Cells) -> list[int]:
    """Each column as wide as its longest line, or in a wide table as that line in a block of several."""
    reaches = [max((_reach(cells[value].text) for value in dict.fromkeys(values)), default=0) for values in columns]
    wide = [_width(title, _one_line(reach)) for title, reach in zip(titles, reaches, strict=True)]
    if sum(wide) > ROOMY:
        blocks = [min(_one_line(reach), max(20, round(3 * sqrt(reach)))) for reach in reaches]
        wide = [_width(title, block) for title, block in zip(titles, blocks, strict=True)]
    return wide


def lines_of_rows(count: int, columns: Iterable[Column], wide: Iterable[int], cells: Cells) -> list[int]:
    """The lines of so many rows, each by its cell of most lines; not every program would see to it."""
    most = [1] * count
    for values, width in zip(columns, wide, strict=True):
        tall = {value: lines for value in dict.fromkeys(values) if (lines := _lines(cells[value].text, width)) > 1}
        if tall:
            most = list(map(max, most, map(tall.get, values, repeat(1))))
    return most


def _reach(text: str) -> int:
    """Characters in the longest line of a text."""
    return max(map(len, text.split("\n"))) if "\n" in text else len(text)


def _one_line(letters: int) -> int:
    """The width in which so many letters surely stay in one line, be they capitals."""
    return ceil(letters * 1.1) + 2


def _width(title: str, wanted: int) -> int:
    """The width wanted, within bounds, and enough for the title in about three lines of whole words."""
    least = max([*map(len, title.split()), len(title) // 3])
    return min(max(wanted, _one_line(least) + BUTTON - 2, NARROWEST), WIDEST)


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column."""
    if len(text) <= width and "\n" not in text:
        return 1
    return sum(map(_broken, text.split("\n"), repeat(width)))


def _broken(line: str, width: int) -> int:
    """How many lines one takes, broken between words, or within those too long."""
    count, start = 1, 0
    while len(line) - start > width:
        space = line.rfind(" ", start, start + width + 1)
        if space < 0 and not start:
            count += 1  # programs break an address after signs of their choice, and need a line more than letters do
        start = space + 1 if space >= 0 else start + width
        count += 1
    return count

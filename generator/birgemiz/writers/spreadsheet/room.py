"""How much room cells need: widths of columns in digits of the font, heights of rows in lines."""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import repeat
from math import ceil, sqrt
from typing import NamedTuple

from birgemiz.views.table import Value
from birgemiz.writers.spreadsheet.cells import Cells

NARROWEST, WIDEST = 6, 60
"""Widths of columns."""

BUTTON = 3
"""The width of a header's filter button."""

ROOMY = 170
"""Digits in a row that A4 shows in a readable size; the columns of a wider table are narrowed."""


class Column(NamedTuple):
    """A column, row by row: the XML of its cells, and what is seen in them; then each such text once."""

    xml: Sequence[str]
    texts: Sequence[str]
    once: Collection[str]
    reach: int
    folded: bool


def column(values: Iterable[Value], cells: Cells) -> Column:
    """The column; ``reach`` is its longest line in characters, ``folded`` tells that a text has several lines."""
    found = list(map(cells.__getitem__, values))
    texts = [text for _, text in found]
    once = set(texts)
    lines = "\n".join(once).split("\n")
    return Column([xml for xml, _ in found], texts, once, max(map(len, lines)), len(lines) > len(once))


def widths(titles: Sequence[str], columns: Sequence[Column]) -> list[int]:
    """Each column as wide as its longest line, or in a wide table as that line in a block of several."""
    least, reaches = list(map(_least, titles)), [column.reach for column in columns]
    wide = list(map(_within, least, map(_one_line, reaches)))
    if sum(wide) > ROOMY:
        blocks = [min(_one_line(reach), max(20, round(3 * sqrt(reach)))) for reach in reaches]
        wide = list(map(_within, least, blocks))
    return wide


def lines_of_header(titles: Iterable[str], wide: Iterable[int]) -> int:
    """The lines of the header, whose titles make room for buttons."""
    return max(_lines(title, width - BUTTON) for title, width in zip(titles, wide, strict=True))


def lines_of_rows(count: int, columns: Iterable[Column], wide: Iterable[int]) -> list[int]:
    """The lines of so many rows, each by its cell of most lines; not every program would see to it."""
    tall: list[Iterable[int]] = [repeat(1, count)]
    for column, width in zip(columns, wide, strict=True):
        if column.folded or column.reach > width:
            lines = {text: _lines(text, width) for text in column.once}
            tall.append(map(lines.__getitem__, column.texts))
    return list(map(max, zip(*tall, strict=True)))


def _one_line(letters: int) -> int:
    """The width in which so many letters surely stay in one line, be they capitals."""
    return ceil(letters * 1.1) + 2


@lru_cache(256)
def _least(title: str) -> int:
    """The width that a title needs: in about three lines, of whole words."""
    return _one_line(max([*map(len, title.split()), len(title) // 3])) + BUTTON - 2


def _within(least: int, wanted: int) -> int:
    """The width wanted, within bounds."""
    return min(max(wanted, least, NARROWEST), WIDEST)


def _lines(text: str, width: int) -> int:
    """How many lines a text takes in a column."""
    return sum(map(_broken, text.split("\n"), repeat(width))) if "\n" in text else _broken(text, width)


def _broken(line: str, width: int) -> int:
    """How many lines one takes, broken between words, or within those too long."""
    count, start, last = 1, 0, len(line) - width
    while start < last:
        space = line.rfind(" ", start, start + width + 1)
        if space < 0 and not start:
            count += 1  # programs break an address after signs of their choice, and need a line more than letters do
        start = space + 1 if space >= 0 else start + width
        count += 1
    return count

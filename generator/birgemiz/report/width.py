"""A line as a terminal shows it: safe letters, as wide as they are, a window when it is long."""

import unicodedata
from itertools import accumulate, takewhile

from birgemiz.report.sources import Spot

LONGEST = 100
"""Columns of a line that are shown."""

_BEFORE = 24
"""Letters shown before the place to look at when a line is cut there."""


def cells(text: str) -> int:
    """How many columns of a terminal these letters take: two for a wide one, none for one that joins another."""
    return sum(_cells(letter) for letter in text)


def shown(text: str) -> str:
    """The text letter by letter without what a terminal would obey: tabs as arrows, other signs as ``�``."""
    return "".join(map(_letter, text))


def window(spot: Spot) -> Spot:
    """As much of the line as fits, with the place to look at in it; where it is cut stands ``…``."""
    text = shown(spot.text)
    whole = cells(text) <= LONGEST
    begin = 0 if whole or cells(text[: spot.end]) < LONGEST else max(0, spot.start - _BEFORE)
    widths = accumulate(map(_cells, text[begin:]))
    kept = text[begin : begin + len(list(takewhile(lambda width: width <= LONGEST, widths)))]
    before, after = "…" if begin else "", "…" if begin + len(kept) < len(text) else ""
    move = len(before) - begin
    return Spot(before + kept + after, spot.start + move, min(spot.end + move, len(before + kept)))


def _cells(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) == "Me":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def _letter(letter: str) -> str:
    if letter.isprintable():
        return letter
    if letter == "\t":
        return "→"
    return " " if letter.isspace() else "�"

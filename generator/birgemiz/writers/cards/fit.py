"""Texts in boxes: the largest letters in which a text fits, in lines of about one width, and never beyond its box."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from birgemiz.writers.cards.face import Face

LEADING = 1.24
"""From one line to the next, as a share of the letters' size."""

_BREAK = re.compile(r" (?![–—]( |$))")
"""Between two words; not before a dash, which never begins a line."""

_CLOSE = 0.25
"""Ems within which lines are made as narrow as they can be."""


class Fitted(NamedTuple):
    """A text in lines, and the size of its letters in pixels."""

    size: int
    lines: tuple[str, ...]


class Box(NamedTuple):
    """A room for a text in pixels, and sizes of letters, the largest first."""

    width: float
    height: float
    sizes: Sequence[int]


def fitted(text: str, face: Face, box: Box) -> Fitted:
    """The text in the largest letters that fit; in the smallest a word may break, and what is too much is cut."""
    smallest = box.sizes[-1]
    words = [part for word in _words(text) for part in _parts(word, face, box.width / smallest)]
    for size in box.sizes:
        width, most = box.width / size, _most(box, size)
        lines = _lines(words, face, width)
        if len(lines) <= most and all(face.width(line) <= width for line in lines):
            return Fitted(size, _even(words, face, width, len(lines)))
    lines = _lines(words, face, box.width / smallest)
    *whole, last = lines[: _most(box, smallest)]
    return Fitted(smallest, (*whole, _cut(last, face, box.width / smallest)))


def _most(box: Box, size: int) -> int:
    """The most lines that a box holds; one in any case."""
    return max(1, int(box.height / (size * LEADING)))


def _words(text: str) -> list[str]:
    start, words = 0, []
    for gap in _BREAK.finditer(text):
        words.append(text[start : gap.start()])
        start = gap.end()
    return [*words, text[start:]]


def _parts(word: str, face: Face, width: float) -> list[str]:
    """A word, broken where it is wider than a line."""
    parts = [""]
    for letter in word:
        if parts[-1] and face.width(parts[-1] + letter) > width:
            parts.append("")
        parts[-1] += letter
    return parts


def _lines(words: Sequence[str], face: Face, width: float) -> list[str]:
    """Each line as many words as fit; a word wider than a line stands alone."""
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if face.width(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _even(words: Sequence[str], face: Face, width: float, count: int) -> tuple[str, ...]:
    """The same number of lines, as narrow as they can be: none is left with a lonely word."""
    widest = max(face.width(word) for word in words)
    low, high = max(widest, width / 2), width
    while high - low > _CLOSE:
        middle = (low + high) / 2
        low, high = (low, middle) if len(_lines(words, face, middle)) <= count else (middle, high)
    return tuple(_lines(words, face, high))


def _cut(line: str, face: Face, width: float) -> str:
    while line and face.width(f"{line}…") > width:
        line = line[:-1]
    return f"{line.rstrip()}…"

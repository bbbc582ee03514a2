"""The files that problems speak of: their names for whoever asks, and the place in a line to look at."""

import os
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.text import read_text
from birgemiz.model.personal import masked
from birgemiz.model.problem import Problem

_OF_KEYS = frozenset({"key-unknown", "yaml-repeated-key"})
"""Codes of problems that lie in a field's name, not in its value."""

_EDGES = (r"""(?<![^\s\[{(,:"'])WORD(?![^\s\]}),"'])""", r"(?<!\w)WORD(?!\w)")
"""How a word is bounded, the strictest first."""


class Spot(NamedTuple):
    """A line's text, and which of its letters to look at: from ``start``, counted from 0, up to ``end``."""

    text: str
    start: int
    end: int


class Sources:
    """The files of one content folder, named as seen from the working directory."""

    def __init__(self, content: Path) -> None:
        self._content = content
        self._lines = cache(self._read)

    def file(self, path: str) -> str:
        """A file's name, from its path within the content, with ``/`` between folders on every system."""
        file = os.path.join(self._content, path)
        try:
            named = os.path.relpath(file)
        except ValueError:  # another drive
            named = os.path.abspath(file)
        return named.replace(os.sep, "/")

    def spot(self, one: Problem) -> Spot | None:
        """Where to look; None when the problem is of a whole file, or the line can't be read any more."""
        lines = self._lines(one.path) if one.line else ()
        return _spot(lines[one.line - 1], one) if one.line <= len(lines) and lines else None

    def _read(self, path: str) -> tuple[str, ...]:
        """The lines as intake counted them, without personal data: logs are public."""
        text = read_text(self._content / path, path)
        return () if isinstance(text, Problem) else tuple(map(masked, text.split("\n")))


def _spot(text: str, one: Problem) -> Spot:
    """The field's value, or the part of it that the sentence repeats; the whole line where the field is not on it."""
    key = _key(text, one.field.rpartition(".")[2])
    if key and one.code in _OF_KEYS:
        return Spot(text, key.start("name"), key.end("name"))
    begin = key.end() if key else 0
    told = _word(text, dict(one.words).get("value", ""), begin)
    if told:
        return Spot(text, told.start(), told.end())
    end = len(text.rstrip())
    if key and end <= begin:
        return Spot(text, key.start("name"), key.end("name"))
    return Spot(text, begin if key else len(text) - len(text.lstrip()), end)


def _key(text: str, name: str) -> re.Match[str] | None:
    """Where a line names a field: ``tasks: ``, ``- url: ``, ``{alt: ``, with or without quotes."""
    return re.search(rf"""(?<![\w-])(?P<name>(["']?){re.escape(name)}\2)\s*:\s*""", text) if name else None


def _word(text: str, word: str, begin: int) -> re.Match[str] | None:
    """Where a line says a word from ``begin`` on: as a value of its own, else not as a part of a longer word."""
    own, apart = (re.compile(edge.replace("WORD", re.escape(word))) for edge in _EDGES)
    return own.search(text, begin) or apart.search(text, begin) if word else None

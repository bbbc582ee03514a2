"""The individual identification number (ЖСН, ИИН): twelve digits, the last of which checks the others.

``YYMMDD`` is the date of birth, the seventh digit century and sex (1–2: the 1800s, 3–4: the 1900s, 5–6: the 2000s).
A number of an organisation (БСН, БИН) has 4, 5 or 6 as its fifth digit, which no day of a month begins with.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from birgemiz.model.personal.plain import counts_of_digits, marks, plain
from birgemiz.model.personal.trace import Trace, covered

LENGTH = 12

IIN_DIGITS = r"[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[1-6][0-9]{5}"
"""The digits of one: a day, century and sex, five more."""

PARTS = 4
"""Numbers that may be parts of one where what stands between them mostly parts numbers of a table or a list."""

_TAG = r"</?[A-Za-z][^<>]*+>"
_COMMENT = r"<!--(?:(?!-->)[\s\S]){0,200}+-->"
_MARKUP = rf"{_TAG}|{_COMMENT}"
_BREAK = r"\n[^\S\n]*+(?:>[^\S\n]*+)?+[*_~`]{0,3}+(?=[\d<])"
_GAP = rf"(?:[^\S\n]++|[.\-/_*~`]|,(?!\s)|{_MARKUP}){{0,6}}+"
_RUN = re.compile(rf"https?://\S++|{_TAG}|\d++(?:{_GAP}(?:{_BREAK}(?:{_MARKUP})?+)?+\d++)*+")
"""An address, a tag, or numbers with no more between them than a person, or the marks of a text, put into one number.

A line may end once between two of them; a comma with a space, an empty line and the sign of a list's item part them.
"""

_FORM = re.compile(f"(?=({IIN_DIGITS}))")
_MORE = re.compile(r"[^0-9\n@]")
"""Marks of a text by which its digits may not be all there is: of other scripts, within tags, written as names."""

_NEXT_LINE = re.compile(r"\n[^\n\d\-'\"A-Za-z\u0400-\u04ff]*+\d")
"""A line's end over which a number may go on."""

_MARKS = re.compile(_MARKUP)
_LOOSE = re.compile(r"[,/_\n\t]|  ")
_CLOCK = re.compile(r"\d{6}_(?:1\d|2[0-3])[0-5]\d[0-5]\d")
"""The day and time in names of files, ``260907_154012``: as a number it would be of somebody born in the 1800s."""

_DATE = re.compile(r"[0-3]\d [01]\d (?:19|20)\d\d|(?:19|20)\d\d [01]\d [0-3]\d")
_DIGITS = re.compile(r"\d++")
_SHOWN_DIGITS = re.compile(rf"{_MARKUP}|\d++")
_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_NONE = 10
_CENTURIES = {"1": 18, "2": 18, "3": 19, "4": 19, "5": 20, "6": 20}


def first_iin(text: str) -> tuple[int, Trace] | None:
    """The first identification number of a text as people wrote it, and on which line (from 1) it is."""
    if not _possible(text):
        return None
    counts = counts_of_digits(text)
    places = [place for place, pair in enumerate(pairwise((*counts, 0))) if pair[0] and sum(pair) >= LENGTH]
    lines = text.split("\n") if places else []
    for place in places:
        one, after = lines[place], lines[place + 1] if place + 1 < len(lines) else ""
        if _goes_on(one, after) or counts[place] >= LENGTH:
            two = plain(f"{one}\n{after}")
            for found in iins(two):
                return place + 1 + two.count("\n", 0, found.start), found
    return None


def _possible(text: str) -> bool:
    """Whether digits of a text could make up a number, whatever is between them; of most files it says no, and soon."""
    written = marks(text)
    if _MORE.search(written):
        return True
    if _NEXT_LINE.search(text):
        written = written.replace("\n", "")
    return any(map(is_iin, _FORM.findall(written)))


def _goes_on(line: str, after: str) -> bool:
    """Whether a number on a line could go on on the next: not when a word is last on the one or first on the other."""
    return not (line.rstrip()[-1:].isalpha() or after.lstrip()[:1].isalpha())


def iins(line: str) -> Iterator[Trace]:
    """The identification numbers of a plain text, also with spaces, signs and marks between their digits.

    A number begins and ends where digits do. In an address and in a tag digits stand together, and what reads as a
    date is one. Numbers that stand beside each other are rarely taken for one: of all twelve digits, one in five
    hundred has a day, a century and a right check digit, and parts of a table make one only when they are few.
    """
    for run in _RUN.finditer(line):
        whole = run[0].startswith(("http", "<"))
        groups = list((_DIGITS if whole else _SHOWN_DIGITS).finditer(line, run.start(), run.end()))
        groups = [group for group in groups if group[0][0] != "<"]
        skip = 0
        for first in range(len(groups)):
            last = _whole(groups, first, 1 if whole else LENGTH)
            if first < skip or last is None:
                continue
            parts = [group[0] for group in groups[first:last]]
            digits = "".join(parts)
            if is_iin(digits) and not _apart(line[groups[first].start() : groups[last - 1].end()], parts):
                skip = last
                yield Trace(groups[first].start(), groups[last - 1].end(), digits, covered(digits, 2, 2))


def is_iin(digits: str) -> bool:
    """Whether twelve digits are an identification number: a day that was, a century, a right check digit."""
    if digits[6] not in _CENTURIES:
        return False
    try:
        date(_CENTURIES[digits[6]] * 100 + int(digits[:2]), int(digits[2:4]), int(digits[4:6]))
    except ValueError:
        return False
    return check_digit(digits[:11]) == int(digits[11])


def check_digit(digits: str) -> int | None:
    """The check digit of the first eleven; None when no number begins so."""
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        rest = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11
        if rest != _NONE:
            return rest
    return None


def _whole(groups: list[re.Match[str]], first: int, most: int) -> int | None:
    """Behind which group the digits from ``first`` are twelve, if there is one within ``most`` groups."""
    count = 0
    for place in range(first, min(first + most, len(groups))):
        count += groups[place].end() - groups[place].start()
        if count >= LENGTH:
            return place + 1 if count == LENGTH else None
    return None


def _apart(written: str, parts: list[str]) -> bool:
    """Whether the parts are no one number: a date, a day and a time, lines too many, or cells of a table."""
    between = _MARKS.sub("", written)
    many = len(parts) > PARTS and _LOOSE.search(between)
    return bool(many) or between.count("\n") > 1 or _CLOCK.fullmatch(between) is not None or _dated(parts)


def _dated(parts: list[str]) -> bool:
    """Whether three of the parts together are a date, as in ``07.09.2026 14.30``."""
    return any(_DATE.fullmatch(f"{one} {two} {three}") for (one, two), (_, three) in pairwise(pairwise(parts)))

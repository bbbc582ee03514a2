"""The individual identification number (ЖСН, ИИН): twelve digits, the last of which checks the others.

``YYMMDD`` is the date of birth, the seventh digit century and sex (1–2: the 1800s, 3–4: the 1900s, 5–6: the 2000s).
A number of an organisation (БСН, БИН) has 4, 5 or 6 as its fifth digit, which no day of a month begins with.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from birgemiz.model.personal.plain import lines_of_digits, plain
from birgemiz.model.personal.trace import Trace, covered

LENGTH = 12

_RUN = re.compile(r"https?://\S++|\d++(?:[\s.\-]{1,3}+\d++)*+")
"""An address, or numbers with no more between them than a person puts into one number."""

_DATE = re.compile(r"[0-3]\d [01]\d (?:19|20)\d\d|(?:19|20)\d\d [01]\d [0-3]\d")
_DIGITS = re.compile(r"\d++")
_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_NONE = 10
_CENTURIES = {"1": 18, "2": 18, "3": 19, "4": 19, "5": 20, "6": 20}


def first_iin(text: str) -> tuple[int, Trace] | None:
    """The first identification number of a text as people wrote it, and on which line (from 1) it is."""
    if places := lines_of_digits(text, LENGTH):
        lines = text.split("\n")
        for place in places:
            for found in iins(plain(lines[place])):
                return place + 1, found
    return None


def iins(line: str) -> Iterator[Trace]:
    """The identification numbers of a plain line, also with spaces, dots and hyphens between their digits.

    A number begins and ends where digits do. In an address digits stand together, and what reads as a date is one.
    """
    for run in _RUN.finditer(line):
        groups = list(_DIGITS.finditer(line, run.start(), run.end()))
        broken = run[0].startswith("http")
        skip = 0
        for first in range(len(groups)):
            last = _whole(groups, first, 1 if broken else LENGTH)
            if first < skip or last is None:
                continue
            parts = [group[0] for group in groups[first:last]]
            digits = "".join(parts)
            if is_iin(digits) and not _dated(parts):
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


def _dated(parts: list[str]) -> bool:
    """Whether three of the parts together are a date, as in ``07.09.2026 14.30``."""
    return any(_DATE.fullmatch(f"{one} {two} {three}") for (one, two), (_, three) in pairwise(pairwise(parts)))

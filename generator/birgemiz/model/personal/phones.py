"""Telephone numbers as they are written in Kazakhstan (numbering plan of the zone +7: ten digits after it)."""

import re
from collections.abc import Iterator

from birgemiz.model.personal.trace import Trace, covered

_GAP = r"[\s().\-]{0,3}+"
_SLASHED = r"[\s().\-/]{0,3}+"
_FULL = rf"(?<!\d)(?:\+\s?7|7|8){_SLASHED}(?:7\d\d|9\d\d)(?:{_SLASHED}\d){{7}}(?!\d)"
_ABROAD = rf"(?<!\d)\+\d(?:{_GAP}\d){{9,13}}(?!\d)"
_MOBILE = rf"(?<!\d)(?<!\d[\s.\-])7(?:0\d|47|5\d|6\d|7\d){_GAP}\d{{3}}{_GAP}\d\d{_GAP}\d\d(?!\d)"
_ZONELESS = rf"7(?:{_GAP}\d){{9}}"
_SHORT = r"\d{5,6}|\d{1,3}[\s\-]\d{1,2}[\s\-]\d\d"
_LOCAL = rf"(?:тел(?:ефоны?)?|ұялы|моб|факс)\b[^\w\n]{{0,4}}(?P<local>{_ZONELESS}|{_SHORT})(?!\d)"
_PHONE = re.compile(f"{_FULL}|{_ABROAD}|{_MOBILE}|{_LOCAL}", re.IGNORECASE)
_NOT_DIGIT = re.compile(r"\D++")

PHONE_DIGITS = r"7[04-7][0-9]{8}|[78][79][0-9]{9}"
"""The digits of a number that has neither a plus nor the word for it."""

NATIONAL = 10
"""Digits of a number without the zone."""


def phones(line: str) -> Iterator[Trace]:
    """The telephone numbers of a plain line: with +7 or 8, mobile ones without, local ones after the word for it."""
    for found in _PHONE.finditer(line):
        kind = "local" if found["local"] else 0
        written = _NOT_DIGIT.sub("", found[kind])
        yield Trace(found.start(kind), found.end(kind), number_of(written), covered(written, 4, 2))


def number_of(written: str) -> str:
    """The digits of a number in the one form in which numbers are compared: the last ten."""
    return _NOT_DIGIT.sub("", written)[-NATIONAL:]

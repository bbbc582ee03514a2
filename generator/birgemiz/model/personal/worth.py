"""Whether a text is worth searching. Every note is asked, so what holds no personal data is told at a glance."""

import re
from collections.abc import Iterator

from birgemiz.model.personal.iins import IIN_DIGITS
from birgemiz.model.personal.phones import PHONE_DIGITS
from birgemiz.model.personal.plain import counts_of_digits, marks

FEWEST_DIGITS = 5
"""Digits of the shortest number or date that is looked for."""

_AT = ("@", "\uff20", "\ufe6b", "&#", "&commat", "at)", "at]", "AT)", "AT]", "собака)", "собака]")
"""How an ``@`` is typed, or written so that machines overlook it."""

_IN_BRACKETS = ("at", "AT", "собака")
"""What stands in brackets for an ``@``."""

_MARKED = re.compile(rf"[^0-9\n]|[0-9]{{{FEWEST_DIGITS}}}")
_MARKED_ASCII = re.compile(rf"[^0-9\n]|{IIN_DIGITS}|{PHONE_DIGITS}")
"""What is looked for in ASCII, as in most addresses: it has no name for a birth, no word for a few digits."""


def worth_looking(text: str) -> bool:
    """Whether a text could hold personal data at all; where it could not, none of its lines does."""
    marked = (_MARKED_ASCII if text.isascii() and "+" not in text else _MARKED).search(marks(text))
    return marked is not None or ((")" in text or "]" in text) and any(map(text.__contains__, _IN_BRACKETS)))


def lines_worth_looking(text: str) -> Iterator[tuple[int, str]]:
    """The lines that could hold personal data, with their numbers, from 1."""
    signs = [sign for sign in _AT if sign in text]
    for number, (count, line) in enumerate(zip(counts_of_digits(text), text.split("\n"), strict=True), 1):
        if count >= FEWEST_DIGITS or any(map(line.__contains__, signs)):
            yield number, line

"""The one form in which a line is searched, however its numbers were typed or disguised."""

import re
import unicodedata
from collections.abc import Iterator
from html import unescape

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\\\\]"
)
"""Characters that show nothing (Unicode, ``Default_Ignorable_Code_Point``), and the escapes of Markdown."""

_DASH = re.compile("[\u2010-\u2015\u2212\u00b7]")
_OTHER_DIGIT = re.compile("[^\\D0-9]")
_NO_DIGITS = bytes({*range(0x80), *range(0x80, 0xD5), 0xE2} - {*b"0123456789\n"})
"""Bytes of UTF-8 that begin no digit: not those of Latin, Cyrillic and common signs."""

FEWEST_DIGITS = 5
"""Digits of the shortest number or date that is looked for."""

_AT = ("@", "\uff20", "\ufe6b", "&#", "&commat", "at)", "at]", "AT)", "AT]", "собака)", "собака]")
"""How an ``@`` is typed, or written so that machines overlook it."""


def worth_looking(text: str) -> bool:
    """Whether a text could hold personal data at all: a line has digits enough, or it has an ``@``."""
    return any(map(text.__contains__, _AT)) or max(counts_of_digits(text)) >= FEWEST_DIGITS


def lines_worth_looking(text: str) -> Iterator[tuple[int, str]]:
    """The lines that could hold personal data, with their numbers, from 1."""
    signs = [sign for sign in _AT if sign in text]
    for number, (count, line) in enumerate(zip(counts_of_digits(text), text.split("\n"), strict=True), 1):
        if count >= FEWEST_DIGITS or any(map(line.__contains__, signs)):
            yield number, line


def counts_of_digits(text: str) -> list[int]:
    """How many digits each line has at most.

    Every note is asked, so this is quick: letters of rare scripts and the rest of a character's name are counted too.
    """
    digits = text.encode("utf-8", "replace").translate(None, _NO_DIGITS)
    return list(map(len, digits.split(b"\n")))


def plain(line: str) -> str:
    """The line with compatible letters made one (Unicode NFKC), without what does not show, its digits ASCII."""
    if "&" in line:
        line = unescape(line)
    line = _UNSEEN.sub("", unicodedata.normalize("NFKC", line))
    line = _DASH.sub("-", line)
    return _OTHER_DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), line)

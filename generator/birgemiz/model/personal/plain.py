"""The one form in which a line is searched, however its numbers were typed or disguised."""

import re
import unicodedata
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


def worth_looking(text: str) -> bool:
    """Whether a text could hold personal data at all: a line has digits enough, or it has an ``@``."""
    return "@" in text or bool(lines_of_digits(text, FEWEST_DIGITS))


def lines_of_digits(text: str, fewest: int) -> list[int]:
    """The places (from 0) of the lines that may have so many digits.

    Every note is asked, so this is quick: letters of rare scripts are counted as well.
    """
    digits = text.encode("utf-8", "replace").translate(None, _NO_DIGITS)
    return [place for place, line in enumerate(digits.split(b"\n")) if len(line) >= fewest]


def plain(line: str) -> str:
    """The line with compatible letters made one (Unicode NFKC), without what does not show, its digits ASCII."""
    if "&" in line:
        line = unescape(line)
    line = _UNSEEN.sub("", unicodedata.normalize("NFKC", line))
    line = _DASH.sub("-", line)
    return _OTHER_DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), line)

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
_NO_DIGITS = bytes({*range(0xD5), 0xE2} - {*b"0123456789\n"})
"""Bytes of UTF-8 that begin no digit: those of Latin, Cyrillic and common signs."""

_NO_MARKS = bytes({*_NO_DIGITS} - {*b"@&<"})


def counts_of_digits(text: str) -> list[int]:
    """How many digits each line has at most.

    Every note is asked, so this is quick: letters of rare scripts and the rest of a character's name are counted too.
    """
    digits = text.encode("utf-8", "replace").translate(None, _NO_DIGITS)
    return list(map(len, digits.split(b"\n")))


def marks(text: str) -> str:
    """What of a text could make up a number or an address: its digits line by line, ``@``, ``&`` and ``<``.

    Where a text has nothing else, its digits stand here as they stand there; of digits of other scripts, as of letters
    of rare ones, there is a sign.
    """
    return text.encode("utf-8", "replace").translate(None, _NO_MARKS).decode("latin-1")


def plain(line: str) -> str:
    """The line with compatible letters made one (Unicode NFKC), without what does not show, its digits ASCII."""
    if "&" in line:
        line = unescape(line)
    if line.isascii():
        return line.replace("\\", "")
    line = _UNSEEN.sub("", unicodedata.normalize("NFKC", line))
    line = _DASH.sub("-", line)
    return _OTHER_DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), line)

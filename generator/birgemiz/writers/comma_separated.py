r"""Tables for other programs: CSV in UTF-8, by RFC 4180, with CRLF at each line's end.

There is no byte order mark. Excel asks for one, but most programs take it for a part of the first column's
name, and people have workbooks. The header row holds the columns' keys, days are ISO 8601, times ``15:40``.

A spreadsheet might run a text as a formula; an apostrophe before it keeps it a text (OWASP, "CSV Injection":
``=``, ``+``, ``-``, ``@``, their full-width forms, tabs and line ends, also after spaces, which some skip).
Excel in Kazakhstan parts fields at ``;``, so within a text one stands after ``;``, tabs and line ends too.
Numbers stay as they are, ``-5`` too.
"""

import re
from datetime import date, time
from functools import lru_cache
from itertools import chain

from birgemiz.views.table import Table, Value

_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 knows no way to write, lone surrogates among it; many readers of CSV stop at it too."""

_FORMULA = r"""(?:[^\S\t\r\n]|")*[=+\-@＝＋－＠]"""
_BEGINS = re.compile(rf"[\t\r\n]|{_FORMULA}")
_WITHIN = re.compile(rf"[;\t\r\n](?={_FORMULA})")

_EMPTY = '""'
"""How a row of one empty field is written: a line of nothing would be no row."""


def csv_file(table: Table) -> bytes:
    """The table as CSV; the same bytes for the same table."""
    field = _Fields().__getitem__
    head = [column.key for column in table.columns]
    return b"".join([f"{','.join(map(field, row)) or _EMPTY}\r\n".encode() for row in chain([head], table.rows)])


def readable(text: str) -> str:
    """The text without the characters at which a reader of CSV or XML stops."""
    # None of them is printable, and Python sees that several times faster than a pattern
    return text if text.isprintable() else _UNREADABLE.sub("", text)


class _Fields(dict[Value, str]):
    """The fields of a table by their values. Many values repeat, so each is worked out once."""

    def __missing__(self, value: Value) -> str:
        field = self[value] = _quoted(_harmless(value)) if isinstance(value, str) else _plain(value)
        return field


@lru_cache(4096)  # all tables of a district have the same days and numbers
def _plain(value: int | date | time | None) -> str:
    """What is no text, as the file holds it."""
    match value:
        case None:
            return ""
        case time():
            return value.isoformat("minutes")
    return str(value)


def _harmless(text: str) -> str:
    """A text as a program shall read it."""
    if ";" in text or not text.isprintable():
        text = _WITHIN.sub(r"\g<0>'", readable(text))
    # most texts begin with a letter, which Python sees faster than a pattern does
    return text if text[:1].isalnum() or not _BEGINS.match(text) else f"'{text}"


def _quoted(text: str) -> str:
    if '"' in text:
        text = text.replace('"', '""')
    elif not ("," in text or "\n" in text or "\r" in text):
        return text
    return f'"{text}"'

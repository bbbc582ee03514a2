"""A specimen, split once at what differs between workbooks of its kind, to be poured many times.

Brackets mark what is open: sheets cannot have them in their names, so nothing else in a specimen looks so.
What is open in a sheet is named with the sheet's place, ``[rows 0]``.
"""

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, islice

from birgemiz.views.table import Value
from birgemiz.writers.package import Part, part, streamed
from birgemiz.writers.spreadsheet.cells import Cell, Cells
from birgemiz.writers.spreadsheet.head import Head, head
from birgemiz.writers.spreadsheet.looks import CELLS
from birgemiz.writers.spreadsheet.specimen import Kind, specimen

_LEVEL = 5
"""Of deflating: a third faster than the usual 6, for files 1–2 % larger."""

_SHEET_LEVEL = 4
"""Of deflating sheets: a third faster than 5, for files 4 % larger. Large ones would be a tenth larger, if it did not
pass over what repeats in a few letters only (``Z_FILTERED``): numbers seldom do so for long."""

_SOME = 8192
"""Pieces that are deflated together, some hundred rows of a wide table."""

_TOKEN = re.compile(r"(\[\w+(?: \d+)?\])")

_OPENED = (
    (re.compile(r"<cols>.*</cols>"), "<cols>[columns {place}]</cols>"),
    (re.compile(r"<sheetData>.*</sheetData>"), "<sheetData>[rows {place}]</sheetData>"),
    (re.compile(r'(:[A-Z]+)\d+"'), r'\1[last {place}]"'),
)
"""What differs in a sheet: its columns, its rows, and its last row wherever it is named."""

_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_STYLE = re.compile(r'<c r="A\d+" s="(\d+)"/>')
_FILTER = re.compile(r'(localSheetId="(\d+)" hidden="1">[^<]*\$)\d+')
_TEXTS = re.compile(r' count="\d+" uniqueCount="1"><si><t>\[texts\]</t></si>')


Values = Mapping[str, Iterable[str]]
"""What fills each token, in as many pieces as it comes."""

Pieces = Sequence[str]
"""A part of a workbook split at its tokens, which stand between what is fixed."""


@dataclass(frozen=True, slots=True)
class Mould:
    """Workbooks of one kind, with the headers of their sheets; ``titles`` numbers the texts of these.

    ``looks`` are numbers of styles by the type of what a cell holds; ``plain`` keeps cells that the workbooks share.
    A sheet is poured as soon as its rows are known, for those of a district are large; then the ``rest``.
    """

    heads: Sequence[Head]
    titles: Mapping[str, int]
    looks: Mapping[type, str]
    fixed: Sequence[Part]
    sheets: Mapping[str, Pieces]
    rest: Mapping[str, Pieces]
    plain: dict[Value, Cell] = field(default_factory=dict)

    def sheet(self, place: int, values: Values) -> Part:
        """The sheet of that place."""
        name = f"xl/worksheets/sheet{place + 1}.xml"
        return streamed(name, _poured(self.sheets[name], values), _SHEET_LEVEL, zlib.Z_FILTERED)

    def others(self, values: Values) -> Iterator[Part]:
        """What else differs, once all sheets are known."""
        return (streamed(name, _poured(pieces, values), _LEVEL) for name, pieces in self.rest.items())


def _poured(pieces: Pieces, values: Values) -> Iterator[bytes]:
    """A part that holds these values.

    :raises KeyError: when something open has no value.
    """
    found = ((values[piece] if place % 2 else (piece,)) for place, piece in enumerate(pieces))
    return _together(chain.from_iterable(found))


def _together(pieces: Iterator[str]) -> Iterator[bytes]:
    """Many pieces at a time: zlib asks for more time the more often it is called."""
    while some := list(islice(pieces, _SOME)):
        yield "".join(some).encode()


@lru_cache(maxsize=8)
def mould(kinds: tuple[Kind, ...]) -> Mould:
    """The mould for workbooks with such sheets; those of one language are all alike."""
    parts = specimen(kinds, title="[title]", header="[header]", text="[texts]")
    styles = iter(_STYLE.findall(parts["xl/worksheets/sheet1.xml"]))  # none where there is no table
    titles: dict[str, int] = {}
    header = Cells({str: next(styles, "")}, titles, {})
    looks = dict(zip(CELLS, styles, strict=False))
    pieces = {name: _TOKEN.split(_opened(name, xml)) for name, xml in parts.items()}
    fixed = tuple(part(name, xml.encode()) for name, xml in parts.items() if len(pieces[name]) == 1)
    split = {name: parted for name, parted in pieces.items() if len(parted) > 1}
    sheets = {name: split.pop(name) for name in [*split] if _SHEET.fullmatch(name)}
    return Mould([head(kind.titles, header) for kind in kinds], titles, looks, fixed, sheets, split)


def _opened(name: str, xml: str) -> str:
    """A part of the specimen with tokens for what differs."""
    if sheet := _SHEET.fullmatch(name):
        for pattern, token in _OPENED:
            xml = pattern.sub(token.format(place=int(sheet[1]) - 1), xml)
        return xml
    return _TEXTS.sub("[texts]", _FILTER.sub(r"\1[last \2]", xml))

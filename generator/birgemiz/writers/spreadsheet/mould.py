"""A specimen, split once at what differs between workbooks of its kind, to be poured many times.

Brackets mark what is open: sheets cannot have them in their names, so nothing else in a specimen looks so.
What is open in a sheet is named with the sheet's place, ``[rows 0]``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from birgemiz.writers.package import Part, part, streamed
from birgemiz.writers.spreadsheet.looks import CELLS
from birgemiz.writers.spreadsheet.specimen import Kind, specimen

_LEVEL = 5
"""Of deflating: a third faster than the usual 6, for files 1–2 % larger; 4 would make large ones a tenth larger."""

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
    """Workbooks of one kind; ``header`` and ``looks`` are numbers of styles, these by the type of what a cell holds.

    A sheet is poured as soon as its rows are known, for those of a district are large; then the ``rest``.
    """

    header: str
    looks: Mapping[type, str]
    fixed: Sequence[Part]
    sheets: Mapping[str, Pieces]
    rest: Mapping[str, Pieces]

    def sheet(self, place: int, values: Values) -> Part:
        """The sheet of that place."""
        name = f"xl/worksheets/sheet{place + 1}.xml"
        return _poured(name, self.sheets[name], values)

    def others(self, values: Values) -> Iterator[Part]:
        """What else differs, once all sheets are known."""
        return (_poured(name, pieces, values) for name, pieces in self.rest.items())


def _poured(name: str, pieces: Pieces, values: Values) -> Part:
    """A part that holds these values.

    :raises KeyError: when something open has no value.
    """
    found = ((values[piece] if place % 2 else (piece,)) for place, piece in enumerate(pieces))
    return streamed(name, map(str.encode, chain.from_iterable(found)), _LEVEL)


@lru_cache(maxsize=8)
def mould(kinds: tuple[Kind, ...]) -> Mould:
    """The mould for workbooks with such sheets; those of one language are all alike."""
    parts = specimen(kinds, title="[title]", header="[header]", text="[texts]")
    styles = iter(_STYLE.findall(parts["xl/worksheets/sheet1.xml"]))  # none where there is no table
    header, looks = next(styles, ""), dict(zip(CELLS, styles, strict=False))
    pieces = {name: _TOKEN.split(_opened(name, xml)) for name, xml in parts.items()}
    fixed = tuple(part(name, xml.encode()) for name, xml in parts.items() if len(pieces[name]) == 1)
    split = {name: parted for name, parted in pieces.items() if len(parted) > 1}
    sheets = {name: split.pop(name) for name in [*split] if _SHEET.fullmatch(name)}
    return Mould(header, looks, fixed, sheets, split)


def _opened(name: str, xml: str) -> str:
    """A part of the specimen with tokens for what differs."""
    if sheet := _SHEET.fullmatch(name):
        for pattern, token in _OPENED:
            xml = pattern.sub(token.format(place=int(sheet[1]) - 1), xml)
        return xml
    return _TEXTS.sub("[texts]", _FILTER.sub(r"\1[last \2]", xml))

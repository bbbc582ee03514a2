"""A specimen, split once at what differs between workbooks of its kind, to be poured many times.

Brackets mark what is open: sheets cannot have them in their names, so nothing else in a specimen looks so.
What is open in a sheet is named with the sheet's place, ``[rows 0]``.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from birgemiz.writers.package import Part, package, part
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


@dataclass(frozen=True, slots=True)
class Mould:
    """Workbooks of one kind; ``header`` and ``looks`` are numbers of styles, these by the type of what a cell holds."""

    header: str
    looks: Mapping[type, str]
    fixed: Sequence[Part]
    open: Mapping[str, Sequence[str]]

    def pour(self, values: Mapping[str, str]) -> bytes:
        """The workbook: what is fixed, then the parts that hold these values.

        :raises KeyError: when something open has no value.
        """
        return package((*self.fixed, *(self._part(name, values) for name in self.open)))

    def _part(self, name: str, values: Mapping[str, str]) -> Part:
        """An open part: in its pieces, tokens stand between what is fixed."""
        pieces = [*self.open[name]]
        pieces[1::2] = [values[token] for token in pieces[1::2]]
        return part(name, "".join(pieces).encode(), _LEVEL)


@lru_cache(maxsize=8)
def mould(kinds: tuple[Kind, ...]) -> Mould:
    """The mould for workbooks with such sheets; those of one language are all alike."""
    parts = specimen(kinds, title="[title]", header="[header]", text="[texts]")
    styles = iter(_STYLE.findall(parts["xl/worksheets/sheet1.xml"]))  # none where there is no table
    header, looks = next(styles, ""), dict(zip(CELLS, styles, strict=False))
    pieces = {name: _TOKEN.split(_opened(name, xml)) for name, xml in parts.items()}
    fixed = tuple(part(name, xml.encode()) for name, xml in parts.items() if len(pieces[name]) == 1)
    return Mould(header, looks, fixed, {name: split for name, split in pieces.items() if len(split) > 1})


def _opened(name: str, xml: str) -> str:
    """A part of the specimen with tokens for what differs."""
    if sheet := _SHEET.fullmatch(name):
        for pattern, token in _OPENED:
            xml = pattern.sub(token.format(place=int(sheet[1]) - 1), xml)
        return xml
    return _TEXTS.sub("[texts]", _FILTER.sub(r"\1[last \2]", xml))

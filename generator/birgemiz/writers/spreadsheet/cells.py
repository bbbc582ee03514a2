"""Cells as a sheet's XML says them (ECMA-376, SpreadsheetML), by their values."""

from collections.abc import Mapping
from datetime import date, time, timedelta
from typing import NamedTuple
from xml.sax.saxutils import escape

from xlsxwriter.format import Format
from xlsxwriter.sharedstrings import SharedStringTable

from birgemiz.views.table import Value
from birgemiz.writers.spreadsheet.values import lawful

_DAY_0 = date(1899, 12, 30)
"""Days are counted from it; spreadsheets believe in a 29 February 1900."""


class Cell(NamedTuple):
    """A cell wherever it stands: its XML from the address on, and the text that is seen in it."""

    xml: str
    text: str


class Cells(dict[Value, Cell]):
    """The cells of a workbook by what they hold. Most values repeat, so each is worked out once.

    ``looks`` are by the type of what a cell holds; ``texts`` keeps each text of the workbook once.
    """

    def __init__(self, looks: Mapping[type, Format], texts: SharedStringTable) -> None:
        super().__init__()
        self._looks = {kind: f'" s="{look._get_xf_index()}"' for kind, look in looks.items()}
        self._texts = texts

    def __missing__(self, value: Value) -> Cell:
        cell = self[value] = self._cell(lawful(value))
        return cell

    def _cell(self, value: Value) -> Cell:
        looks = self._looks
        match value:
            case None:
                return Cell(f"{looks[str]}/>", "")
            case str():
                return Cell(f'{looks[str]} t="s"><v>{self._text(value)}</v></c>', value)
            case int():
                return Cell(f"{looks[int]}><v>{value}</v></c>", str(value))
            case date():
                return Cell(f"{looks[date]}><v>{(value - _DAY_0).days}</v></c>", value.isoformat())
            case time():
                return Cell(f"{looks[time]}><v>{_part_of_day(value):.16G}</v></c>", value.isoformat("minutes"))

    def _text(self, text: str) -> int:
        """The place of a text among all that the workbook keeps."""
        if text.startswith("<r>") and text.endswith("</r>"):
            # xlsxwriter takes it for markup of its own and writes it as it is; so it gets such markup
            text = f'<r><t xml:space="preserve">{escape(text)}</t></r>'
        place: int = self._texts._get_shared_string_index(text)
        return place


def _part_of_day(at: time) -> float:
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second) / timedelta(days=1)

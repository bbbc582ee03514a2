"""Cells as a sheet's XML says them (ECMA-376, SpreadsheetML), by their values."""

from collections.abc import Mapping
from datetime import date, time, timedelta

from birgemiz.views.table import Value
from birgemiz.writers.spreadsheet.values import lawful

_DAY_0 = date(1899, 12, 30).toordinal()
"""Days are counted from it; spreadsheets believe in a 29 February 1900."""

Cell = tuple[str, str]
"""A cell wherever it stands: its XML from the address on, and what is seen in it, or a text as long."""


class Cells(dict[Value, Cell]):
    """The cells of a workbook by what they hold. Most values repeat, so each is worked out once.

    ``looks`` are styles by the type of what a cell holds; ``places`` numbers the texts of the workbook.
    """

    def __init__(self, looks: Mapping[type, str], places: dict[str, int]) -> None:
        super().__init__()
        self._looks = {kind: f'" s="{look}"' for kind, look in looks.items()}
        self._places = places

    def __missing__(self, value: Value) -> Cell:
        cell = self[value] = self._cell(lawful(value))
        return cell

    def _cell(self, value: Value) -> Cell:
        looks, places = self._looks, self._places
        match value:
            case str():
                return f'{looks[str]} t="s"><v>{places.setdefault(value, len(places))}</v></c>', value
            case None:
                return f"{looks[str]}/>", ""
            case int():
                return f"{looks[int]}><v>{value}</v></c>", str(value)
            case date():
                return f"{looks[date]}><v>{value.toordinal() - _DAY_0}</v></c>", "dd.mm.yyyy"
            case time():
                return f"{looks[time]}><v>{_part_of_day(value):.16G}</v></c>", "hh:mm"


def _part_of_day(at: time) -> float:
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second) / timedelta(days=1)

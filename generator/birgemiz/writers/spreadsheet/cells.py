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
    """The cells of a workbook by what they hold. Many values repeat, so each is worked out once.

    ``looks`` are styles by the type of what a cell holds; ``places`` numbers the texts of the workbook. All else is
    the same in other workbooks of these looks, and kept in ``plain`` for them.
    """

    def __init__(self, looks: Mapping[type, str], places: dict[str, int], plain: dict[Value, Cell]) -> None:
        super().__init__(plain)
        self._looks = {kind: f'" s="{look}"' for kind, look in looks.items()}
        self._places, self._plain = places, plain

    def __missing__(self, value: Value) -> Cell:
        held = lawful(value)
        if isinstance(held, str):
            cell = f'{self._looks[str]} t="s"><v>{self._places.setdefault(held, len(self._places))}</v></c>', held
        else:
            cell = self._plain[value] = self._cell(held)
        self[value] = cell
        return cell

    def _cell(self, value: int | date | time | None) -> Cell:
        looks = self._looks
        match value:
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

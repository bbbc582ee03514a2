"""A sheet: a table's header and rows, and how they lie on screen and on paper."""

from collections.abc import Iterable, Sequence

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from birgemiz.views.table import Row, Table
from birgemiz.writers.spreadsheet.cells import Cells
from birgemiz.writers.spreadsheet.room import BUTTON, lines_of_rows, widths
from birgemiz.writers.spreadsheet.values import cut

_LINE, _ROOM, _TALLEST = 17, 5, 545
"""Pixels: a line of the font, what a row has besides, the tallest row that Excel takes."""

_POINT = 0.75
"""Points in a pixel; the file gives heights in points."""

_A4 = 9


class Sheet(Worksheet):  # type: ignore[misc]
    """A worksheet that writes rows whole; cell by cell xlsxwriter would spend most of a workbook's time on them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str] = []

    def fill(self, table: Table, heads: Cells, cells: Cells) -> None:
        """The header and the rows; columns as wide and rows as high as what stands in them."""
        titles = tuple(column.title for column in table.columns)
        columns = list(zip(*table.rows, strict=True)) or [()] * len(titles)
        wide = widths([heads[title].text for title in titles], columns, cells)
        for place, width in enumerate(wide):
            self.set_column(place, place, width)
        header = lines_of_rows([titles], zip(titles, strict=True), [width - BUTTON for width in wide], heads)
        self._add([titles], [lines * _LINE + _ROOM for lines in header], heads)
        self._add(table.rows, [lines * _LINE for lines in lines_of_rows(table.rows, columns, wide, cells)], cells)

    def _add(self, rows: Sequence[Row], heights: Iterable[int], cells: Cells) -> None:
        """More rows, so many pixels high without the room around a text."""
        columns = [f'<c r="{xl_col_to_name(place)}' for place in range(len(rows[0]))] if rows else []
        for number, (row, height) in enumerate(zip(rows, heights, strict=True), len(self._rows) + 1):
            points = min(height + _ROOM, _TALLEST) * _POINT
            xml = "".join([f"{column}{number}{cells[value].xml}" for column, value in zip(columns, row, strict=True)])
            self._rows.append(f'<row r="{number}" ht="{points:g}" customHeight="1">{xml}</row>')

"""A sheet: a table's header and rows, and how they lie on screen and on paper."""

from collections.abc import Sequence

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
    """A worksheet that writes whole rows: cell by cell, a workbook takes xlsxwriter twice as long.

    Everything else about the file is xlsxwriter's. It has no public place for rows, so this overrides a private one.
    """

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
        [header] = lines_of_rows(1, [(title,) for title in titles], [width - BUTTON for width in wide], heads)
        self._add([titles], [header * _LINE + 2 * _ROOM], heads)
        lines = lines_of_rows(len(table.rows), columns, wide, cells)
        self._add(table.rows, [count * _LINE + _ROOM for count in lines], cells)

    def _add(self, rows: Sequence[Row], heights: Sequence[int], cells: Cells) -> None:
        """Rows below those already there, so many pixels high."""
        columns = [f'<c r="{xl_col_to_name(place)}' for place in range(max(map(len, rows), default=0))]
        for number, (row, height) in enumerate(zip(rows, heights, strict=True), len(self._rows) + 1):
            xml = "".join([f"{column}{number}{cells[value].xml}" for column, value in zip(columns, row, strict=True)])
            points = min(height, _TALLEST) * _POINT
            self._rows.append(f'<row r="{number}" ht="{points:g}" customHeight="1">{xml}</row>')

    def _write_rows(self) -> None:
        """Where xlsxwriter would write what its own methods were given."""
        self.fh.writelines(self._rows)

    def lay_out(self, table: Table, title: str) -> None:
        """The header stays in sight, on screen and on each page; pages are as wide as the table."""
        last, right = len(table.rows), max(len(table.columns) - 1, 0)
        for corner in ((0, 0), (last, right)):
            self._check_dimensions(*corner)  # only tells xlsxwriter how far the sheet reaches
        self.freeze_panes(1, 0)
        self.autofilter(0, 0, last, right)
        self.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})
        self.set_landscape()
        self.set_paper(_A4)
        self.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
        self.fit_to_pages(1, 0)
        self.repeat_rows(0)
        self.set_header(f"&L{cut(title, 120).replace('&', '&&')}&R&A")
        self.set_footer("&C&P / &N")

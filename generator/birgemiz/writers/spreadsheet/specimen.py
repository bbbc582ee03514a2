"""A workbook of each kind, by xlsxwriter: how its sheets lie on screen and on paper, and the parts around them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import NamedTuple
from zipfile import ZipFile

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from birgemiz.writers.spreadsheet.looks import CELLS, FONT, HEADER

_A4 = 9
_CREATED = datetime(1980, 1, 1, tzinfo=UTC)


class Kind(NamedTuple):
    """What a sheet shares with those of other workbooks: its name, and the titles of its columns."""

    name: str
    titles: tuple[str, ...]


def specimen(kinds: Sequence[Kind], title: str, header: str, text: str) -> dict[str, str]:
    """The parts of a workbook, by their names in the package.

    Column A of each sheet shows the looks, the header's and those of ``CELLS``. After them comes a ``text``.
    """
    out = BytesIO()
    book = Workbook(out, {"in_memory": True, "default_format_properties": FONT})
    book.set_properties({"title": title, "created": _CREATED})
    looks = [book.add_format(look) for look in (HEADER, *CELLS.values())]
    for name, titles in kinds:
        sheet, width = book.add_worksheet(name), len(titles)
        for row, look in enumerate(looks):
            sheet.write_blank(row, 0, None, look)
        sheet.write_string(len(looks), width - 1, text)
        _lay_out(sheet, width, header)
    book.close()
    with ZipFile(out) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


def _lay_out(sheet: Worksheet, width: int, header: str) -> None:
    """The header stays in sight, on screen and on each page; pages are as wide as the table."""
    sheet.set_column(0, width - 1, 1)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, 1, width - 1)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1"})
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header(f"&L{header}&R&A")
    sheet.set_footer("&C&P / &N")

"""Tables for people: a workbook (Office Open XML) to sort, filter and print, a sheet for each table.

Days, times and numbers are what they are, and a text stays a text though it begins with ``=``.
The same tables give the same bytes on any day.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO
from math import ceil, sqrt

from xlsxwriter.workbook import Format, Workbook, Worksheet

from birgemiz.views.table import Table, Value
from birgemiz.writers.comma_separated import readable

NARROWEST, WIDEST = 6, 60
"""Widths of columns, in digits of the font."""

ROOMY = 170
"""Digits in a row that A4 shows in a readable size; the columns of a wider table are narrowed."""

LONGEST = 32_767
"""UTF-16 units that a cell holds; a longer text is cut."""

EXACT = 10**15
"""Numbers of more than 15 digits would lose some, and are written as texts."""

FIRST_DAY = date(1900, 3, 1)
"""The first day that all spreadsheets count alike; earlier ones are written as texts."""

_FONT = {"font_name": "Arial", "font_size": 10, "font_scheme": False}
"""Offices have it, or a font of the same measures; a letter of Kazakh prose is on average 0.95 of a digit."""

_LINE, _ROOM, _TALLEST = 17, 5, 545
"""Pixels: a line of the font, what a row has besides, the tallest row that Excel takes."""

_BUTTON = 3
"""The width of a header's filter button, in digits."""

_A4 = 9
_CREATED = datetime(1980, 1, 1, tzinfo=UTC)
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\s]+")

Looks = Mapping[type, Format]
"""How a cell looks, by the type of what it holds."""


def workbook(tables: Sequence[Table], title: str) -> bytes:
    """The workbook; its properties tell the ``title``, and it is printed above each page."""
    out = BytesIO()
    title = readable(title)
    book = Workbook(out, {"in_memory": True, "default_format_properties": _FONT})
    book.set_properties({"title": title, "created": _CREATED})
    cell = {"valign": "top", "border": 1, "border_color": "#D9D4C5"}
    head = {"bold": True, "font_color": "#0B4F6C", "bg_color": "#E6F0F4", "align": "center", "valign": "vcenter"}
    heading: Looks = {str: book.add_format(cell | head | {"text_wrap": True})}
    looks: Looks = {
        str: book.add_format(cell | {"text_wrap": True}),
        int: book.add_format(cell | {"num_format": "0", "align": "right", "indent": 1}),
        date: book.add_format(cell | {"num_format": "dd.mm.yyyy", "align": "center"}),
        time: book.add_format(cell | {"num_format": "hh:mm", "align": "center"}),
    }
    names: list[str] = []
    for table in tables:
        names.append(_sheet_name(table, names))
        sheet = book.add_worksheet(names[-1])
        _fill(sheet, table, heading, looks)
        _lay_out(sheet, table, title)
    book.close()
    return out.getvalue()


def _sheet_name(table: Table, others: Sequence[str]) -> str:
    """The table's title as sheets may be named, unlike the names of the others."""
    bare = _NOT_IN_NAMES.sub(" ", readable(table.title)).strip("' ") or table.key
    taken = {"history", *(name.casefold() for name in others)}  # Excel keeps that one for itself
    name, number = _cut(bare, 31), 1
    while name.casefold() in taken:
        number += 1
        name = f"{_cut(bare, 25)} ({number})"
    return name


def _fill(sheet: Worksheet, table: Table, heading: Looks, looks: Looks) -> None:
    """The header and the rows; columns as wide and rows as high as what stands in them."""
    titles = [_lawful(column.title) for column in table.columns]
    rows = [[_lawful(value) for value in row] for row in table.rows]
    widths = _widths(titles, rows)
    for place, (title, width) in enumerate(zip(titles, widths, strict=True)):
        sheet.set_column(place, place, width)
        _write(sheet, 0, place, title, heading)
    sheet.set_row_pixels(0, _height(titles, [width - _BUTTON for width in widths]) + _ROOM)
    for number, row in enumerate(rows, 1):
        sheet.set_row_pixels(number, _height(row, widths))
        for place, value in enumerate(row):
            _write(sheet, number, place, value, looks)


def _lawful(value: Value) -> Value:
    """The value as a cell can hold it, nothing for an empty text."""
    match value:
        case str():
            return _cut(readable(value.replace("\r\n", "\n").replace("\r", "\n")), LONGEST) or None
        case int() if not -EXACT < value < EXACT:
            return str(value)
        case date() if value < FIRST_DAY:
            return value.isoformat()
    return value


def _cut(text: str, units: int) -> str:
    """The text in at most so many UTF-16 units, ending with ``…`` where it was longer."""
    if len(text) * 2 <= units or len(data := text.encode("utf-16-le")) <= units * 2:
        return text
    return data[: units * 2 - 2].decode("utf-16-le", "ignore") + "…"


def _widths(titles: Sequence[Value], rows: Sequence[Sequence[Value]]) -> list[int]:
    """Each column as wide as its longest line, or in a wide table as that line in a block of several."""
    cells = zip(titles, *rows, strict=True)
    columns = [(str(title or ""), max(map(_reach, values), default=0)) for title, *values in cells]
    widths = [_width(title, _one_line(reach)) for title, reach in columns]
    if sum(widths) > ROOMY:
        widths = [_width(title, min(_one_line(reach), max(20, round(3 * sqrt(reach))))) for title, reach in columns]
    return widths


def _reach(value: Value) -> int:
    """Characters in the longest line of a cell."""
    match value:
        case None:
            return 0
        case date():
            return len("31.12.2026")
        case time():
            return len("15:40")
    text = str(value)
    return max(map(len, text.split("\n"))) if "\n" in text else len(text)


def _one_line(letters: int) -> int:
    """The width in which so many letters surely stay in one line, be they capitals."""
    return ceil(letters * 1.1) + 2


def _width(title: str, wanted: int) -> int:
    """The width wanted, within bounds, and enough for the title in about three lines of whole words."""
    least = max([*map(len, title.split()), len(title) // 3])
    return min(max(wanted, _one_line(least) + _BUTTON - 2, NARROWEST), WIDEST)


def _height(row: Iterable[Value], widths: Iterable[int]) -> int:
    """Pixels of a row, by its cell of most lines; not every program would see to it."""
    lines = 1
    for value, width in zip(row, widths, strict=True):
        if isinstance(value, str) and (len(value) > width or "\n" in value):
            lines = max(lines, sum(_lines(line, width) for line in value.split("\n")))
    return min(lines * _LINE + _ROOM, _TALLEST)


def _lines(line: str, width: int) -> int:
    """How many lines it takes to show one, broken between words, or within those too long."""
    count, used = 1, -1
    for word in line.split(" "):
        used += 1 + len(word)
        if used > width:
            count += ceil(len(word) / width)
            used = len(word) % width or width
    return count


def _write(sheet: Worksheet, row: int, place: int, value: Value, looks: Looks) -> None:
    match value:
        case None:
            sheet.write_blank(row, place, None, looks[str])
        case str() if value.startswith("<r>") and value.endswith("</r>"):
            # xlsxwriter takes such a text for markup of its own; one of two runs it writes as it is
            sheet.write_rich_string(row, place, "<", looks[str], value[1:], looks[str])
        case str():
            sheet.write_string(row, place, value, looks[str])
        case int():
            sheet.write_number(row, place, value, looks[int])
        case date():
            sheet.write_datetime(row, place, value, looks[date])
        case time():
            sheet.write_datetime(row, place, value, looks[time])


def _lay_out(sheet: Worksheet, table: Table, title: str) -> None:
    """The header stays in sight, on screen and on each page; pages are as wide as the table."""
    last, right = len(table.rows), max(len(table.columns) - 1, 0)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, right)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header(f"&L{_cut(title, 120).replace('&', '&&')}&R&A")
    sheet.set_footer("&C&P / &N")

"""The form for schedules as a workbook (Office Open XML): a sheet to fill in, how to do it, lists to choose from."""

from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook

from birgemiz.views.schedule_form import FormColumn, ScheduleForm

_FONT = {"font_name": "Arial", "font_size": 10, "font_scheme": False}
_BOX = {**_FONT, "border": 1, "border_color": "#8A8A8A", "valign": "vcenter", "text_wrap": True}
_LOOKS: dict[str, dict[str, object]] = {
    "title": {**_FONT, "bold": True, "font_size": 13},
    "head": {**_BOX, "bold": True, "font_color": "#0B4F6C", "bg_color": "#E6F0F4", "align": "center"},
    "example": {**_BOX, "italic": True, "font_color": "#595959", "bg_color": "#F2F2F2"},
    "step": {**_FONT, "text_wrap": True, "valign": "top"},
}
_KINDS: dict[type, dict[str, object]] = {
    str: {**_BOX, "num_format": "@"},
    time: {**_BOX, "num_format": "hh:mm", "align": "center"},
    date: {**_BOX, "num_format": "dd.mm.yyyy", "align": "center"},
}
_WIDTHS = (44, 16, 26, 12, 26, 14, 14, 28, 14, 14)
"""Of the columns, in digits."""

_TITLE, _HEAD, _EXAMPLE, _FIRST = 0, 1, 2, 3
"""Rows of the sheet to fill in."""

_SPARE = 20
"""Empty rows below those that are begun."""

_HEIGHT = 20
"""Points of a row."""

_A4 = 9
_CREATED = datetime(1980, 1, 1, tzinfo=UTC)


def schedule_form_workbook(form: ScheduleForm) -> bytes:
    """The workbook; the same form gives the same bytes on any day."""
    out = BytesIO()
    book = Workbook(out, {"in_memory": True, "default_format_properties": _FONT})
    book.set_properties({"title": form.title, "created": _CREATED})
    looks = {name: book.add_format(look) for name, look in _LOOKS.items()}
    _table(book, form, looks, {kind: book.add_format(look) for kind, look in _KINDS.items()})
    guide = book.add_worksheet(form.guide)
    guide.set_column(0, 0, 100)
    for row, step in enumerate(form.steps):
        guide.write_string(row, 0, step, looks["step"])
    lists = book.add_worksheet(form.listed)
    lists.set_column(0, len(form.columns) - 1, 40)
    for place, column in enumerate(form.columns):
        for row, choice in enumerate(column.choices):
            lists.write_string(row, place, choice)
    book.close()
    return out.getvalue()


def _table(book: Workbook, form: ScheduleForm, looks: dict[str, Any], kinds: dict[type, Any]) -> None:
    sheet = book.add_worksheet(form.table)
    sheet.write_string(_TITLE, 0, form.title, looks["title"])
    sheet.set_default_row(_HEIGHT)
    sheet.set_row(_TITLE, 24)
    sheet.set_row(_HEAD, 48)
    sheet.set_row(_EXAMPLE, 32)
    last = _FIRST + len(form.rows) + _SPARE - 1
    for place, (column, width) in enumerate(zip(form.columns, _WIDTHS, strict=True)):
        sheet.set_column(place, place, width)
        sheet.write_string(_HEAD, place, column.title, looks["head"])
        sheet.write_string(_EXAMPLE, place, column.example, looks["example"])
        for row in range(_FIRST, last + 1):
            sheet.write_blank(row, place, None, kinds[column.kind])
        asked = _asked(form, place, column)
        if asked:
            sheet.data_validation(_FIRST, place, last, place, asked)
    for row, begun in enumerate(form.rows, _FIRST):
        for place, text in enumerate(begun):
            sheet.write_string(row, place, text, kinds[str])
    sheet.freeze_panes(_EXAMPLE, 1)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(_HEAD)


def _asked(form: ScheduleForm, place: int, column: FormColumn) -> dict[str, object] | None:
    """What a program says of a value that does not fit; it lets a person write it all the same."""
    shown = {"error_type": "warning", "error_title": column.title[:32]}
    if column.choices:
        name = xl_col_to_name(place)
        source = f"='{form.listed}'!${name}$1:${name}${len(column.choices)}"
        return {"validate": "list", "source": source, **shown}
    if column.kind is time:
        return {"validate": "time", "criteria": "between", "minimum": time(7), "maximum": time(22), **shown}
    return None

"""The workbook: a sheet for each table, poured into the mould of its kind."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from birgemiz.views.table import Table
from birgemiz.writers.comma_separated import readable
from birgemiz.writers.package import package
from birgemiz.writers.spreadsheet.cells import Cells
from birgemiz.writers.spreadsheet.mould import mould
from birgemiz.writers.spreadsheet.names import sheet_name
from birgemiz.writers.spreadsheet.sheet import sheet
from birgemiz.writers.spreadsheet.specimen import Kind
from birgemiz.writers.spreadsheet.texts import texts_xml
from birgemiz.writers.spreadsheet.values import cut


def workbook(tables: Sequence[Table], title: str) -> bytes:
    """The workbook; its properties tell the ``title``, and it is printed above each page."""
    title = readable(title)
    names: list[str] = []
    for table in tables:
        names.append(sheet_name(table, names))
    titles = [tuple([column.title for column in table.columns]) for table in tables]
    form = mould(tuple(map(Kind, names, titles)))
    texts = {**form.titles}
    cells = Cells(form.looks, texts, form.plain)
    parts = [*form.fixed]
    values = {"[title]": [escape(title)], "[header]": [escape(cut(title, 120).replace("&", "&&"))]}
    for place, table in enumerate(tables):
        columns, rows = sheet(table, form.heads[place], cells)
        values[f"[last {place}]"] = [str(len(table.rows) + 1)]
        parts.append(form.sheet(place, values | {f"[columns {place}]": [columns], f"[rows {place}]": rows}))
    return package((*parts, *form.others(values | {"[texts]": [texts_xml(texts)]})))

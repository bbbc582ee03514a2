"""A sheet's header, the same in all workbooks of its kind."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from xlsxwriter.utility import xl_col_to_name

from birgemiz.writers.spreadsheet.cells import Cells


class Head(NamedTuple):
    """A header's titles as they are seen, and the XML of its cells."""

    titles: Sequence[str]
    cells: str


def head(titles: Iterable[str], cells: Cells) -> Head:
    """The header in the first row."""
    found = [cells[title] for title in titles]
    xml = [f'<c r="{xl_col_to_name(place)}1{cell}' for place, (cell, _) in enumerate(found)]
    return Head([seen for _, seen in found], "".join(xml))

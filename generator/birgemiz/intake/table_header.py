"""Which row of a sheet is the header of a table, and which column means what, by the words in it."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from birgemiz.intake.cell_values import text_of
from birgemiz.intake.workbook import Row

DEEPEST = 30
"""Rows in which a header is looked for; titles and approvals stand above it."""

Meanings = Sequence[tuple[str, tuple[str, ...]]]
"""Fields and words by which the title of a field's column is known, the most telling first; a field may come again."""


class Header(NamedTuple):
    """Where a header stands (rows count from 0) and the column of each field."""

    row: int
    columns: Mapping[str, int]

    def cell(self, row: Row, field: str) -> Any:
        """The value of a field in a row, None where the table has no such column."""
        place = self.columns.get(field)
        return row[place] if place is not None and place < len(row) else None


def find_header(rows: Sequence[Row], meanings: Meanings, needed: Sequence[str]) -> Header | None:
    """The first row that names every needed field; None where there is none."""
    for number, row in enumerate(rows[:DEEPEST]):
        columns = _columns(row, meanings)
        if all(field in columns for field in needed):
            return Header(number, columns)
    return None


def _columns(row: Row, meanings: Meanings) -> dict[str, int]:
    """Each column means one field; a field takes the column of the most telling title, the first of several."""
    ranked = sorted((rank, place) for place, value in enumerate(row) if (rank := _rank(value, meanings)) is not None)
    found: dict[str, int] = {}
    for rank, place in ranked:
        found.setdefault(meanings[rank][0], place)
    return found


def _rank(title: Any, meanings: Meanings) -> int | None:
    """The place among the meanings of the first of whose words the title holds one."""
    text = f" {text_of(title).lower()} "
    return next((rank for rank, (_, words) in enumerate(meanings) if any(word in text for word in words)), None)

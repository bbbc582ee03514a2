"""Facts in rows and columns for spreadsheets and other programs; not yet a file of any format."""

from dataclasses import dataclass
from datetime import date, time

Value = str | int | date | time | None
"""What a cell holds: a text, a whole number, a day, a time of day, or nothing."""


Row = tuple[Value, ...]
"""A value for each column."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name for programs (``school_id``, the same in every language), its title for readers."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; ``key`` names its file, ``title`` its sheet. Each row has a value for each column."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

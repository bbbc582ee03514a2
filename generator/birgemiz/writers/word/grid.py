"""Tables of prose while they are read: cells in their columns, however many columns or rows they span."""

from collections.abc import Mapping

from birgemiz.writers.word import styles as look
from birgemiz.writers.word.elements import whole
from birgemiz.writers.word.markup import plain, table

_MOST = 63
"""Columns that a table of Word may have; what does not fit goes on in the last."""

_NARROWEST, _WIDEST = 8, 40
"""Characters: a column's share of the line follows its longest paragraph, within these."""


class Grid:
    """Cells by row and column; one that spans several stands in the first, the others are empty."""

    def __init__(self) -> None:
        self._row, self._column, self._heads = -1, 0, 0
        self._cells: dict[tuple[int, int], list[str]] = {}
        self._taken: dict[int, int] = {}
        self._longest: dict[int, int] = {}

    def row(self, *, head: bool) -> None:
        """Begin a row; the table's first rows may be its head."""
        self._row += 1
        self._heads += head and self._heads == self._row

    def cell(self, across: int, down: int) -> list[str]:
        """Begin a cell in the row's first free column; its paragraphs go into the list."""
        self._column = next((n for n in range(_MOST) if self._taken.get(n, 0) <= self._row), _MOST - 1)
        for column in range(self._column, min(self._column + max(across, 1), _MOST)):
            self._taken[column] = self._row + max(down, 1)
            self._longest.setdefault(column, _NARROWEST)
        return self._cells.setdefault((self._row, self._column), [])

    def holds(self, characters: int) -> None:
        """The cell has a paragraph of this length."""
        self._longest[self._column] = min(max(self._longest[self._column], characters), _WIDEST)

    def xml(self) -> str:
        """The table as wide as the line, nothing for one without cells."""
        columns = sorted(self._longest)
        rows = [["".join(self._cell(row, column)) for column in columns] for row in range(self._row + 1)]
        if not columns:
            return ""
        return plain(look.GAP, "") + table([self._longest[column] for column in columns], self._heads, rows)

    def _cell(self, row: int, column: int) -> list[str]:
        return self._cells.get((row, column)) or [plain(look.CELL, "")]


class Tables:
    """Where paragraphs go: into ``blocks``, or a cell of the table being read.

    A table within a table is the text of its cell.
    """

    def __init__(self, blocks: list[str]) -> None:
        self._blocks = self._into = blocks
        self._grid = Grid()
        self._depth = 0
        self._in_head = False

    def add(self, block: str, characters: int) -> None:
        """Add a paragraph of this length."""
        self._into.append(block)
        if self._into is not self._blocks:
            self._grid.holds(characters)

    def begin(self, tag: str, given: Mapping[str, str | None]) -> None:
        """A table, its head, a row or a cell begins."""
        self._depth += tag == "table"
        if self._depth > 1:
            return
        match tag:
            case "table":
                self._grid = Grid()
            case "thead":
                self._in_head = True
            case "tr":
                self._grid.row(head=self._in_head)
            case "td" | "th":
                self._into = self._grid.cell(whole(given.get("colspan")), whole(given.get("rowspan")))

    def end(self, tag: str) -> None:
        """One of them ends."""
        if self._depth == 1 and tag == "thead":
            self._in_head = False
        if tag == "table":
            self._depth -= 1
            if not self._depth:
                self._into = self._blocks
                self._into.append(self._grid.xml())

"""Names of sheets: lawful, and none twice."""

import re
from collections.abc import Sequence

from birgemiz.views.table import Table
from birgemiz.writers.comma_separated import readable
from birgemiz.writers.spreadsheet.values import cut

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\s]+")


def sheet_name(table: Table, others: Sequence[str]) -> str:
    """The table's title as sheets may be named, unlike the names of the others."""
    bare = _NOT_IN_NAMES.sub(" ", readable(table.title)).strip("' ") or table.key
    taken = {"history", *(name.casefold() for name in others)}  # Excel keeps that one for itself
    name, number = cut(bare, 31), 1
    while name.casefold() in taken:
        number += 1
        name = f"{cut(bare, 25)} ({number})"
    return name

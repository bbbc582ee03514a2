"""What every indicator yields."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from birgemiz.model.note import Note
from birgemiz.rules.facts import Facts


class Item(NamedTuple):
    """One thing that an indicator asks for.

    ``day`` decides its month. ``state`` says in a word why it is met or not; ``note`` is the evidence,
    ``detail`` what is asked where no note stands for it: a task, a group, the number of a document or of a
    recommendation.
    """

    day: date
    met: bool
    state: str
    note: Note | None = None
    detail: str = ""


Ask = Callable[[Facts], Iterator[Item]]
"""Yields what an indicator asks of a school's year."""

"""Where a line holds personal data, and what of it may be said."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

HIDDEN = "•"

FEWEST = 4
"""Characters that are hidden at least."""


class Trace(NamedTuple):
    """Characters ``start`` to ``end`` of a line.

    ``value`` is the number, address or date in its one form, to compare it; ``shown`` is what a message may repeat:
    enough to find the place, too little to know the person.
    """

    start: int
    end: int
    value: str
    shown: str


def covered(text: str, first: int, last: int) -> str:
    """The text with all but its first and last characters hidden, of which a short one shows less."""
    if len(text) < first + last + FEWEST:
        first, last = 1, 1
    return text[:first] + HIDDEN * (len(text) - first - last) + text[len(text) - last :]


def apart(traces: Iterable[Trace], others: Iterable[Trace]) -> Iterator[Trace]:
    """The traces that share no character with any of the others."""
    taken = list(others)
    return (one for one in traces if all(one.end <= other.start or other.end <= one.start for other in taken))

"""A chart before it is drawn: what its bars say, in words and numbers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it stands for, its value and the value in a reader's words.

    ``value`` is None where nothing was due (shown as "–"), ``part`` the met share of the value where
    a bar has two (2 of 5: ``value`` 5, ``part`` 2).
    """

    label: str
    value: int | None
    text: str
    part: int | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """A bar chart with its text alternative; ``key`` is unique on its page.

    ``top`` is the end of the scale (100 for per cent), None: the largest value. ``column`` and
    ``unit`` head the table of the same data.
    """

    key: str
    title: str
    description: str
    column: str
    unit: str
    bars: tuple[Bar, ...]
    top: int | None = None

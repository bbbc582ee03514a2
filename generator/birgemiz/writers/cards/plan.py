"""The measures of a card in each of its shapes, in pixels from its upper left corner."""

from dataclasses import dataclass
from typing import NamedTuple

from birgemiz.views.card import SQUARE, WIDE


class Base(NamedTuple):
    """Where a single line stands, and its sizes, the largest first."""

    y: int
    sizes: tuple[int, ...]


class Room(NamedTuple):
    """A room from margin to margin for lines in the middle of its height."""

    top: int
    height: int
    sizes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The measures of one shape: rooms of many lines, base lines of single ones, sizes of letters.

    ``mark`` is its top and its side.
    """

    margin: int
    mark: tuple[int, int]
    brand: Base
    district: Base
    sample: int
    title: Room
    foot: int
    author: Room
    when: Base
    about: Base
    hashtag: Base


PLANS = {
    WIDE: Plan(
        margin=72,
        mark=(52, 84),
        brand=Base(90, (36,)),
        district=Base(128, (25, 22, 19)),
        sample=22,
        title=Room(156, 276, (74, 66, 60, 54, 48, 43, 38, 33, 28)),
        foot=446,
        author=Room(470, 62, (35, 32, 29, 26, 23)),
        when=Base(562, (27, 24, 21)),
        about=Base(600, (23, 20, 18)),
        hashtag=Base(600, (30,)),
    ),
    SQUARE: Plan(
        margin=80,
        mark=(72, 112),
        brand=Base(122, (46,)),
        district=Base(170, (32, 28, 24)),
        sample=26,
        title=Room(224, 510, (90, 80, 71, 63, 56, 50, 44, 38)),
        foot=768,
        author=Room(796, 100, (46, 42, 38, 34, 30)),
        when=Base(936, (36, 32, 28, 24)),
        about=Base(983, (30, 27, 24)),
        hashtag=Base(1040, (36,)),
    ),
}
"""Found by eye: long names have room, short ones are not lost."""

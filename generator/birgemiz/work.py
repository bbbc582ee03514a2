"""What a host brings to a build, how it does the work, and what comes of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from birgemiz.model.media import Draw, Drawn, Flaw, Original
from birgemiz.model.note import Post
from birgemiz.model.problem import Problem
from birgemiz.rules.standing import Standing
from birgemiz.views.card import Card, PlacedCard
from birgemiz.writers.file import File
from birgemiz.writers.links import Settings

Clock = Callable[[str], date]
"""Which day it is in a time zone of the IANA database."""

A = TypeVar("A")
T = TypeVar("T")

Save = Callable[[Iterable[File]], list[str]]
"""Saves files where a host keeps the site and gives back their paths."""


class Told(NamedTuple):
    """What is known of a school's notes from elsewhere than its folder, by their names.

    ``published`` are the days on which they came to be public, ``announced`` their posts in public channels.
    """

    published: Mapping[str, date]
    announced: Mapping[str, tuple[Post, ...]]


class SchoolBuilt(NamedTuple):
    """What the district needs of a school once its own pages are saved: no note has its body."""

    standing: Standing | None
    problems: tuple[Problem, ...]
    saved: tuple[str, ...]


BuildSchool = Callable[[Path], SchoolBuilt]
Remember = Callable[[Path, Told, BuildSchool], SchoolBuilt]
"""Gives a school as the last build left it where neither its folder nor what else is told of its notes differs."""

History = Callable[[Path, str], Mapping[str, date]]
"""On which day, in a time zone, each file of the content came to be public, where that is known."""


Paint = Callable[[Card], bytes]
"""The PNG of a card."""


class Spread(Protocol):
    """Calls a function for each item, here or in several processes, and gives the answers in order."""

    def __call__(self, function: Callable[[A], T], items: Iterable[A]) -> Iterable[T]:
        """Give the answers in the order of the items."""


class Built(NamedTuple):
    """The build's outcome: every path of the site, and every problem met."""

    saved: frozenset[str]
    problems: tuple[Problem, ...]


def always(folder: Path, _: Told, make: BuildSchool) -> SchoolBuilt:
    """Remember nothing."""
    return make(folder)


def untold(_: Path, __: str) -> Mapping[str, date]:
    """Know of no file when it came to be public."""
    return {}


def drawn(original: Original) -> tuple[Drawn, ...] | Flaw:
    """Draw a photo anew each time."""
    from birgemiz.writers.images import develop  # noqa: PLC0415 - a site without photos needs no Pillow

    return develop(original)


def painted(card: Card) -> bytes:
    """Draw a card anew each time."""
    from birgemiz.writers.cards.draw import card_png  # noqa: PLC0415 - a site whose cards are known needs no resvg

    return card_png(card)


@dataclass(frozen=True, slots=True)
class Work:
    """How a host does the work: where it saves, on how many processes, with what memory.

    ``remember`` is asked for with the day that the site shows; ``history`` tells when files became public;
    ``draw`` draws photos and ``paint`` cards, or know them drawn.
    """

    save: Save
    spread: Spread
    remember: Callable[[date], Remember] = lambda _: always
    history: History = untold
    draw: Draw = drawn
    paint: Paint = painted

    def cards(self, placed: Iterable[PlacedCard]) -> Iterator[File]:
        """The files of cards, drawn one after another."""
        return (File(one.address, self.paint(one.card)) for one in placed)


@dataclass(frozen=True, slots=True)
class Host:
    """What a host brings: its settings, the pages it rendered, the theme's templates.

    ``content`` is the path of the content folder in its repository, ``has_form`` tells whether the host saves the
    program of the web form.
    """

    settings: Settings
    rendered: Mapping[str, str]
    templates: Path
    content: str = "content"
    has_form: bool = False

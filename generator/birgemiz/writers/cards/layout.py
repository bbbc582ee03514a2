"""Where everything on a card stands, in pixels from its upper left corner; how it looks is for the template to say."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from birgemiz.views.card import Card, Shape
from birgemiz.writers.cards.face import Face, Letter, bold, regular
from birgemiz.writers.cards.fit import LEADING, Box, fitted
from birgemiz.writers.cards.plan import PLANS, Base, Plan, Room

_CAPITAL = 0.714
"""The height of a capital letter, as a share of the size (OpenType: ``sCapHeight``)."""

_GAP = 24
"""Pixels at least between two texts beside each other."""

_PILL = 18
"""Pixels between a label's text and its edge."""


class Line(NamedTuple):
    """A line of letters: its colour's name, the left end of its base line, pixels of a unit of its face."""

    colour: str
    x: float
    y: float
    scale: float
    letters: list[Letter]


class Rectangle(NamedTuple):
    """A frame; ``x`` and ``y`` are its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A card in positions: the mark, the top of the foot, the label's frame, all lines."""

    shape: Shape
    mark: Rectangle
    foot: int
    label: Rectangle | None
    lines: tuple[Line, ...]


def drawing(card: Card) -> Drawing:
    """The drawing of a card: what it says in its places."""
    plan = PLANS[card.shape]
    top, side = plan.mark
    return Drawing(
        card.shape,
        Rectangle(plan.margin, top, side, side),
        plan.foot,
        _label(card, plan) if card.sample else None,
        (*_head(card, plan), *_title(card, plan), *_foot(card, plan)),
    )


def _head(card: Card, plan: Plan) -> Iterator[Line]:
    """Beside the mark the name of the site and its district, at the right end the label."""
    left, right = plan.margin + plan.mark[1] + _GAP, float(card.shape.width - plan.margin)
    if card.sample:
        label = _label(card, plan)
        y = label.y + (label.height + plan.sample * _CAPITAL) / 2
        yield _line("gold", (label.x + _PILL, y), plan.sample, bold(), bold().known(card.sample))
        right = label.x - _GAP
    yield from _single("white", (left, right), plan.brand, bold(), card.brand)
    yield from _single("pale", (left, right), plan.district, regular(), card.district)


def _label(card: Card, plan: Plan) -> Rectangle:
    """The frame of the label; its middle is that of the mark."""
    top, side = plan.mark
    width, height = bold().width(bold().known(card.sample)) * plan.sample + 2 * _PILL, 2 * plan.sample
    return Rectangle(
        round(card.shape.width - plan.margin - width, 1), top + (side - height) / 2, round(width, 1), height
    )


def _title(card: Card, plan: Plan) -> Iterator[Line]:
    text = bold().known(card.title) or bold().known(card.brand)
    yield from _block(card, plan.margin, plan.title, text)


def _foot(card: Card, plan: Plan) -> Iterator[Line]:
    """Who speaks, when, and about what; at the right end, or below, the hashtag."""
    left, right = plan.margin, card.shape.width - plan.margin
    yield from _block(card, left, plan.author, bold().known(card.author))
    yield from _single("pale", (left, right), plan.when, regular(), card.when)
    size = plan.hashtag.sizes[0]
    start = right - bold().width(card.hashtag) * size
    yield _line("gold", (start, plan.hashtag.y), size, bold(), card.hashtag)
    room = start - _GAP if plan.about.y == plan.hashtag.y else right
    yield from _single("pale", (left, room), plan.about, regular(), card.about)


def _block(card: Card, margin: int, room: Room, text: str) -> Iterator[Line]:
    """Bold lines in a room."""
    size, lines = fitted(text, bold(), Box(card.shape.width - 2 * margin, room.height, room.sizes))
    spare = room.height - ((len(lines) - 1) * LEADING + _CAPITAL) * size
    for number, line in enumerate(lines):
        y = room.top + spare / 2 + (_CAPITAL + number * LEADING) * size
        yield _line("white", (margin, y), size, bold(), line)


def _single(colour: str, span: tuple[float, float], base: Base, face: Face, text: str) -> Iterator[Line]:
    """A text in one line between two ends, if there is any."""
    if known := face.known(text):
        size, (line,) = fitted(known, face, Box(span[1] - span[0], 0, base.sizes))
        yield _line(colour, (span[0], base.y), size, face, line)


def _line(colour: str, start: tuple[float, float], size: int, face: Face, text: str) -> Line:
    return Line(colour, round(start[0], 1), round(start[1], 1), size / face.units, face.letters(text))

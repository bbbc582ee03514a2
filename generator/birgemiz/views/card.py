"""A card image before any format: what it says, in which shape, and where it is."""

from dataclasses import dataclass
from typing import NamedTuple

from birgemiz.model.record import Lang
from birgemiz.views.page import Preview
from birgemiz.views.posts import HASHTAG


class Shape(NamedTuple):
    """The size of a card in pixels."""

    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


WIDE = Shape(1200, 630)
"""As networks show the picture of a page."""

SQUARE = Shape(1080, 1080)
"""As Instagram shows a post."""

_NETWORKS = {WIDE: "Telegram, WhatsApp, Facebook", SQUARE: "Instagram"}
"""Where a picture of each shape is seen whole."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says, from above: whose site it is, a title, who speaks, lines about it; ``sample`` is a label."""

    shape: Shape
    brand: str
    district: str
    sample: str
    title: str
    author: str
    when: str
    about: str
    hashtag: str = HASHTAG


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """A card, its address in the site, which all languages share, and the language of its words."""

    address: str
    lang: Lang
    card: Card

    @property
    def alt(self) -> str:
        """What the card says, for those who do not see it."""
        return " · ".join(filter(None, (self.card.title, self.card.author, self.card.when)))

    @property
    def networks(self) -> str:
        """Which networks it is for."""
        return _NETWORKS[self.card.shape]

    @property
    def file(self) -> str:
        """A name that says what it is wherever it is saved."""
        return self.address.removeprefix("schools/").replace("/", "-")

    @property
    def preview(self) -> Preview:
        """The card as the picture of a page."""
        return Preview(self.address, *self.card.shape, "image/png", self.alt)

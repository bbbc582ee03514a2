"""A card as PNG: our template filled with positions and outlines, drawn by resvg without any font of the machine."""

from functools import cache
from importlib.resources import files

import jinja2
import resvg_py

from birgemiz.views.card import Card
from birgemiz.writers.cards.layout import drawing


def card_png(card: Card) -> bytes:
    """The image of a card, as large as its shape; the same bytes for the same card."""
    return resvg_py.svg_to_bytes(svg_string=card_svg(card), skip_system_fonts=True)


def card_svg(card: Card) -> str:
    """The card as SVG; its words are outlines, so that no letter can be marks of the format."""
    return _template().render(card=drawing(card))


@cache
def _template() -> jinja2.Template:
    source = files(__package__).joinpath("card.svg").read_text("utf-8")
    return jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined).from_string(source)

"""Shows that a card is as large as it should be, that nothing stands beyond its margins, and that no letter is lost."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
import resvg_py
from PIL import Image, ImageChops

from birgemiz.hosts.theme import OVERRIDES
from birgemiz.views.card import SQUARE, WIDE, Card, Shape
from birgemiz.writers.cards.draw import card_png, card_svg
from birgemiz.writers.cards.face import Face, bold, regular
from birgemiz.writers.cards.layout import drawing
from birgemiz.writers.cards.plan import PLANS
from tests.writers.card_cases import CARDS, PLAIN

KAZAKH = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
LETTERS = KAZAKH + KAZAKH.lower() + "ABCXYZabcxyz0123456789 «»“”„–—…№#&<>/%+()!?·:;,.\u00a0\u202f"

BEYOND = 4
"""Pixels by which the curve of a letter may swing out of its own width."""


def pixels(card: Card) -> Image.Image:
    image = Image.open(io.BytesIO(card_png(card)), formats=["PNG"])
    assert image.size == card.shape
    assert image.mode in ("RGB", "RGBA")
    return image.convert("RGB")


def empty(shape: Shape) -> Image.Image:
    """What a card shows where it says nothing."""
    svg = re.sub(r"<path transform=[^>]*>", "", card_svg(replace(PLAIN, shape=shape, sample="")))
    drawn = resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)
    return Image.open(io.BytesIO(drawn), formats=["PNG"]).convert("RGB")


def ink(card: Card) -> tuple[int, int, int, int]:
    """The box around all that a card says: left, top, right, bottom."""
    box = ImageChops.difference(pixels(card), empty(card.shape)).getbbox()
    assert box
    return box


@pytest.mark.parametrize("card", CARDS.values(), ids=list(CARDS))
def test_nothing_stands_in_the_margins(card: Card) -> None:
    margin = PLANS[card.shape].margin - BEYOND
    left, top, right, bottom = ink(card)
    assert left >= margin
    assert card.shape.width - right >= margin
    assert top >= margin / 2
    assert card.shape.height - bottom >= 20


@pytest.mark.parametrize("card", CARDS.values(), ids=list(CARDS))
def test_the_title_stays_between_head_and_foot(card: Card) -> None:
    plan = PLANS[card.shape]
    both = ImageChops.difference(pixels(card), pixels(replace(card, title=".")))
    box = both.getbbox()
    assert box
    assert plan.title.top <= box[1]
    assert box[3] <= plan.foot


def test_no_two_lines_touch() -> None:
    for card in CARDS.values():
        lines = sorted(drawing(card).lines, key=lambda line: (line.x, line.y))
        for one, other in pairwise(lines):
            if one.x == other.x:
                assert other.y - one.y >= 0.9 * 1000 * min(one.scale, other.scale)


@pytest.mark.parametrize("face", [bold, regular])
def test_every_kazakh_and_russian_letter_is_in_the_face(face: Callable[[], Face]) -> None:
    assert face().known(LETTERS.replace(" ", "")) == LETTERS.replace(" ", "")
    assert [letter for letter in LETTERS if not letter.isspace() and not face().letters(letter)] == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("🎉 Сабақ ❤️ 👩\u200d🏫 басталды", "Сабақ басталды"),
        ("5 − 2 → 3", "5 – 2 – 3"),
        ("қа\u00adғаз\u200b", "қағаз"),
        ("и\u0306", "й"),
        ("𝐀𝐁 ｶﾞ １", "AB 1"),
        ("\u202eсөз\u202c مرحبا", "сөз"),
        ("№\u00a05", "№\u00a05"),
        ("a\nb\tc\x00", "a b c"),
        ("🎉", ""),
    ],
)
def test_what_a_face_lacks_takes_its_plain_form_or_goes(text: str, shown: str) -> None:
    assert bold().known(text) == shown


def test_a_title_without_a_letter_that_can_be_drawn_is_the_name_of_the_site() -> None:
    assert card_png(replace(PLAIN, title="🎉")) == card_png(replace(PLAIN, title=PLAIN.brand))


@pytest.mark.parametrize("shape", [WIDE, SQUARE])
def test_the_same_card_gives_the_same_bytes(shape: Shape) -> None:
    card = replace(PLAIN, shape=shape)
    assert card_png(card) == card_png(card)
    assert card_png(card) != card_png(replace(card, title="Екі жоспар – бір сабақ"))


def test_the_mark_is_that_of_the_site() -> None:
    icon = (OVERRIDES / "assets/birgemiz/icon.svg").read_text("utf-8")
    outlines = re.findall(r' d="([^"]+)"', icon)
    assert outlines
    assert [one for one in outlines if one not in card_svg(PLAIN)] == []


def test_words_are_outlines_and_no_marks_of_the_format() -> None:
    svg = card_svg(CARDS["marks of the format, 1200x630"])
    assert "<text" not in svg
    assert set(re.findall(r"</?([a-zA-Z]+)", svg)) == {"svg", "defs", "g", "path", "rect", "use", "circle"}

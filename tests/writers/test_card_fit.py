"""Shows that a text is set in the largest letters that fit, loses nothing it needn't, and never leaves its box."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from birgemiz.writers.cards.face import bold
from birgemiz.writers.cards.fit import LEADING, Box, Fitted, fitted

BOX = Box(400, 200, (60, 40, 20))
TEXTS = st.text(st.sampled_from("абвғқңөұүһіЩЖ –—«»…iW "), min_size=1, max_size=400).map(bold().known).filter(bool)


def whole(found: Fitted) -> str:
    return " ".join(found.lines)


@given(TEXTS)
def test_no_line_leaves_its_box(text: str) -> None:
    found = fitted(text, bold(), BOX)
    assert max(bold().width(line) for line in found.lines) * found.size <= BOX.width
    assert len(found.lines) * found.size * LEADING <= BOX.height


@given(TEXTS)
def test_nothing_is_lost_but_at_the_end_and_in_the_smallest_letters(text: str) -> None:
    found = fitted(text, bold(), BOX)
    kept, said = whole(found).replace(" ", ""), text.replace(" ", "")
    assert kept == said or (found.size == BOX.sizes[-1] and kept.endswith("…") and said.startswith(kept[:-1]))


@pytest.mark.parametrize(
    ("text", "size", "lines"),
    [
        ("Кеңес", 60, ["Кеңес"]),
        ("Бір жоспар – екі сабақ", 60, ["Бір жоспар –", "екі сабақ"]),
        ("бір екі үш төрт бес алты жеті сегіз", 40, ["бір екі үш төрт бес", "алты жеті сегіз"]),
        ("ұзақсөз" * 4, 20, ["ұзақсөз" * 4]),
    ],
)
def test_letters_are_as_large_as_they_can_be_and_lines_even(text: str, size: int, lines: list[str]) -> None:
    found = fitted(text, bold(), BOX)
    assert (found.size, list(found.lines)) == (size, lines)


@given(TEXTS)
def test_a_line_of_one_is_a_line_of_one(text: str) -> None:
    found = fitted(text, bold(), Box(300, 0, (30, 20)))
    assert len(found.lines) == 1
    assert bold().width(found.lines[0]) * found.size <= 300

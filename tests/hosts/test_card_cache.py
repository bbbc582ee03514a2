"""A card that was drawn before is not drawn again, unless it says something else or is drawn otherwise."""

from dataclasses import replace
from pathlib import Path

import pytest

from birgemiz.hosts import card_cache
from birgemiz.hosts.card_cache import CardCache
from birgemiz.views.card import Card
from birgemiz.work import painted
from birgemiz.writers.cards.recipe import recipe
from tests.writers.card_cases import PLAIN


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the cache; it is not there yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache/birgemiz/cards"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the cards that had to be drawn."""
    titles: list[str] = []

    def noted(card: Card) -> bytes:
        titles.append(card.title)
        return painted(card)

    monkeypatch.setattr(card_cache, "painted", noted)
    return titles


def test_an_unchanged_card_is_drawn_once(folder: Path, asked: list[str]) -> None:
    assert CardCache()(PLAIN) == CardCache()(PLAIN) == painted(PLAIN)
    assert asked == [PLAIN.title]
    assert len(list(folder.iterdir())) == 1


def test_another_card_and_another_way_to_draw_have_images_of_their_own(
    folder: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = CardCache()(PLAIN)
    assert CardCache()(replace(PLAIN, title="Басқа")) != first
    monkeypatch.setattr(card_cache, "recipe", lambda: "another way")
    assert CardCache()(PLAIN) == first
    assert asked == [PLAIN.title, "Басқа", PLAIN.title]
    assert len(list(folder.iterdir())) == 3


def test_a_damaged_image_is_drawn_again(folder: Path, asked: list[str]) -> None:
    first = CardCache()(PLAIN)
    (entry,) = folder.iterdir()
    entry.write_bytes(entry.read_bytes()[:-1] + b"?")
    assert CardCache()(PLAIN) == first
    assert asked == [PLAIN.title, PLAIN.title]


def test_where_nothing_can_be_kept_cards_are_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert CardCache()(PLAIN) == painted(PLAIN)


def test_the_recipe_names_all_that_draws() -> None:
    assert [part for part in recipe().split() if part.isalpha() or "-" in part] == [
        "fonttools",
        "pymupdf-fonts",
        "resvg-py",
    ]

"""What a card image costs: drawn, and known from the cache, in both shapes. Prints Markdown.

python bench/cards.py --cards 100
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence

from birgemiz.hosts.card_cache import CardCache
from birgemiz.views.card import SQUARE, WIDE, Card, Shape
from birgemiz.work import painted

TITLES = (
    "Кері байланыс: не айтамыз, қалай айтамыз?",
    "Қалыптастырушы бағалау: күнделікті сабақтағы шағын қадамдар",
    "Дифференцированные задания: разная поддержка, общая цель",
    "Шағын сыныпта екі сыныпты қатар оқыту",
    "Жасанды интеллект құралдары: мұғалімге көмек және шектеу",
)
"""As long as titles of the sample."""


def cards(shape: Shape, number: int) -> list[Card]:
    """Cards of which no two are the same."""
    return [
        Card(
            shape,
            brand="«Біз біргеміз»",
            district="Алтынсарин ауданы",
            sample="Үлгі деректер",
            title=TITLES[one % len(TITLES)],
            author=f"№ {one} үлгі мектебі",
            when="2026 ж. 18 қараша · Педагогтердің екінші жартысы",
            about="Ереженің міндеттері: 2, 4",
        )
        for one in range(number)
    ]


def measured(paint: Callable[[Card], bytes], all_cards: Sequence[Card]) -> str:
    """Milliseconds of the processor for one card: median and least; kB of its image."""
    spent, made = [], []
    for card in all_cards:
        begun = time.process_time()
        made.append(len(paint(card)))
        spent.append((time.process_time() - begun) * 1e3)
    figures = (statistics.median(spent), min(spent), statistics.median(made) / 1e3)
    return " | ".join(f"{figure:,.2f}" if figure < 1 else f"{figure:,.1f}" for figure in figures)


def table(number: int) -> None:
    """Draw each card, then ask for it again."""
    begun = time.process_time()
    painted(cards(WIDE, 1)[0])
    first = (time.process_time() - begun) * 1e3
    print(
        f"{number} cards of each shape; the first of a process takes {first:,.0f} ms; load {os.getloadavg()[0]:.1f}.\n"
    )
    print("| | CPU ms | least CPU ms | kB |\n|---|--:|--:|--:|")
    for shape in (WIDE, SQUARE):
        cache, known = CardCache(), cards(shape, number)
        print(f"| {shape}, drawn and kept | {measured(cache, known)} |")
        print(f"| {shape}, drawn before | {measured(cache, known)} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cards", type=int, default=100)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as cache:
        os.environ["XDG_CACHE_HOME"] = cache
        table(chosen.cards)


if __name__ == "__main__":
    main()

"""Cards drawn before: one that says the same is not drawn again, and no face is read to know it."""

from birgemiz.hosts.kept import Kept
from birgemiz.views.card import Card
from birgemiz.work import painted
from birgemiz.writers.cards.recipe import recipe


class CardCache:
    """Draws the cards that it does not know. A build without it gives the same site."""

    def __init__(self) -> None:
        self._kept, self._recipe = Kept("cards"), recipe()

    def __call__(self, card: Card) -> bytes:
        """The PNG of a card."""
        made_from = f"{self._recipe} {card!r}"
        known = self._kept.recall(made_from)
        if not known:
            known = painted(card)
            self._kept.keep(made_from, known)
        return known

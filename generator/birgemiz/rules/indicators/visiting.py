"""Indicators of clause `methodologist`: monthly visits, and what became of their recommendations."""

from collections.abc import Iterator
from datetime import date

from birgemiz.model.note import Note
from birgemiz.rules.days import month_of
from birgemiz.rules.facts import Facts
from birgemiz.rules.indicators.item import Item
from birgemiz.rules.recommendations import Followed


def visited(facts: Facts) -> Iterator[Item]:
    """Every month with a promised hour, once it has ended (clause `methodologist`).

    Met when a methodologist took part and left recommendations.
    """
    due = {month_of(matched.occurrence.date): matched.occurrence.date for matched in reversed(facts.due)}
    made: dict[date, Note] = {}
    for note in facts.notes:
        month = month_of(note.date)
        if note.visit and (month not in made or note.visit.recommendations):
            made[month] = note
    for month in sorted(month for month in due if facts.over(month)):
        note_of = made.get(month)
        if note_of is None or note_of.visit is None:
            yield Item(due[month], False, "not-visited")
        else:
            met = bool(note_of.visit.recommendations)
            yield Item(note_of.date, met, "visited" if met else "no-recommendations", note_of)


def follow_up(facts: Facts) -> Iterator[Item]:
    """Every recommendation followed up or overdue; met when a later note follows it up (clause `methodologist`)."""
    for one in facts.recommendations:
        if one.state is not Followed.OPEN:
            yield Item(one.note.date, one.state is Followed.FOLLOWED, one.state.value, one.note, str(one.number))

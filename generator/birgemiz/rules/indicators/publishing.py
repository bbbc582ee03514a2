"""Indicators of clause `school-document-3`: each hour published, on the website and in social networks."""

from collections.abc import Iterator

from birgemiz.model.vocabulary import Status
from birgemiz.rules.facts import Facts
from birgemiz.rules.indicators.item import Item
from birgemiz.rules.posts import on_network, on_website


def publication(facts: Facts) -> Iterator[Item]:
    """Every hour promised so far and not called off or replaced, and every other hour held.

    Met when it is published with its short analysis (clause `school-document-3`).
    """
    told = {matched.note.name for matched in facts.due if matched.note}
    for matched in facts.due:
        note = matched.note
        if matched.status is not Status.CANCELLED and (note or not facts.together(matched)):
            yield Item(matched.date, bool(note and note.analysis), "published" if note else "unpublished", note)
    for note in facts.notes:
        if note.name not in told:
            yield Item(note.date, bool(note.analysis), "published", note)


def on_site(facts: Facts) -> Iterator[Item]:
    """Every hour held; met when a link proves its publication on the school's website."""
    for note in facts.notes:
        met = on_website(note, facts.school)
        yield Item(note.date, met, "posted" if met else "not-posted", note)


def on_networks(facts: Facts) -> Iterator[Item]:
    """Every hour held; met when a link proves its publication in a social network."""
    for note in facts.notes:
        met = on_network(note, facts.school)
        yield Item(note.date, met, "posted" if met else "not-posted", note)

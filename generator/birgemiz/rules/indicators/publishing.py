"""Indicators of clause `school-document-3`: each hour published, on the website and in social networks."""

from collections.abc import Iterator
from datetime import date

from birgemiz.model.note import Note
from birgemiz.model.vocabulary import Status
from birgemiz.rules.facts import Facts
from birgemiz.rules.indicators.item import Item
from birgemiz.rules.posts import network_links, website_links


def publication(facts: Facts) -> Iterator[Item]:
    """Every hour promised so far and not called off or replaced, and every other hour held.

    Met when it is published with its short analysis (clause `school-document-3`).
    """
    told = {matched.note.name for matched in facts.due if matched.note}
    for matched in facts.due:
        note = matched.note
        if matched.status is not Status.CANCELLED and (note or not facts.together(matched)):
            yield _published(matched.date, note)
    for note in facts.notes:
        if note.name not in told:
            yield _published(note.date, note)


def _published(day: date, note: Note | None) -> Item:
    if note is None:
        return Item(day, False, "unpublished")
    return Item(day, note.analysis is not None, "published" if note.analysis else "no-analysis", note)


def on_site(facts: Facts) -> Iterator[Item]:
    """Every hour held; met when a link proves its publication on the school's website."""
    for note in facts.notes:
        met = bool(website_links(note, facts.school))
        yield Item(note.date, met, "posted" if met else "not-posted", note)


def on_networks(facts: Facts) -> Iterator[Item]:
    """Every hour held; met when a link proves its publication in a social network."""
    for note in facts.notes:
        met = bool(network_links(note, facts.school))
        yield Item(note.date, met, "posted" if met else "not-posted", note)

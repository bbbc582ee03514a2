"""Indicators of clause `school-documents` and its items: what exists of each document."""

from collections.abc import Iterator

from birgemiz.rules.documents import DocumentState
from birgemiz.rules.facts import Facts
from birgemiz.rules.indicators.item import Item


def documents(facts: Facts) -> Iterator[Item]:
    """The school's documents that are due (clause `school-documents`).

    Met when the document is there, approved where that is asked, and complete.
    """
    for one in facts.documents:
        yield from _document(facts, one.number)


def schedule(facts: Facts) -> Iterator[Item]:
    """The year's schedule; met when the head has approved it (clauses `school-document-2`, `department-document-3`)."""
    yield from _document(facts, 2)


def analysis(facts: Facts) -> Iterator[Item]:
    """The year-end analysis once the academic year has ended; met when it is published (clause `school-document-4`)."""
    yield from _document(facts, 4)


def _document(facts: Facts, number: int) -> Iterator[Item]:
    for one in facts.documents:
        if one.number == number and one.state is not DocumentState.NOT_YET:
            met = one.state is DocumentState.PRESENT
            yield Item(facts.calendar.first_day, met, one.state.value, None, str(number))

"""What exists of a document of the register, in a reader's words, and where it is."""

from dataclasses import dataclass

from birgemiz.rules.documents import Document, DocumentState
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, measures
from birgemiz.views.documents import approval
from birgemiz.views.words import Words

SIGNS = {
    DocumentState.PRESENT: "✓",
    DocumentState.UNAPPROVED: "○",
    DocumentState.PARTLY: "◐",
    DocumentState.MISSING: "–",
    DocumentState.NOT_YET: "·",
}
"""The sign that tells a state apart without its colour."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A document's state as a name, a sign and words, how it was approved or issued, and where it is."""

    state: str
    sign: str
    said: str
    approved: str
    address: str


def cell(words: Words, document: Document, address: str, approved: str = "") -> Cell:
    """A document and where it is; ``approved`` where the document itself does not say."""
    return Cell(
        state=document.state.value,
        sign=SIGNS[document.state],
        said=said(words, document),
        approved=approved or approval(words, document.approved),
        address=address,
    )


def said(words: Words, document: Document) -> str:
    """The state in words, and how much there is of a document that is made of many."""
    state = measures.state(words, document.state.value)
    return f"{state}, {document.have} / {document.due}" if document.due else state


def school_cells(words: Words, standing: Standing, year: str) -> tuple[Cell, ...]:
    """The four documents of a school for one academic year, in the order of the regulation."""
    records, documents = standing.records, standing.documents[year]
    key = records.school.id
    places = (
        addresses.REGULATION,
        addresses.schedule(key, year) if year in records.schedules else "",
        addresses.archive(key, year) if documents[2].have else "",
        addresses.school_analysis(key, year) if year in records.analyses else "",
    )
    return tuple(cell(words, one, place) for one, place in zip(documents, places, strict=True))

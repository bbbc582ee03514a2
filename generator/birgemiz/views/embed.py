"""A school's hours for a frame on its own website: the next one and the newest notes."""

from dataclasses import dataclass

from birgemiz.views import addresses
from birgemiz.views.hours import HourLine, NoteCard
from birgemiz.views.page import Page
from birgemiz.views.school_lines import SchoolLines

MOST = 10
"""Notes that an embedded page holds; the fragment of its address (``#n3``) says how many it shows."""


@dataclass(frozen=True, slots=True)
class EmbedView:
    """What an embedded page shows; ``counts`` are the numbers of notes that its address may ask for."""

    name: str
    address: str
    next: HourLine | None
    notes: tuple[NoteCard, ...]
    counts: range


def embedded_page(lines: SchoolLines) -> Page:
    """The page that a school's website frames; it repeats a part of the school's own."""
    words, school = lines.reader.words, lines.standing.records.school
    name = school.names[words.lang]
    return Page(
        address=addresses.embedded(school.id),
        lang=words.lang,
        section="",
        title=words("Methodological hour: {school}", school=name),
        description=words("The methodological hour of {school}: next hour and newest notes.", school=name),
        template="embed-page.html",
        view=EmbedView(
            name=name,
            address=addresses.school(school.id),
            next=lines.coming,
            notes=lines.newest(MOST),
            counts=range(1, MOST + 1),
        ),
        canonical=addresses.school(school.id),
        alone=True,
    )

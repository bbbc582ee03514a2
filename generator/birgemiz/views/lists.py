"""Lists of notes under their months: what every such list is made of."""

from collections.abc import Iterable
from dataclasses import dataclass

from birgemiz.model.note import Note
from birgemiz.views.hours import NoteCard, note_card
from birgemiz.views.page import Link
from birgemiz.views.site import Reader, WholeDistrict

Noted = tuple[Note, NoteCard]


@dataclass(frozen=True, slots=True)
class ListView:
    """Notes under their months. ``clause`` leads to the wording, ``others`` to sibling lists.

    ``address`` is the list's own, so that it can be marked among its siblings.
    """

    address: str
    heading: str
    lead: str
    lead_lang: str
    clause: str
    up: Link
    months: tuple[tuple[str, tuple[NoteCard, ...]], ...]
    others: tuple[Link, ...]
    other_title: str
    show_school: bool


def all_notes(reader: Reader, whole: WholeDistrict) -> list[Noted]:
    """Every note of the district with its card, the newest first."""
    notes = [(n, s.records.school) for s in whole.schools.values() for n in s.records.notes]
    notes.sort(key=lambda pair: (pair[0].date, pair[1].id, pair[0].name), reverse=True)
    return [(note, note_card(note, school, reader.words)) for note, school in notes]


def newest_first(notes: Iterable[Noted]) -> list[NoteCard]:
    """The cards by day and name, the newest first; the order of notes that share both stays."""
    return [card for _, card in sorted(notes, key=lambda noted: (noted[0].date, noted[0].name), reverse=True)]

"""Lists of notes under their months: what every such list is made of."""

from dataclasses import dataclass

from birgemiz.model.note import Note
from birgemiz.views.hours import NoteCard, note_card
from birgemiz.views.page import Link
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words

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


def by_month(words: Words, notes: list[Noted]) -> tuple[tuple[str, tuple[NoteCard, ...]], ...]:
    """The cards under their months, the newest first."""
    months: dict[str, list[NoteCard]] = {}
    for note, card in sorted(notes, key=lambda pair: (pair[0].date, pair[0].name), reverse=True):
        months.setdefault(words.day(note.date, "month_year"), []).append(card)
    return tuple((month, tuple(cards)) for month, cards in months.items())

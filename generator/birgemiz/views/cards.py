"""The cards of the site: what social networks show with the address of a page, what a school posts with its text."""

from collections.abc import Iterator, Sequence

from birgemiz.model.note import Note
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Half, Held, Status
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.card import SQUARE, WIDE, Card, PlacedCard, Shape
from birgemiz.views.posts import reader_of
from birgemiz.views.site import Reader
from birgemiz.views.words import Words

NoteCards = tuple[PlacedCard, PlacedCard]
"""A note's card in both shapes, the wide one first."""


def school_cards(readers: Sequence[Reader], standing: Standing) -> dict[str, NoteCards]:
    """The cards of a school's newest notes by the note's name, in the note's own language where the site has it.

    The newest are those published last, where that is known: what is written late is posted late.
    """
    records, most = standing.records, readers[0].frame.district.cards
    notes = sorted(records.notes, key=lambda note: (records.published.get(note.name, note.date), note.date, note.name))
    newest = notes[max(0, len(notes) - most) :]
    return {note.name: _note_cards(reader_of(readers, note, records.school), note, records.school) for note in newest}


def district_card(reader: Reader) -> PlacedCard | None:
    """The card of every page that has no other, unless the district wants none."""
    words, district = reader.words, reader.frame.district
    if not district.cards:
        return None
    card = Card(
        WIDE,
        *_head(reader),
        title=words("«We are together»: the methodological hour"),
        author=district.department[words.lang],
        when=words("The weekly methodological hour of the district's schools."),
        about="",
    )
    return PlacedCard(addresses.district_card(words.lang, str(WIDE)), words.lang, card)


def district_cards(readers: Sequence[Reader]) -> Iterator[PlacedCard]:
    """The district's card in every language."""
    for reader in readers:
        if placed := district_card(reader):
            yield placed


def _note_cards(reader: Reader, note: Note, school: School) -> NoteCards:
    wide, square = (_placed(reader, note, school, shape) for shape in (WIDE, SQUARE))
    return wide, square


def _placed(reader: Reader, note: Note, school: School, shape: Shape) -> PlacedCard:
    words = reader.words
    card = Card(
        shape,
        *_head(reader),
        title=note.title,
        author=school.names[words.lang],
        when=" · ".join(_when(words, note)),
        about=_tasks(words, note),
    )
    return PlacedCard(addresses.card(school.id, note.name, str(shape)), words.lang, card)


def _head(reader: Reader) -> tuple[str, str, str]:
    """Whose site it is: its name, its district, and that all is a sample, if it is."""
    words, district = reader.words, reader.frame.district
    return words("«We are together»"), district.names[words.lang], words("Sample data") if district.sample else ""


def _when(words: Words, note: Note) -> Iterator[str]:
    yield words.day(note.date)
    if note.status is Held.CANCELLED:
        yield names.status(words, Status.CANCELLED)
    if note.half is not Half.ALL:
        yield names.half(words, note.half)


def _tasks(words: Words, note: Note) -> str:
    """The task by its name; of several their numbers."""
    if len(note.tasks) == 1:
        return names.task(words, note.tasks[0])
    return f"{words('Tasks of the regulation')}: {', '.join(map(str, sorted(note.tasks)))}" if note.tasks else ""

"""What followed what: a visit's recommendations and the notes that answer them."""

from collections.abc import Sequence
from typing import NamedTuple

from birgemiz.model.district import District
from birgemiz.model.note import Note
from birgemiz.model.school import School
from birgemiz.views import addresses
from birgemiz.views.hours import note_lang
from birgemiz.views.page import Link
from birgemiz.views.words import Words


class VisitView(NamedTuple):
    """A methodologist's part: area, what was looked at, recommendations with what followed each."""

    area: str
    focus: str
    recommendations: tuple[tuple[str, str, tuple[Link, ...]], ...]


class Chain:
    """The notes of one school as they follow each other up, in a reader's words."""

    def __init__(self, words: Words, district: District, school: School, notes: Sequence[Note]) -> None:
        self.words, self.district, self.school, self.notes = words, district, school, notes
        self.links = {note.name: self._link(note) for note in notes}
        self.followers = self._followers()

    def before(self, note: Note) -> tuple[Link, ...]:
        """What the note follows up, of what is published."""
        return tuple([self._linked(ref) for ref in note.follows_up if ref.partition("#")[0] in self.links])

    def after(self, note: Note) -> tuple[Link, ...]:
        """The later notes that follow it up."""
        return tuple([self.links[later.name] for later in self.followers.get(note.name, ())])

    def visit(self, note: Note) -> VisitView | None:
        """The methodologist's part in the hour, if there was any."""
        if note.visit is None:
            return None
        recommendations = tuple(
            (f"recommendation-{n}", text, self._answers(note, n))
            for n, text in enumerate(note.visit.recommendations, 1)
        )
        area = self.district.area(note.visit.methodologist).names[self.words.lang]
        return VisitView(area, note.visit.focus or "", recommendations)

    def _answers(self, note: Note, number: int) -> tuple[Link, ...]:
        """The later notes that follow up this recommendation, or the visit as a whole."""
        wanted = {note.name, f"{note.name}#{number}"}
        later = self.followers.get(note.name, ())
        return tuple([self.links[n.name] for n in later if not wanted.isdisjoint(n.follows_up)])

    def _link(self, note: Note) -> Link:
        text = f"{self.words.day(note.date, 'day_month')}: {note.title}"
        return Link(text, addresses.session(self.school.id, note.name), lang=note_lang(note, self.school))

    def _followers(self) -> dict[str, list[Note]]:
        found: dict[str, list[Note]] = {}
        for note in self.notes:
            for name in dict.fromkeys(ref.partition("#")[0] for ref in note.follows_up):
                found.setdefault(name, []).append(note)
        return found

    def _linked(self, reference: str) -> Link:
        name, _, number = reference.partition("#")
        link = self.links[name]
        return link._replace(address=f"{link.address}#recommendation-{number}") if number else link

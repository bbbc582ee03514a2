"""What several pages and documents of one school show, put into words once."""

from dataclasses import dataclass

from birgemiz.rules.standing import Standing
from birgemiz.views.hours import HourLine, NoteCard, hour_line, note_card
from birgemiz.views.site import Kept, Reader


@dataclass(frozen=True, slots=True)
class SchoolLines(Kept):
    """A school in a reader's words: it keeps what several of the school's pages and documents show."""

    reader: Reader
    standing: Standing

    @property
    def hours(self) -> dict[str, tuple[HourLine, ...]]:
        """The promised hours of each academic year, in the order of its match."""
        return self.once(_hours)

    @property
    def cards(self) -> dict[str, NoteCard]:
        """The notes by name, the newest last."""
        return self.once(_cards)

    @property
    def coming(self) -> HourLine | None:
        """The next hour."""
        return self.once(_coming)

    def newest(self, number: int) -> tuple[NoteCard, ...]:
        """The cards of this many notes at most, the newest first."""
        cards = self.cards
        return tuple([cards[note.name] for note in reversed(self.standing.records.notes[-number:])])


def _hours(lines: SchoolLines) -> dict[str, tuple[HourLine, ...]]:
    words, school = lines.reader.words, lines.standing.records.school
    years = lines.standing.years
    return {year: tuple([hour_line(hour, school, words) for hour in match.hours]) for year, match in years.items()}


def _cards(lines: SchoolLines) -> dict[str, NoteCard]:
    words, records = lines.reader.words, lines.standing.records
    return {note.name: note_card(note, records.school, words) for note in records.notes}


def _coming(lines: SchoolLines) -> HourLine | None:
    coming = lines.standing.next_hour
    return hour_line(coming, lines.standing.records.school, lines.reader.words) if coming else None

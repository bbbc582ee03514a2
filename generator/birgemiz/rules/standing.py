"""A school's years as they stand: what was promised, what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from birgemiz.model.calendar import year_of
from birgemiz.model.note import Note
from birgemiz.model.register import SchoolRecords
from birgemiz.model.vocabulary import Status
from birgemiz.rules.days import YearDays
from birgemiz.rules.documents import SchoolDocuments
from birgemiz.rules.match import Match, Matched, match
from birgemiz.rules.measure import Measure
from birgemiz.rules.occurrences import occurrences
from birgemiz.rules.recommendations import Recommendation


@dataclass(frozen=True, slots=True)
class Standing:
    """One school on one day. ``years`` holds the match of each academic year, the latest last.

    What it accounts for (:mod:`birgemiz.rules.account`): ``measures`` and ``documents`` of each year that has a
    calendar, and all ``recommendations`` ever left.
    """

    records: SchoolRecords
    today: date
    years: Mapping[str, Match]
    measures: Mapping[str, Measure] = field(default_factory=dict)
    documents: Mapping[str, SchoolDocuments] = field(default_factory=dict)
    recommendations: tuple[Recommendation, ...] = ()

    @property
    def next_hour(self) -> Matched | None:
        """The next promised hour from today on."""
        coming = (m for year in self.years.values() for m in year.hours if m.status is Status.UPCOMING)
        return min(coming, key=lambda m: m.date, default=None)

    @property
    def last_note(self) -> Note | None:
        """The newest note."""
        return self.records.notes[-1] if self.records.notes else None


def standing(records: SchoolRecords, days: Mapping[str, YearDays], today: date) -> Standing:
    """Match each academic year that has a schedule or a note."""
    notes: dict[str, list[Note]] = {}
    for note in records.notes:
        notes.setdefault(year_of(note.date), []).append(note)
    years = {}
    for year in sorted({*records.schedules, *notes}):
        schedule = records.schedules.get(year)
        promised = occurrences(schedule, days[year]) if schedule else ()
        years[year] = match(promised, notes.get(year, ()), today)
    return Standing(records, today, years)

"""The visits of one methodologist's area: planned, made, and the schools not yet visited this month."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from birgemiz.model.district import Named
from birgemiz.rules.days import month_of
from birgemiz.rules.recommendations import Followed
from birgemiz.rules.visits import MadeVisit, Outcome, VisitBook
from birgemiz.rules.waiting import asked_in
from birgemiz.views import addresses
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.visit_calendar import calendar_address
from birgemiz.views.visit_lines import MadeLine, PlannedLine, made_line, planned_line
from birgemiz.views.visit_rows import SchoolRow
from birgemiz.views.words import Words

T = TypeVar("T")
Months = tuple[tuple[str, tuple[T, ...]], ...]
"""Lines under their months."""


@dataclass(frozen=True, slots=True)
class AreaView:
    """An area's academic year.

    Of the schools that promise an hour in ``month``, ``unvisited`` are those where no methodologist has been,
    ``elsewhere`` those where only other areas have; ``asked`` is how many promise one.
    """

    address: str
    heading: str
    year: str
    count: str
    calendar: str
    areas: tuple[Link, ...]
    planned: Months[PlannedLine]
    month: str
    asked: int
    unvisited: tuple[SchoolRow, ...]
    elsewhere: tuple[SchoolRow, ...]
    made: Months[MadeLine]


class AreaPages:
    """The pages of all areas in one language; ``rows`` are the schools in alphabetical order."""

    def __init__(self, reader: Reader, whole: WholeDistrict, book: VisitBook, rows: Mapping[str, SchoolRow]) -> None:
        self.words, self.district, self.year = reader.words, reader.frame.district, reader.district.year
        self.schools, self.book, self.rows = whole.schools, book, rows
        self.month = month_of(reader.district.today)
        self.asked = [s.records.school.id for s in asked_in(self.month, (whole.schools[key] for key in rows))]
        self.followed = Counter(
            (school, one.note.name)
            for school, stands in whole.schools.items()
            for one in stands.recommendations
            if one.state is Followed.FOLLOWED
        )

    def __iter__(self) -> Iterator[Page]:
        for area in self.district.methodologists:
            name = area.names[self.words.lang]
            yield Page(
                address=addresses.area(area.id),
                lang=self.words.lang,
                section="visits",
                title=self.words("Visits: {area}", area=name),
                description=self.words("Planned and made visits of the methodologist's area, and schools to visit."),
                template="visit-area.html",
                view=self._view(area),
            )

    def _view(self, area: Named) -> AreaView:
        words, month = self.words, self.month
        reached = {key: self.book.areas(key, month) for key in self.asked}
        made = self.book.made.get((area.id, self.year), ())
        return AreaView(
            address=addresses.area(area.id),
            heading=area.names[words.lang],
            year=self.year,
            count=words.counted("{n} visit in {year}", "{n} visits in {year}", len(made), year=self.year),
            calendar=calendar_address(area.id),
            areas=tuple(Link(a.names[words.lang], addresses.area(a.id)) for a in self.district.methodologists),
            planned=_by_month(words, self._planned(area.id)),
            month=words.day(month, "month"),
            asked=len(self.asked),
            unvisited=tuple(self.rows[key] for key, areas in reached.items() if not areas),
            elsewhere=tuple(self.rows[key] for key, areas in reached.items() if areas and area.id not in areas),
            made=_by_month(words, reversed([(one.note.date, self._made(one)) for one in made])),
        )

    def _planned(self, area: str) -> Iterator[tuple[date, PlannedLine]]:
        for one in self.book.planned.get(area, ()):
            hour = one.hour.occurrence
            if hour.year >= self.year and one.outcome is not Outcome.MADE:
                school = self.schools[hour.school].records.school
                yield hour.date, planned_line(self.words, one, school, self.district.languages[0])

    def _made(self, one: MadeVisit) -> MadeLine:
        school = self.schools[one.school].records.school
        return made_line(self.words, one, school, self.followed[one.school, one.note.name])


def _by_month(words: Words, lines: Iterable[tuple[date, T]]) -> Months[T]:
    months: dict[str, list[T]] = {}
    for day, line in lines:
        months.setdefault(words.day(day, "month_year"), []).append(line)
    return tuple((month, tuple(found)) for month, found in months.items())

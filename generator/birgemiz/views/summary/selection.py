"""What part of an academic year a summary shows: all of it, one month, or one kind of schools."""

from dataclasses import dataclass
from datetime import date

from birgemiz.model.record import LANGS
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Staffing
from birgemiz.rules.measure import Tallies
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.page import Link
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words

KINDS = (*(staffing.value for staffing in Staffing), *LANGS)
"""Kinds of schools that a summary may be narrowed to: by staffing, by language of instruction."""


@dataclass(frozen=True, slots=True)
class Selection:
    """A part of an academic year: ``month`` by its first day, ``kind`` one of ``KINDS``; the whole without them."""

    year: str
    month: date | None = None
    kind: str = ""

    @property
    def address(self) -> str:
        """Where its summary is."""
        part = f"{self.month:%Y-%m}" if self.month else self.kind
        return addresses.summary_part(self.year, part) if part else addresses.summary(self.year)

    def holds(self, school: School) -> bool:
        """Whether a school belongs to it."""
        return not self.kind or self.kind in kinds_of(school)

    def tallies(self, standing: Standing) -> Tallies:
        """What a school's indicators came to in it."""
        measure = standing.measures.get(self.year)
        if measure is None:
            return {}
        return measure.months.get(self.month, {}) if self.month else measure.year


@dataclass(frozen=True, slots=True)
class Choices:
    """The ways to other parts: each a name of its own and links, the current one among them."""

    years: tuple[Link, ...]
    months: tuple[Link, ...]
    staffings: tuple[Link, ...]
    languages: tuple[Link, ...]


def selections(whole: WholeDistrict, year: str) -> list[Selection]:
    """The whole year, each month with something to measure, each kind that some schools are of and some not."""
    months = {month for s in whole.schools.values() if year in s.measures for month in s.measures[year].months}
    schools = [standing.records.school for standing in whole.schools.values()]
    kinds = [kind for kind in KINDS if 0 < sum(kind in kinds_of(school) for school in schools) < len(schools)]
    by_month = [Selection(year, month=month) for month in sorted(months)]
    return [Selection(year), *by_month, *(Selection(year, kind=kind) for kind in kinds)]


def choices(reader: Reader, known: list[Selection]) -> Choices:
    """The ways to all parts of an academic year, and to other years."""
    words = reader.words
    return Choices(
        years=tuple(Link(one, addresses.summary(one)) for one in reader.district.years),
        months=tuple(Link(words.day(s.month, "month"), s.address) for s in known if s.month),
        staffings=_kinds(words, known, {one.value for one in Staffing}),
        languages=_kinds(words, known, set(LANGS)),
    )


def kind_name(words: Words, kind: str) -> str:
    """A kind of schools in words."""
    if kind in LANGS:
        return words("Instruction in {language}", language=names.language(words, kind))
    return names.staffing(words, Staffing(kind))


def kinds_of(school: School) -> tuple[str, ...]:
    """The kinds that a school is of."""
    return (school.staffing.value, *school.languages)


def _kinds(words: Words, known: list[Selection], wanted: set[str]) -> tuple[Link, ...]:
    """The ways to kinds of schools, that to all of them first; none where all are of one kind."""
    found = tuple(Link(kind_name(words, s.kind), s.address) for s in known if s.kind in wanted)
    return (Link(words("All"), known[0].address), *found) if found else ()

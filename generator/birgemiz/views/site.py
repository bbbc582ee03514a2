"""What every view is made from: the district, its schools as they stand, the day, the language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Self, TypeVar

from birgemiz.model.calendar import year_of
from birgemiz.model.register import Frame
from birgemiz.rules.days import YearDays
from birgemiz.rules.standing import Standing
from birgemiz.rules.visits import VisitBook, visit_book
from birgemiz.views import addresses
from birgemiz.views.words import Words

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kept:
    """Keeps what is made of it, for as long as it lives; ``_made`` holds that by its maker."""

    _made: dict[Callable[..., Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, make: Callable[[Self], T]) -> T:
        """What ``make`` makes of it, made when it is first asked for."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made


@dataclass(frozen=True, slots=True)
class District:
    """The district on one day, in no language yet; ``today`` is the first day not yet past.

    ``has_form`` tells whether the site comes with its web form.
    """

    frame: Frame
    days: Mapping[str, YearDays]
    today: date
    has_form: bool = False

    @property
    def year(self) -> str:
        """The academic year of today, or the latest that has a calendar."""
        now = year_of(self.today)
        return now if now in self.days else max(self.days)

    @property
    def years(self) -> list[str]:
        """The academic years with a calendar, the newest first."""
        return sorted(self.days, reverse=True)


@dataclass(frozen=True, slots=True)
class Reader(Kept):
    """A district and the words of the language it is read in; it keeps what is the same on the pages of all schools."""

    district: District
    words: Words

    @property
    def frame(self) -> Frame:
        """What every school shares."""
        return self.district.frame

    def clause(self, key: str) -> str:
        """Where a clause of the regulation is; the regulation itself, when it has no such clause."""
        known = self.frame.regulation.get(self.words.lang) or self.frame.regulation.get("kk")
        there = known is not None and any(clause.id == key for clause in known.clauses)
        return addresses.clause(key) if there else addresses.REGULATION


@dataclass(frozen=True, slots=True)
class WholeDistrict(Kept):
    """The district with every school; only pages of the whole district are given it."""

    district: District
    schools: Mapping[str, Standing]

    @property
    def visits(self) -> VisitBook:
        """Every visit, planned or made."""
        return self.once(_visits)


def _visits(whole: WholeDistrict) -> VisitBook:
    return visit_book(whole.schools, whole.district.frame)

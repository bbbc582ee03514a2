"""What every view is made from: the district, its schools as they stand, the day, the language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from birgemiz.model.calendar import year_of
from birgemiz.model.register import Frame
from birgemiz.rules.days import YearDays
from birgemiz.rules.documents import DocumentState, department_documents
from birgemiz.rules.indicators import DEPARTMENT
from birgemiz.rules.measure import Tallies, Tally, together
from birgemiz.rules.standing import Standing
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class District:
    """The district on one day, in no language yet; ``today`` is the first day not yet past."""

    frame: Frame
    days: Mapping[str, YearDays]
    today: date

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
class Reader:
    """A district and the words of the language it is read in."""

    district: District
    words: Words

    @property
    def frame(self) -> Frame:
        """What every school shares."""
        return self.district.frame


@dataclass(frozen=True, slots=True)
class WholeDistrict:
    """The district with every school; only pages of the whole district are given it."""

    district: District
    schools: Mapping[str, Standing]

    def tallies(self, year: str) -> Tallies:
        """The district's indicators of an academic year: the sums of its schools', and the department's own."""
        measured = [stands.measures[year] for stands in self.schools.values() if year in stands.measures]
        records = (stands.records for stands in self.schools.values())
        if self.district.days[year].calendar.first_day > self.district.today:
            return together(one.year for one in measured)
        documents = department_documents(self.district.frame, records, year, self.district.today)
        due = [one for one in documents if one.state is not DocumentState.NOT_YET]
        present = sum(one.state is DocumentState.PRESENT for one in due)
        return {**together(one.year for one in measured), DEPARTMENT: Tally(present, len(due))}

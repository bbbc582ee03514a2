"""The academic years of a benchmark corpus and the days on which its schools meet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

LAST_FIRST_YEAR = 2026
"""The last academic year of every corpus is 2026-2027; more weeks reach further into the past."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
"""Schools meet on one of these, or on two; a school's index decides on which."""

BETWEEN_HALVES = 2
"""Days from the hour of one half of the teachers to that of the other."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A weekly place of a school; Monday is 0, ``half`` is ``all``, ``a`` or ``b``."""

    weekday: int
    half: str

    @property
    def suffix(self) -> str:
        """What it adds to the name of a note."""
        return "" if self.half == "all" else f"-{self.half}"


def weekday_of(index: int) -> int:
    """The day of the first weekly hour of the school with this index."""
    return index % len(WEEKDAYS)


def slots_of(index: int, *, full: bool) -> tuple[Slot, ...]:
    """The weekly places of the school with this index: a fully staffed one has two, by halves of its teachers."""
    weekday = weekday_of(index)
    if not full:
        return (Slot(weekday, "all"),)
    return (Slot(weekday, "a"), Slot((weekday + BETWEEN_HALVES) % len(WEEKDAYS), "b"))


@dataclass(frozen=True, slots=True)
class Year:
    """One academic year, named by the calendar year it begins in."""

    first: int

    @property
    def id(self) -> str:
        """The year's name, ``2026-2027``."""
        return f"{self.first}-{self.first + 1}"

    @property
    def bounds(self) -> tuple[date, date]:
        """First and last day of lessons."""
        return date(self.first, 9, 1), date(self.first + 1, 5, 25)

    @property
    def breaks(self) -> tuple[tuple[str, str, date, date], ...]:
        """Kazakh and Russian name, first and last day of every break."""
        autumn = _monday(date(self.first, 10, 27))
        spring = date(self.first + 1, 3, 19)
        return (
            ("Күзгі каникул", "Осенние каникулы", autumn, autumn + timedelta(days=6)),
            ("Қысқы каникул", "Зимние каникулы", date(self.first, 12, 29), date(self.first + 1, 1, 7)),
            ("Көктемгі каникул", "Весенние каникулы", spring, spring + timedelta(days=10)),
        )

    def days(self, weekday: int) -> Iterator[date]:
        """The days outside breaks that fall on this weekday, Monday is 0."""
        day, last = self.bounds
        day += timedelta(days=(weekday - day.weekday()) % 7)
        while day <= last:
            if not any(first <= day <= end for _, _, first, end in self.breaks):
                yield day
            day += timedelta(days=7)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def years_for(weeks: int) -> tuple[Year, ...]:
    """As many academic years, oldest first, as this number of hours on every weekday needs."""
    years: tuple[Year, ...] = (Year(LAST_FIRST_YEAR),)
    while any(len(meeting_days(years, weekday, weeks)) < weeks for weekday in range(len(WEEKDAYS))):
        years = (Year(years[0].first - 1), *years)
    return years


def meeting_days(years: tuple[Year, ...], weekday: int, weeks: int) -> list[date]:
    """The first ``weeks`` days on which a school with this weekday meets."""
    days = [day for year in years for day in year.days(weekday)]
    return days[:weeks]


def last_day(years: tuple[Year, ...], weeks: int) -> date:
    """The Sunday after the last hour of all schools: the corpus' "today"."""
    last = max(meeting_days(years, weekday, weeks)[-1] for weekday in range(len(WEEKDAYS)))
    return _monday(last) + timedelta(days=6)

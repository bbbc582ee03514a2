"""Which days of an academic year are free, and why; which working days were moved."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Literal

from birgemiz.model.calendar import Calendar
from birgemiz.model.record import Bilingual
from birgemiz.rules.holidays import public_holidays


@dataclass(frozen=True, slots=True)
class FreeDay:
    """Why no lesson is on a day: a public holiday, a school break, or another day off."""

    kind: Literal["holiday", "break", "day-off"]
    names: Bilingual


@dataclass(frozen=True, slots=True)
class YearDays:
    """An academic year day by day: the free days, and where a moved day's lessons went."""

    calendar: Calendar
    free: Mapping[date, FreeDay]
    moved: Mapping[date, date]


def year_days(calendar: Calendar) -> YearDays:
    """The free and moved days of a year.

    A break outweighs a holiday within it; a day that lessons were moved *to* is not free.
    """
    free: dict[date, FreeDay] = {}
    for year in range(calendar.first_day.year, calendar.last_day.year + 1):
        free |= {day: FreeDay("holiday", names) for day, names in public_holidays(year).items()}
    free |= {one.date: FreeDay("day-off", one.names) for one in calendar.days_off}
    for one in calendar.breaks:
        free |= dict.fromkeys(span(one.first, one.last), FreeDay("break", one.names))
    bare = bare_days(calendar)
    for day in bare.moved.values():
        free.pop(day, None)
    return replace(bare, free={day: why for day, why in sorted(free.items()) if day in calendar})


def bare_days(calendar: Calendar) -> YearDays:
    """A year as if no day of it were free: enough to tell which hours a schedule promises."""
    return YearDays(calendar, {}, {one.from_: one.to for one in calendar.moved_days})


def break_in_week(days: YearDays, monday: date) -> FreeDay | None:
    """The school break that a working day of the week falls in."""
    working = (days.free.get(monday + timedelta(n)) for n in range(5))
    return next((free for free in working if free and free.kind == "break"), None)


def span(first: date, last: date) -> list[date]:
    """Every day from the first to the last, both included."""
    return [first + timedelta(n) for n in range((last - first).days + 1)]


@cache  # the days of a few years, each asked for by every school
def monday_of(day: date) -> date:
    """The Monday of the day's ISO week."""
    return day - timedelta(day.weekday())


def weeks_of(calendar: Calendar) -> list[date]:
    """The Mondays of all ISO weeks that the academic year touches."""
    first, last = monday_of(calendar.first_day), monday_of(calendar.last_day)
    return [first + timedelta(weeks=n) for n in range((last - first).days // 7 + 1)]


@cache
def month_of(day: date) -> date:
    """The first day of the day's month."""
    return day.replace(day=1)

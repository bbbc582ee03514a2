"""An academic year as a strip of weeks, and how many of its hours have each status."""

from dataclasses import dataclass
from datetime import date, timedelta

from birgemiz.model.school import School
from birgemiz.rules.days import weeks_of
from birgemiz.rules.match import Match, Matched
from birgemiz.views import names
from birgemiz.views.hours import HourLine, hour_line
from birgemiz.views.site import Reader
from birgemiz.views.week import WeekHead, week_head
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class WeekCell:
    """One week of the strip and its hours."""

    head: WeekHead
    hours: tuple[HourLine, ...]


@dataclass(frozen=True, slots=True)
class MonthStrip:
    """The weeks that begin in one month."""

    name: str
    weeks: tuple[WeekCell, ...]


def totals(words: Words, hours: tuple[Matched, ...]) -> tuple[tuple[str, str, str, int], ...]:
    """How many hours have each status: value, sign, name, count; statuses that none has are left out."""
    counts = {status: sum(m.status is status for m in hours) for status in names.STATUS_SIGNS}
    return tuple(
        (status.value, sign, names.status(words, status), counts[status])
        for status, sign in names.STATUS_SIGNS.items()
        if counts[status]
    )


def year_strip(reader: Reader, match: Match, school: School) -> tuple[MonthStrip, ...]:
    """The academic year as weeks under their months, each with its hours."""
    days = reader.district.days[reader.district.year]
    hours: dict[date, list[HourLine]] = {}
    for matched in match.hours:
        week = matched.occurrence.date - timedelta(matched.occurrence.date.weekday())
        hours.setdefault(week, []).append(hour_line(matched, school, reader.words))
    months: dict[str, list[WeekCell]] = {}
    for monday in weeks_of(days.calendar):
        cell = WeekCell(week_head(reader, days, monday), tuple(hours.get(monday, ())))
        months.setdefault(reader.words.day(max(monday, days.calendar.first_day), "month"), []).append(cell)
    return tuple(MonthStrip(name, tuple(weeks)) for name, weeks in months.items())

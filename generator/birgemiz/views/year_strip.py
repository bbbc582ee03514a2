"""An academic year as a strip of weeks, and how many of its hours have each status."""

from collections import Counter
from datetime import date
from typing import NamedTuple

from birgemiz.rules.days import monday_of, weeks_of
from birgemiz.rules.match import Matched
from birgemiz.views import names
from birgemiz.views.hours import HourLine
from birgemiz.views.site import Reader
from birgemiz.views.week import WeekHead, week_head
from birgemiz.views.words import Words


class WeekCell(NamedTuple):
    """One week of the strip and its hours."""

    head: WeekHead
    hours: tuple[HourLine, ...]


class MonthStrip(NamedTuple):
    """The weeks that begin in one month."""

    name: str
    weeks: tuple[WeekCell, ...]


def totals(words: Words, hours: tuple[Matched, ...]) -> tuple[tuple[str, str, str, int], ...]:
    """How many hours have each status: value, sign, name, count; statuses that none has are left out."""
    counts = Counter([matched.status for matched in hours])
    return tuple(
        (status.value, sign, names.status(words, status), counts[status])
        for status, sign in names.STATUS_SIGNS.items()
        if status in counts
    )


def year_strip(reader: Reader, hours: tuple[Matched, ...], lines: tuple[HourLine, ...]) -> tuple[MonthStrip, ...]:
    """The academic year as weeks under their months, each with its hours; ``lines`` are the hours in words."""
    held: dict[date, list[HourLine]] = {}
    for matched, line in zip(hours, lines, strict=True):
        held.setdefault(monday_of(matched.occurrence.date), []).append(line)
    return tuple(
        MonthStrip(name, tuple([WeekCell(head, tuple(held.get(monday, ()))) for monday, head in weeks]))
        for name, weeks in reader.once(_weeks)
    )


def _weeks(reader: Reader) -> list[tuple[str, list[tuple[date, WeekHead]]]]:
    """The weeks of this academic year by their Monday, under the names of their months."""
    days = reader.district.days[reader.district.year]
    months: dict[str, list[tuple[date, WeekHead]]] = {}
    for monday in weeks_of(days.calendar):
        name = reader.words.day(max(monday, days.calendar.first_day), "month")
        months.setdefault(name, []).append((monday, week_head(reader, days, monday)))
    return list(months.items())

"""Schools × weeks: what became of each hour of an academic year."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from birgemiz.rules.days import YearDays, monday_of, month_of, weeks_of
from birgemiz.rules.match import Match
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.hours import hour_label
from birgemiz.views.page import Link
from birgemiz.views.site import Reader
from birgemiz.views.summary.selection import Selection, kinds_of
from birgemiz.views.week import WeekHead, week_head
from birgemiz.views.words import Words


class Mark(NamedTuple):
    """A promised hour of the table: the first day of its month, the Monday of its week, what became of it.

    ``label`` says that in words, ``address`` is where to read of it.
    """

    month: date
    monday: date
    status: str
    sign: str
    label: str
    address: str


Marks = Mapping[str, Sequence[Mark]]
"""Every hour of an academic year, by school."""


class WeeksRow(NamedTuple):
    """A school: a cell of hours for each week, and how many hours have each status."""

    school: Link
    kinds: str
    cells: tuple[Sequence[Mark], ...]
    counts: tuple[int, ...]
    extra: int


@dataclass(frozen=True, slots=True)
class WeeksTable:
    """The weeks of a part of an academic year. ``months`` head them, each with its number of weeks."""

    months: tuple[tuple[str, int], ...]
    weeks: tuple[WeekHead, ...]
    statuses: tuple[tuple[str, str, str], ...]
    rows: tuple[WeeksRow, ...]
    totals: tuple[tuple[str, str, str, int], ...]
    total_counts: tuple[int, ...]
    extra: int


def marks_of(words: Words, schools: Iterable[Standing], year: str) -> Marks:
    """The hours of a year put into words once, for the year's page and those of its months."""
    return {standing.records.school.id: _marks(words, standing, year) for standing in schools}


def _marks(words: Words, standing: Standing, year: str) -> list[Mark]:
    school = standing.records.school.id
    return [
        Mark(
            month=month_of(hour.occurrence.date),
            monday=monday_of(hour.occurrence.date),
            status=hour.status.value,
            sign=names.STATUS_SIGNS[hour.status],
            label=hour_label(hour, words),
            address=addresses.session(school, hour.note.name) if hour.note else "",
        )
        for hour in standing.years.get(year, Match()).hours
    ]


def weeks_table(reader: Reader, schools: Iterable[Standing], selection: Selection, marks: Marks) -> WeeksTable:
    """The table of a part of an academic year, schools in the order given."""
    words, days = reader.words, reader.district.days[selection.year]
    mondays = [monday for monday in weeks_of(days.calendar) if _within(monday, selection.month)]
    rows = tuple(_row(words, standing, selection, marks[standing.records.school.id], mondays) for standing in schools)
    counts = tuple(map(sum, zip(*(row.counts for row in rows), strict=True))) or (0,) * len(names.STATUS_SIGNS)
    statuses = tuple((s.value, sign, names.status(words, s)) for s, sign in names.STATUS_SIGNS.items())
    return WeeksTable(
        months=_months(words, days, mondays),
        weeks=tuple(week_head(reader, days, monday) for monday in mondays),
        statuses=statuses,
        rows=rows,
        totals=tuple((*status, count) for status, count in zip(statuses, counts, strict=True) if count),
        total_counts=counts,
        extra=sum(row.extra for row in rows),
    )


def _within(monday: date, month: date | None) -> bool:
    """Whether a week has days of the month; every week has, when no month is chosen."""
    return month is None or month in (month_of(monday), month_of(monday + timedelta(6)))


def _row(
    words: Words, standing: Standing, selection: Selection, marks: Sequence[Mark], mondays: list[date]
) -> WeeksRow:
    school, month = standing.records.school, selection.month
    shown = [mark for mark in marks if mark.month == month] if month else marks
    cells: dict[date, list[Mark]] = {}
    for mark in shown:
        cells.setdefault(mark.monday, []).append(mark)
    found = Counter([mark.status for mark in shown])
    extra = standing.years.get(selection.year, Match()).extra
    return WeeksRow(
        school=Link(school.names[words.lang], addresses.school(school.id)),
        kinds=" ".join(kinds_of(school)),
        cells=tuple([cells.get(monday, ()) for monday in mondays]),
        counts=tuple([found[status] for status in names.STATUS_SIGNS]),
        extra=sum(month in (None, month_of(note.date)) for note in extra),
    )


def _months(words: Words, days: YearDays, mondays: list[date]) -> tuple[tuple[str, int], ...]:
    months: dict[str, int] = {}
    for monday in mondays:
        name = words.day(max(monday, days.calendar.first_day), "month")
        months[name] = months.get(name, 0) + 1
    return tuple(months.items())

"""Schools × weeks: what became of each hour of an academic year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from birgemiz.model.vocabulary import Status
from birgemiz.rules.days import YearDays, monday_of, month_of, weeks_of
from birgemiz.rules.match import Match, Matched
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.hours import HourLine, hour_line
from birgemiz.views.page import Link
from birgemiz.views.site import Reader
from birgemiz.views.summary.selection import Selection, kinds_of
from birgemiz.views.week import WeekHead, week_head
from birgemiz.views.words import Words
from birgemiz.views.year_strip import totals

Lines = dict[str, tuple[tuple[Matched, HourLine], ...]]
"""Every hour of an academic year in words, by school."""


@dataclass(frozen=True, slots=True)
class WeeksRow:
    """A school: a cell of hours for each week, and how many hours have each status."""

    school: Link
    kinds: str
    cells: tuple[tuple[HourLine, ...], ...]
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


def lines_of(words: Words, schools: Iterable[Standing], year: str) -> Lines:
    """The hours of a year put into words once, for the year's page and those of its months."""
    return {
        standing.records.school.id: tuple(
            (matched, hour_line(matched, standing.records.school, words))
            for matched in standing.years.get(year, Match()).hours
        )
        for standing in schools
    }


def weeks_table(reader: Reader, schools: Iterable[Standing], selection: Selection, lines: Lines) -> WeeksTable:
    """The table of a part of an academic year, schools in the order of the Kazakh alphabet."""
    words, days = reader.words, reader.district.days[selection.year]
    mondays = [monday for monday in weeks_of(days.calendar) if _within(monday, selection.month)]
    hours: list[Matched] = []
    rows = []
    for standing in schools:
        known = lines[standing.records.school.id]
        of_school = [one for one in known if selection.month in (None, month_of(one[0].occurrence.date))]
        notes = standing.years.get(selection.year, Match()).extra
        extra = sum(selection.month in (None, month_of(note.date)) for note in notes)
        hours += (matched for matched, _ in of_school)
        rows.append(_row(words, standing, of_school, extra, mondays))
    return WeeksTable(
        months=_months(words, days, mondays),
        weeks=tuple(week_head(reader, days, monday) for monday in mondays),
        statuses=tuple((s.value, sign, names.status(words, s)) for s, sign in names.STATUS_SIGNS.items()),
        rows=tuple(sorted(rows, key=lambda row: words.sort_key(row.school.text))),
        totals=totals(words, tuple(hours)),
        total_counts=_counts(hours),
        extra=sum(row.extra for row in rows),
    )


def _within(monday: date, month: date | None) -> bool:
    """Whether a week has days of the month; every week has, when no month is chosen."""
    return month is None or month in (month_of(monday), month_of(monday + timedelta(6)))


def _row(
    words: Words, standing: Standing, hours: list[tuple[Matched, HourLine]], extra: int, mondays: list[date]
) -> WeeksRow:
    school = standing.records.school
    cells: dict[date, list[HourLine]] = {monday: [] for monday in mondays}
    for matched, line in hours:
        cells.setdefault(monday_of(matched.occurrence.date), []).append(line)
    return WeeksRow(
        school=Link(school.names[words.lang], addresses.school(school.id)),
        kinds=" ".join(kinds_of(school)),
        cells=tuple(tuple(cells[monday]) for monday in mondays),
        counts=_counts(matched for matched, _ in hours),
        extra=extra,
    )


def _counts(hours: Iterable[Matched]) -> tuple[int, ...]:
    found: dict[Status, int] = dict.fromkeys(names.STATUS_SIGNS, 0)
    for matched in hours:
        found[matched.status] += 1
    return tuple(found.values())


def _months(words: Words, days: YearDays, mondays: list[date]) -> tuple[tuple[str, int], ...]:
    months: dict[str, int] = {}
    for monday in mondays:
        name = words.day(max(monday, days.calendar.first_day), "month")
        months[name] = months.get(name, 0) + 1
    return tuple(months.items())

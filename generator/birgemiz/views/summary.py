"""The district's summary: schools × weeks, one academic year a page."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from birgemiz.model.vocabulary import Status
from birgemiz.rules.days import YearDays, weeks_of
from birgemiz.rules.match import Match, Matched
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.hours import HourLine, hour_line
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.week import WeekHead, week_head
from birgemiz.views.words import Words
from birgemiz.views.year_strip import totals


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A school's year: a cell of hours for each week, and how many hours have each status."""

    school: Link
    cells: tuple[tuple[HourLine, ...], ...]
    counts: tuple[int, ...]
    extra: int


@dataclass(frozen=True, slots=True)
class SummaryView:
    """One academic year of the district."""

    year: str
    as_of: str
    years: tuple[Link, ...]
    months: tuple[tuple[str, int], ...]
    weeks: tuple[WeekHead, ...]
    statuses: tuple[tuple[str, str, str], ...]
    rows: tuple[SummaryRow, ...]
    totals: tuple[tuple[str, str, str, int], ...]
    total_counts: tuple[int, ...]
    extra: int


def summary_pages(reader: Reader, whole: WholeDistrict) -> Iterator[Page]:
    """A page for each academic year; the section's first page repeats the current one."""
    current = addresses.summary(reader.district.year)
    for year in reader.district.years:
        view = _view(reader, whole, year)
        yield _page(reader.words, view, addresses.summary(year))
        if addresses.summary(year) == current:
            yield _page(reader.words, view, addresses.SUMMARY, canonical=current)


def _page(words: Words, view: SummaryView, address: str, canonical: str | None = None) -> Page:
    return Page(
        address=address,
        lang=words.lang,
        section="summary",
        title=words("District summary {year}", year=view.year),
        description=words("Which school held its methodological hour in which week of {year}.", year=view.year),
        template="summary.html",
        view=view,
        canonical=canonical,
    )


def _view(reader: Reader, whole: WholeDistrict, year: str) -> SummaryView:
    words, days = reader.words, reader.district.days[year]
    mondays = weeks_of(days.calendar)
    standings = list(whole.schools.values())
    rows = [_row(words, standing, year, mondays) for standing in standings]
    hours = tuple(m for s in standings for m in s.years.get(year, Match()).hours)
    return SummaryView(
        year=year,
        as_of=words.day(reader.district.today),
        years=tuple(Link(y, addresses.summary(y)) for y in reader.district.years),
        months=_months(words, days, mondays),
        weeks=tuple(week_head(reader, days, monday) for monday in mondays),
        statuses=tuple((s.value, sign, names.status(words, s)) for s, sign in names.STATUS_SIGNS.items()),
        rows=tuple(sorted(rows, key=lambda row: words.sort_key(row.school.text))),
        totals=totals(words, hours),
        total_counts=_counts(hours),
        extra=sum(row.extra for row in rows),
    )


def _row(words: Words, standing: Standing, year: str, mondays: list[date]) -> SummaryRow:
    school, match = standing.records.school, standing.years.get(year, Match())
    cells: dict[date, list[HourLine]] = {monday: [] for monday in mondays}
    for matched in match.hours:
        day = matched.occurrence.date
        cells.setdefault(day - timedelta(day.weekday()), []).append(hour_line(matched, school, words))
    return SummaryRow(
        school=Link(school.names[words.lang], addresses.school(school.id)),
        cells=tuple(tuple(cells[monday]) for monday in mondays),
        counts=_counts(match.hours),
        extra=len(match.extra),
    )


def _counts(hours: tuple[Matched, ...]) -> tuple[int, ...]:
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

"""The planner of visits: which hours can be visited this week, which schools have waited longest."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from birgemiz.model.district import Named
from birgemiz.rules.days import monday_of, month_of
from birgemiz.rules.match import Matched
from birgemiz.rules.visits import VisitBook
from birgemiz.rules.waiting import longest_waiting, week_ahead
from birgemiz.views import addresses, names
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.visit_rows import SchoolRow
from birgemiz.views.words import capital


@dataclass(frozen=True, slots=True)
class AreaWay:
    """A methodologist's area: how often it visited this academic year, where it goes next."""

    area: Link
    made: str
    next: str


@dataclass(frozen=True, slots=True)
class OpenHour:
    """An hour that can be visited; ``planned`` are the areas that mean to.

    ``unvisited`` names the month in which no methodologist has been at the school yet.
    """

    start: str
    row: SchoolRow
    half: str
    room: str
    planned: tuple[Link, ...]
    unvisited: str


@dataclass(frozen=True, slots=True)
class PlannerView:
    """The planner; ``waiting`` has every school, those without a visit first, then by the day of the last one."""

    areas: tuple[AreaWay, ...]
    this_week: bool
    week: str
    days: tuple[tuple[str, bool, tuple[OpenHour, ...]], ...]
    waiting: tuple[SchoolRow, ...]


def planner_page(reader: Reader, whole: WholeDistrict, book: VisitBook, rows: Mapping[str, SchoolRow]) -> Page:
    """The first page of visits; ``rows`` are the schools in alphabetical order."""
    words = reader.words
    return Page(
        address=addresses.VISITS,
        lang=words.lang,
        section="visits",
        title=words("Visits of methodologists"),
        description=words("Which hours can be visited this week, and which schools have waited longest."),
        template="visits.html",
        view=_view(reader, whole, book, rows),
    )


def _view(reader: Reader, whole: WholeDistrict, book: VisitBook, rows: Mapping[str, SchoolRow]) -> PlannerView:
    words, today = reader.words, reader.district.today
    schools = {key: whole.schools[key] for key in rows}
    week = [(matched, rows[stands.records.school.id]) for stands, matched in week_ahead(schools)]
    monday = monday_of(week[0][0].date if week else today)
    days = groupby(week, key=lambda pair: pair[0].date)
    return PlannerView(
        areas=tuple(_way(reader, book, rows, area) for area in reader.frame.district.methodologists),
        this_week=monday == monday_of(today),
        week=words.days(monday, monday + timedelta(6)) if week else "",
        days=tuple(
            (
                capital(words.day(day, "weekday_day")),
                day == today,
                tuple(_open(reader, book, matched, row) for matched, row in found),
            )
            for day, found in days
        ),
        waiting=tuple(rows[stands.records.school.id] for stands in longest_waiting(schools.values(), book)),
    )


def _way(reader: Reader, book: VisitBook, rows: Mapping[str, SchoolRow], area: Named) -> AreaWay:
    words, year = reader.words, reader.district.year
    count = len(book.made.get((area.id, year), ()))
    coming = book.next_of(area.id)
    if coming:
        day, school = words.day(coming.hour.date, "day_month"), rows[coming.plan.school].school.text
        following = words("next planned: {day}, {school}", day=day, school=school)
    else:
        following = words("none planned yet")
    return AreaWay(
        area=Link(area.names[words.lang], addresses.area(area.id)),
        made=words.counted("{n} visit in {year}", "{n} visits in {year}", count, year=year),
        next=following,
    )


def _open(reader: Reader, book: VisitBook, matched: Matched, row: SchoolRow) -> OpenHour:
    words, hour = reader.words, matched.occurrence
    month = month_of(matched.date)
    return OpenHour(
        start=words.clock(hour.start),
        row=row,
        half=names.half_short(words, hour.half),
        room=hour.room or "",
        planned=tuple(_planned(reader, book, matched)),
        unvisited="" if book.areas(hour.school, month) else words.day(month, "month"),
    )


def _planned(reader: Reader, book: VisitBook, matched: Matched) -> Iterator[Link]:
    for one in book.ahead.get(matched.occurrence.school, ()):
        if one.hour.occurrence.id == matched.occurrence.id:
            area = reader.frame.district.area(one.plan.methodologist)
            yield Link(area.names[reader.words.lang], addresses.area(area.id))

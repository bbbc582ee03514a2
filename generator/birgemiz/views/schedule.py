"""Schedules: one school's approved one, and all schools by weekday for planning visits."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from birgemiz.model.schedule import Schedule
from birgemiz.rules.match import Match
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.documents import approval_lines
from birgemiz.views.hours import HourLine, hour_line
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class SlotLine:
    """A weekly place in words; ``bounds`` says when it is in force, if not all year."""

    weekday: str
    start: str
    half: str
    room: str
    bounds: str


@dataclass(frozen=True, slots=True)
class ExceptionLine:
    """An hour that the schedule itself moves or cancels."""

    day: str
    half: str
    change: str
    reason: str


@dataclass(frozen=True, slots=True)
class ScheduleView:
    """A school's schedule for one academic year."""

    school: Link
    lang: str
    year: str
    approval: tuple[str, ...]
    slots: tuple[SlotLine, ...]
    exceptions: tuple[ExceptionLine, ...]
    months: tuple[tuple[str, tuple[HourLine, ...]], ...]
    years: tuple[Link, ...]


def slot_lines(words: Words, schedule: Schedule, today: date | None = None) -> tuple[SlotLine, ...]:
    """The weekly places in the order of the week; with ``today``, without those no longer in force."""
    slots = [s for s in schedule.slots if today is None or s.until is None or s.until >= today]
    return tuple(
        SlotLine(
            weekday=names.weekday(words, slot.weekday),
            start=words.clock(slot.start),
            half=names.half(words, slot.half),
            room=slot.room or "",
            bounds=_bounds(words, slot.since, slot.until),
        )
        for slot in sorted(slots, key=lambda s: (s.weekday.iso, s.start))
    )


def schedule_pages(reader: Reader, standing: Standing) -> Iterator[Page]:
    """A page for each academic year that has a schedule."""
    words, records = reader.words, standing.records
    for year in sorted(records.schedules):
        name = records.school.names[words.lang]
        yield Page(
            address=addresses.schedule(records.school.id, year),
            lang=words.lang,
            section="schedule",
            title=words("Schedule {year}: {school}", year=year, school=name),
            description=words("The approved weekly schedule of {school} and every hour of the year.", school=name),
            template="school-schedule.html",
            view=_view(reader, standing, year),
        )


def _view(reader: Reader, standing: Standing, year: str) -> ScheduleView:
    words, records = reader.words, standing.records
    schedule, school = records.schedules[year], records.school
    match = standing.years.get(year, Match())
    return ScheduleView(
        school=Link(school.names[words.lang], addresses.school(school.id)),
        lang=school.languages[0],
        year=year,
        approval=approval_lines(words, schedule.approved),
        slots=slot_lines(words, schedule),
        exceptions=tuple(_exceptions(words, schedule)),
        months=_by_month([hour_line(m, school, words) for m in match.hours], [m.date for m in match.hours], words),
        years=tuple(Link(y, addresses.schedule(school.id, y)) for y in sorted(records.schedules, reverse=True)),
    )


def _exceptions(words: Words, schedule: Schedule) -> Iterator[ExceptionLine]:
    for one in sorted(schedule.exceptions, key=lambda e: e.date):
        moved = words("moved to {day}", day=words.day(one.moved_to)) if one.moved_to else ""
        at = words.clock(one.start) if one.start else ""
        yield ExceptionLine(
            day=words.day(one.date),
            half=names.half_short(words, one.half) if one.half else "",
            change=words("cancelled") if one.cancelled else ", ".join(filter(None, (moved, at))),
            reason=one.reason,
        )


def _bounds(words: Words, since: date | None, until: date | None) -> str:
    if since and until:
        return words.days(since, until)
    if since:
        return words("from {day}", day=words.day(since))
    return words("until {day}", day=words.day(until)) if until else ""


def _by_month(lines: list[HourLine], days: list[date], words: Words) -> tuple[tuple[str, tuple[HourLine, ...]], ...]:
    months: dict[str, list[HourLine]] = {}
    for line, day in zip(lines, days, strict=True):
        months.setdefault(words.day(day, "month_year"), []).append(line)
    return tuple((month, tuple(found)) for month, found in months.items())

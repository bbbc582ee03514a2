"""Schedules: one school's approved one, and all schools by weekday for planning visits."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from birgemiz.model.schedule import Schedule, ScheduleException
from birgemiz.rules.match import Match
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.documents import approval_lines
from birgemiz.views.hour_calendars import calendar_links
from birgemiz.views.hours import HourLine, hour_line
from birgemiz.views.measures import NO_VALUE
from birgemiz.views.page import Link, Page
from birgemiz.views.paper import Sheet
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
class ScheduleView:
    """A school's schedule for one academic year; ``exceptions`` are hours that it moves or cancels itself.

    ``calendars`` are those to subscribe to, each named by the teachers it is for.
    """

    school: Link
    lang: str
    year: str
    approval: tuple[str, ...]
    weekly: Sheet
    exceptions: Sheet | None
    months: tuple[tuple[str, tuple[HourLine, ...]], ...]
    years: tuple[Link, ...]
    word: str
    calendars: tuple[Link, ...]


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
            view=schedule_view(reader, standing, year),
            feed=addresses.school(records.school.id),
        )


def schedule_view(reader: Reader, standing: Standing, year: str) -> ScheduleView:
    """A school's schedule, week and exceptions, and what became of its hours."""
    words, records = reader.words, standing.records
    schedule, school = records.schedules[year], records.school
    match = standing.years.get(year, Match())
    return ScheduleView(
        school=Link(school.names[words.lang], addresses.school(school.id)),
        lang=school.languages[0],
        year=year,
        approval=approval_lines(words, schedule.approved),
        weekly=_weekly(words, schedule),
        exceptions=_exceptions(words, schedule) if schedule.exceptions else None,
        months=_by_month([hour_line(m, school, words) for m in match.hours], [m.date for m in match.hours], words),
        years=tuple(Link(y, addresses.schedule(school.id, y)) for y in sorted(records.schedules, reverse=True)),
        word=addresses.schedule_word(school.id, year),
        calendars=calendar_links(reader, standing, year),
    )


def _weekly(words: Words, schedule: Schedule) -> Sheet:
    return Sheet(
        caption="",
        columns=(words("Day"), words("Time"), words("Teachers"), words("Room"), words("In force")),
        rows=tuple(
            (slot.weekday, slot.start, slot.half, slot.room or NO_VALUE, slot.bounds or words("all year"))
            for slot in slot_lines(words, schedule)
        ),
        widths=(3, 2, 4, 4, 3),
    )


def _exceptions(words: Words, schedule: Schedule) -> Sheet:
    rows = (
        (words.day(one.date), _half(words, one), _change(words, one), one.reason)
        for one in sorted(schedule.exceptions, key=lambda e: e.date)
    )
    return Sheet("", (words("Day"), words("Teachers"), words("Change"), words("Reason")), tuple(rows), (3, 3, 4, 5))


def _half(words: Words, one: ScheduleException) -> str:
    return names.half_short(words, one.half) or NO_VALUE if one.half else NO_VALUE


def _change(words: Words, one: ScheduleException) -> str:
    if one.cancelled:
        return words("cancelled")
    moved = words("moved to {day}", day=words.day(one.moved_to)) if one.moved_to else ""
    return ", ".join(filter(None, (moved, words.clock(one.start) if one.start else "")))


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

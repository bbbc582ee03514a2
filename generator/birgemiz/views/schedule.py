"""Schedules: one school's approved one, and all schools by weekday for planning visits."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from birgemiz.model.schedule import Schedule, ScheduleException
from birgemiz.model.school import School
from birgemiz.views import addresses, names
from birgemiz.views.documents import approval_lines
from birgemiz.views.hour_calendars import calendar_links
from birgemiz.views.hours import HourLine, by_month
from birgemiz.views.measures import NO_VALUE
from birgemiz.views.page import Link, Page
from birgemiz.views.paper import Sheet
from birgemiz.views.school_lines import SchoolLines
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
    """A school's schedule for one academic year; ``exceptions`` are hours that it moves or cancels itself."""

    school: Link
    lang: str
    year: str
    approval: tuple[str, ...]
    weekly: Sheet
    exceptions: Sheet | None


@dataclass(frozen=True, slots=True)
class SchedulePageView:
    """A schedule, what became of its hours by month, and the ways on.

    ``calendars`` are those to subscribe to, each named by the teachers it is for.
    """

    schedule: ScheduleView
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


def schedule_pages(lines: SchoolLines) -> Iterator[Page]:
    """A page for each academic year that has a schedule."""
    words, records = lines.reader.words, lines.standing.records
    name = records.school.names[words.lang]
    for year, view in schedule_views(lines).items():
        yield Page(
            address=addresses.schedule(records.school.id, year),
            lang=words.lang,
            section="schedule",
            title=words("Schedule {year}: {school}", year=year, school=name),
            description=words("The approved weekly schedule of {school} and every hour of the year.", school=name),
            template="school-schedule.html",
            view=_page_view(lines, view),
            feed=addresses.school(records.school.id),
        )


def schedule_views(lines: SchoolLines) -> dict[str, ScheduleView]:
    """A school's schedules by year, the latest last; the same for page and paper."""
    return lines.once(_schedules)


def _schedules(lines: SchoolLines) -> dict[str, ScheduleView]:
    words, records = lines.reader.words, lines.standing.records
    return {year: _schedule(words, records.school, year, found) for year, found in sorted(records.schedules.items())}


def _schedule(words: Words, school: School, year: str, schedule: Schedule) -> ScheduleView:
    """A school's schedule: its week and its exceptions."""
    return ScheduleView(
        school=Link(school.names[words.lang], addresses.school(school.id)),
        lang=school.languages[0],
        year=year,
        approval=approval_lines(words, schedule.approved),
        weekly=_weekly(words, schedule),
        exceptions=_exceptions(words, schedule) if schedule.exceptions else None,
    )


def _page_view(lines: SchoolLines, schedule: ScheduleView) -> SchedulePageView:
    reader, standing, year = lines.reader, lines.standing, schedule.year
    school, years = standing.records.school.id, sorted(standing.records.schedules, reverse=True)
    return SchedulePageView(
        schedule=schedule,
        months=by_month(reader.words, lines.hours.get(year, ())),
        years=tuple(Link(one, addresses.schedule(school, one)) for one in years),
        word=addresses.schedule_word(school, year),
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

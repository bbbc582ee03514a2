"""What a schedule promises: slots × academic calendar → dated occurrences."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import NamedTuple

from birgemiz.model.calendar import Calendar
from birgemiz.model.schedule import Schedule, ScheduleException, Slot
from birgemiz.model.vocabulary import Half
from birgemiz.rules.days import FreeDay, YearDays


class Occurrence(NamedTuple):
    """One promised hour.

    ``date`` is the day it is promised for, ``slot_date`` the weekly place it comes from; they
    differ when the authorities or the schedule itself moved it. ``free`` says why no hour is
    due; ``cancelled`` that the schedule's own exception calls it off, and ``reason`` why it was
    moved or called off.
    """

    school: str
    year: str
    slot_date: date
    date: date
    start: time
    half: Half
    room: str | None = None
    free: FreeDay | None = None
    cancelled: bool = False
    reason: str | None = None

    @property
    def id(self) -> str:
        """The promised slot's stable name, ``2026-09-07-a``."""
        return f"{self.slot_date.isoformat()}-{self.half}"


def occurrences(schedule: Schedule, days: YearDays) -> tuple[Occurrence, ...]:
    """Every hour that a schedule promises within its academic year, by date.

    Each slot promises one hour in each week that it is in force (regulation, clause `weekly`).
    A day moved by the calendar takes its hours along; then the schedule's exceptions apply; an
    hour that ends up on a free day is not due, and says why.
    """
    found = [
        _occurrence(schedule, slot, day, days)
        for slot in schedule.slots
        for day in _weekly(slot, days.calendar)
        if slot.covers(day)
    ]
    return tuple(sorted(found, key=lambda o: (o.date, o.start, o.half)))


def idle_exceptions(schedule: Schedule, days: YearDays) -> Iterator[ScheduleException]:
    """The exceptions that touch no hour of the schedule."""
    if not schedule.exceptions:
        return
    promised = {(o.slot_date, o.half) for o in occurrences(schedule, days)}
    for exception in schedule.exceptions:
        halves = [exception.half] if exception.half else list(Half)
        if not any((exception.date, half) in promised for half in halves):
            yield exception


def _weekly(slot: Slot, calendar: Calendar) -> Iterator[date]:
    """The slot's weekday in every week of the academic year."""
    day = calendar.first_day + timedelta((slot.weekday.iso - calendar.first_day.isoweekday()) % 7)
    while day <= calendar.last_day:
        yield day
        day += timedelta(7)


def _occurrence(schedule: Schedule, slot: Slot, slot_date: date, days: YearDays) -> Occurrence:
    exception = _exception(schedule, slot, slot_date)
    day, start = days.moved.get(slot_date, slot_date), slot.start
    if exception is not None:
        day, start = exception.moved_to or day, exception.start or start
    return Occurrence(
        school=schedule.school,
        year=schedule.year,
        slot_date=slot_date,
        date=day,
        start=start,
        half=slot.half,
        room=slot.room,
        free=days.free.get(day),
        cancelled=exception is not None and exception.cancelled,
        reason=exception.reason if exception else None,
    )


def _exception(schedule: Schedule, slot: Slot, day: date) -> ScheduleException | None:
    for exception in schedule.exceptions:
        if exception.date == day and exception.half in (None, slot.half):
            return exception
    return None

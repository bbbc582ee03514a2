"""A school's schedules as they are published."""

from collections.abc import Iterator, Mapping
from datetime import time
from typing import Any

from birgemiz.model import schedule as source
from birgemiz.rules.match import Matched
from birgemiz.rules.standing import Standing
from birgemiz.views.open_data.district import names
from birgemiz.views.open_data.sessions import session_id
from birgemiz.views.published.schedule import Approval, Change, Free, Hour, ScheduleYear, Slot
from birgemiz.views.words import Words


def schedule_fields(stands: Standing) -> Mapping[str, Any]:
    """The fields of `ScheduleFile`."""
    school = stands.records.school
    return {
        "school": school.id,
        "lang": school.languages[0],
        "years": tuple(map(_year, sorted(stands.records.schedules.values(), key=lambda one: one.year))),
        "hours": _hours(stands),
    }


def _year(schedule: source.Schedule) -> ScheduleYear:
    return ScheduleYear(
        id=schedule.year,
        approved=_approval(schedule.approved) if schedule.approved else None,
        slots=tuple(map(_slot, schedule.slots)),
        exceptions=tuple(map(_change, schedule.exceptions)),
    )


def _approval(approved: source.Approval) -> Approval:
    return Approval(by=approved.by, on=approved.on, number=approved.number)


def _slot(slot: source.Slot) -> Slot:
    start = Words.clock(slot.start)
    return Slot(weekday=slot.weekday, start=start, half=slot.half, room=slot.room, since=slot.since, until=slot.until)


def _change(one: source.ScheduleException) -> Change:
    return Change(
        date=one.date,
        half=one.half,
        moved_to=one.moved_to,
        start=_clock(one.start),
        cancelled=one.cancelled,
        reason=one.reason,
    )


def _hours(stands: Standing) -> Iterator[Hour]:
    for year, match in stands.years.items():
        for matched in match.hours:
            yield _hour(year, matched)


def _hour(year: str, matched: Matched) -> Hour:
    hour = matched.occurrence
    return Hour(
        id=hour.id,
        year=year,
        date=hour.date,
        start=Words.clock(hour.start),
        half=hour.half,
        room=hour.room,
        status=matched.status,
        free=Free(kind=hour.free.kind, names=names(hour.free.names)) if hour.free else None,
        reason=hour.reason,
        session=session_id(matched.note) if matched.note else None,
    )


def _clock(at: time | None) -> str | None:
    return Words.clock(at) if at else None

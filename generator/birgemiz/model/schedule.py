"""What a school promises: ``schools/<school>/schedule/2026-2027.yml``."""

from datetime import date
from typing import Annotated

from pydantic import Field

from birgemiz.model.record import Clock, Day, Id, Limited, Line, Record, YearId
from birgemiz.model.vocabulary import Half, Weekday


class Slot(Record):
    """One weekly place. ``since`` and ``until`` (both included) bound it within the year."""

    weekday: Weekday
    start: Clock
    half: Half = Half.ALL
    room: Line | None = None
    since: Day | None = None
    until: Day | None = None

    def covers(self, day: date) -> bool:
        """Whether the slot is in force on this day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class ScheduleException(Record):
    """One promised hour that the approved schedule itself moves or cancels, with the reason."""

    date: Day
    half: Half | None = None
    moved_to: Day | None = None
    start: Clock | None = None
    cancelled: bool = False
    reason: Line


class Approval(Record):
    """The approval line: who (by office), when, under which number."""

    by: Line
    on: Day
    number: Line | None = None


class ScheduleFields(Record):
    """What the schedule file says."""

    slots: Annotated[tuple[Slot, ...], Field(min_length=1), Limited]
    exceptions: Annotated[tuple[ScheduleException, ...], Limited] = ()
    approved: Approval | None = None


class Schedule(ScheduleFields):
    """The schedule of one school for one academic year."""

    school: Id
    year: YearId
    path: str

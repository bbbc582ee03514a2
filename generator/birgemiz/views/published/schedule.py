"""What a school promises, and what became of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a field is called `date`
from typing import Annotated, Literal

from pydantic import Field

from birgemiz.model.record import Lang
from birgemiz.model.vocabulary import Half, Status, Weekday
from birgemiz.views.published.record import Clock, Frequent, Key, Names, OpenFile, Published, Year
from birgemiz.views.published.sessions import SessionId


class Slot(Published):
    """One weekly place; `since` and `until`, both included, bound it within the year."""

    weekday: Weekday
    start: Clock
    half: Half
    room: str | None
    since: Day | None
    until: Day | None


class Change(Published):
    """One hour that the schedule itself moves or cancels."""

    date: Day
    half: Half | None = Field(description="The half that it is about; null: every half.")
    moved_to: Day | None
    start: Clock | None
    cancelled: bool
    reason: str


class Approval(Published):
    """Who approved the schedule, by office, when and under which number."""

    by: str
    on: Day
    number: str | None


class ScheduleYear(Published):
    """The schedule of one academic year."""

    id: Year
    approved: Approval | None
    slots: tuple[Slot, ...]
    exceptions: tuple[Change, ...]


@dataclass(slots=True)
class Free(Frequent):
    """Why no hour is due on a day."""

    kind: Literal["holiday", "break", "day-off"]
    names: Names


@dataclass(slots=True)
class Hour(Frequent):
    """One promised hour."""

    id: Annotated[str, Field(description="Its weekly place, `2026-09-07-a`; of this school, never changes.")]
    year: Year
    date: Annotated[Day, Field(description="The day that it is promised for.")]
    start: Clock
    half: Half
    room: str | None
    status: Status
    free: Free | None
    reason: Annotated[str | None, Field(description="Why the schedule moved or cancelled it.")]
    session: Annotated[SessionId | None, Field(description="The note that tells of it.")]


class ScheduleFile(OpenFile):
    """A school's schedules by academic year, and every hour that they promise, by day."""

    school: Key
    lang: Lang = Field(description="The language of the texts: the school's main one.")
    years: tuple[ScheduleYear, ...]
    hours: Iterable[Hour]

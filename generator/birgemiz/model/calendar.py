"""The academic calendar of one year: ``calendar/2026-2027.yml``."""

from datetime import date
from functools import cache
from typing import Annotated

from pydantic import Field

from birgemiz.model.record import Bilingual, Day, Limited, Record, YearId


class Break(Record):
    """School holidays: first and last day, both free."""

    names: Bilingual
    first: Day
    last: Day


class DayOff(Record):
    """A free day beyond public holidays and breaks."""

    names: Bilingual
    date: Day


class MovedDay(Record):
    """A working day moved by the authorities: ``from`` becomes free, its lessons are on ``to``."""

    from_: Annotated[Day, Field(alias="from")]
    to: Day


class Calendar(Record):
    """One academic year. ``assumed`` says in both languages what in it awaits confirmation."""

    year: YearId
    first_day: Day
    last_day: Day
    breaks: Annotated[tuple[Break, ...], Limited] = ()
    days_off: Annotated[tuple[DayOff, ...], Limited] = ()
    moved_days: Annotated[tuple[MovedDay, ...], Limited] = ()
    assumed: Bilingual | None = None

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day


JULY = 7


@cache  # the days of a few years, each asked of by every note
def year_of(day: date) -> str:
    """The academic year a day belongs to, ``2026-2027``; years change on 1 July."""
    first = day.year if day.month >= JULY else day.year - 1
    return f"{first}-{first + 1}"

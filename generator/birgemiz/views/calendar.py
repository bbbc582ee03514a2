"""A calendar's events before they are written: when, where, what, in a reader's words."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Event:
    """One dated event; ``start`` is local to the district, ``minutes`` its duration.

    ``uid`` never changes for the same promise; ``address`` leads to its page within the site, if it has one.
    """

    uid: str
    day: date
    start: time
    minutes: int
    summary: str
    location: str = ""
    description: str = ""
    address: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """One event in every week from its ``first`` day to the ``last``, both included, but not on the days ``without``.

    ``changed`` are events that differ from the first in more than their day, by the day that they stand for; they
    bear the first one's ``uid``, and may be held on any day.
    """

    first: Event
    last: date
    without: tuple[date, ...] = ()
    changed: tuple[tuple[date, Event], ...] = ()


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar to subscribe to; ``address`` is its file within the site, language apart."""

    address: str
    name: str
    description: str
    time_zone: str
    events: tuple[Event, ...] = ()
    series: tuple[Series, ...] = ()

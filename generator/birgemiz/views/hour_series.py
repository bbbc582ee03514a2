"""The hours that a school's schedules promise as weekly series for calendars.

A weekly place is one series. Breaks and holidays are left out of it; an hour that is moved or called off, by the
calendar, the schedule or a note, stays an event of the place that promised it. An hour held as promised is not told
again: its note is on the site, and a calendar of all notes would be many times as long.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, time

from birgemiz.model.record import ONE_HOUR
from birgemiz.model.schedule import Slot
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Half, Status
from birgemiz.rules.match import Matched
from birgemiz.rules.occurrences import Occurrence
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.calendar import Event, Series
from birgemiz.views.hours import reason
from birgemiz.views.visit_calendar import DOMAIN
from birgemiz.views.words import Words


def hour_series(words: Words, standing: Standing, years: Iterable[str]) -> Iterator[tuple[Half, Series]]:
    """The series of these academic years, each with the half that it gathers.

    ``years`` have a schedule. A place whose hours all fall on free days has no series.
    """
    for year in years:
        for slot in standing.records.schedules[year].slots:
            hours = _promised(slot, standing.years[year].hours)
            due = [hour for hour in hours if hour.status is not Status.HOLIDAY]
            if due:
                weekly = _weekly(words, standing.records.school, slot, due[0].occurrence)
                yield slot.half, _one_series(words, weekly, hours, due)


def _promised(slot: Slot, hours: Iterable[Matched]) -> list[Matched]:
    """The hours of a weekly place, by the day that it promised them for."""
    weekday = slot.weekday.iso
    found = [
        hour
        for hour in hours
        if (promised := hour.occurrence).half is slot.half
        and promised.slot_date.isoweekday() == weekday
        and slot.covers(promised.slot_date)
    ]
    return sorted(found, key=lambda hour: hour.occurrence.slot_date)


def _weekly(words: Words, school: School, slot: Slot, first: Occurrence) -> Event:
    """The first event of a weekly place; its name tells the place, so that it outlives any change of a day."""
    since = (slot.since.isoformat(),) if slot.since else ()
    name = "-".join((school.id, first.year, slot.half.value, slot.weekday.value, *since))
    summary = words("{school}: methodological hour", school=school.names[words.lang])
    locality = school.locality[words.lang] if school.locality else ""
    return Event(
        uid=f"{name}@{DOMAIN}",
        day=first.slot_date,
        start=slot.start,
        minutes=ONE_HOUR,
        summary=" · ".join(filter(None, (summary, names.half_short(words, slot.half)))),
        location=", ".join(filter(None, (locality, slot.room))),
        address=addresses.schedule(school.id, first.year),
    )


def _one_series(words: Words, weekly: Event, hours: list[Matched], due: list[Matched]) -> Series:
    last = due[-1].occurrence.slot_date
    free = (hour.occurrence.slot_date for hour in hours if hour.status is Status.HOLIDAY)
    changed = []
    for hour in due:
        day = hour.occurrence.slot_date
        if hour.status is Status.CANCELLED or _when(hour) != (day, weekly.start, ONE_HOUR):
            changed.append((day, _changed(words, weekly, hour)))
    return Series(weekly, last, tuple(day for day in free if weekly.day < day < last), tuple(changed))


def _when(hour: Matched) -> tuple[date, time, int]:
    """Day, start and minutes of an hour, by its note if there is one."""
    promised, note = hour.occurrence, hour.note
    if note is None:
        return promised.date, promised.start, ONE_HOUR
    return note.date, note.start or promised.start, note.minutes


def _changed(words: Words, weekly: Event, hour: Matched) -> Event:
    """An hour that differs, with the reason and the way to its note; a cancelled one stays where it was promised."""
    promised, note = hour.occurrence, hour.note
    cancelled = hour.status is Status.CANCELLED
    day, start, minutes = (promised.date, promised.start, ONE_HOUR) if cancelled else _when(hour)
    return replace(
        weekly,
        day=day,
        start=start,
        minutes=minutes,
        description="\n".join(filter(None, (note.title if note else "", reason(hour, words)))),
        address=addresses.session(promised.school, note.name) if note else weekly.address,
        cancelled=cancelled,
    )

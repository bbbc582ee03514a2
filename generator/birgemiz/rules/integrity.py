"""Whether a school's records agree with the district's and with each other.

Each rule is a generator whose docstring states it; it yields problems. Those that are errors
set their record aside.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from difflib import get_close_matches
from typing import NamedTuple

from birgemiz.model.district import District, Named
from birgemiz.model.note import Note
from birgemiz.model.problem import Problem, problem, public_path
from birgemiz.model.record import ONE_HOUR
from birgemiz.model.register import SchoolRecords
from birgemiz.model.schedule import Schedule, Slot
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Half, Held, Staffing
from birgemiz.rules.days import YearDays
from birgemiz.rules.occurrences import idle_exceptions
from birgemiz.rules.privacy import openly, private_school


class Sifted(NamedTuple):
    """A school's records that agree, and the problems of the others."""

    records: SchoolRecords
    problems: tuple[Problem, ...]


def sift(records: SchoolRecords, district: District, days: Mapping[str, YearDays], today: date) -> Sifted:
    """Set aside the schedules, analyses and notes that break a rule; say what is wrong with them."""
    school, written = records.school, records.notes
    problems = list(school_groups(school, district))
    problems += (p for s in records.schedules.values() for rule in SCHEDULE for p in rule(s, school, days))
    problems += (*note_groups(written, district), *note_area(written, district))
    problems += (*note_length(written), *note_ahead(written, today))
    problems += private_school(records, openly(district, today, school))
    aside = {p.path for p in problems if p.severity == "error"}

    def stays(path: str) -> bool:
        return not aside or public_path(path) not in aside

    notes = tuple(n for n in written if stays(n.path))
    problems += (*follow_ups(notes), *same_hour(notes))
    schedules = {year: s for year, s in records.schedules.items() if stays(s.path)}
    analyses = {year: one for year, one in records.analyses.items() if stays(one.path)}
    return Sifted(replace(records, schedules=schedules, analyses=analyses, notes=notes), tuple(problems))


def school_groups(school: School, district: District) -> Iterator[Problem]:
    """A school names only subject groups of its district."""
    listed = _ids(district.groups)
    for key in school.groups:
        if key not in listed:
            yield problem("school-group", school.path, 0, "groups", **_choice(key, district.groups))


def note_groups(notes: tuple[Note, ...], district: District) -> Iterator[Problem]:
    """A note names only subject groups of its district."""
    listed = _ids(district.groups)
    for note in notes:
        for key in note.groups:
            if key not in listed:
                yield problem("note-group", note.path, 0, "groups", **_choice(key, district.groups))


def note_area(notes: tuple[Note, ...], district: District) -> Iterator[Problem]:
    """A visit names one of the department's methodologists by area."""
    listed = _ids(district.methodologists)
    for note in notes:
        if note.visit and note.visit.methodologist not in listed:
            words = _choice(note.visit.methodologist, district.methodologists)
            yield problem("note-area", note.path, 0, "visit.methodologist", **words)


def note_length(notes: tuple[Note, ...]) -> Iterator[Problem]:
    """The hour lasts 60 minutes (clause `weekly`); another duration is noted, not refused."""
    for note in notes:
        if note.minutes != ONE_HOUR:
            yield problem("note-minutes", note.path, 0, "minutes", value=note.minutes)


def note_ahead(notes: tuple[Note, ...], today: date) -> Iterator[Problem]:
    """An hour is told of once it was held; only that it is called off may be told ahead."""
    for note in notes:
        if note.date > today and note.status is Held.HELD:
            yield problem("note-ahead", note.path, 0, "date", value=note.date, today=today)


def follow_ups(notes: tuple[Note, ...]) -> Iterator[Problem]:
    """A note follows up an earlier note of its school, or one recommendation left there."""
    named = {note.name: note for note in notes}
    for note in notes:
        for reference in note.follows_up:
            name, _, number = reference.partition("#")
            target = named.get(name)
            left = len(target.visit.recommendations) if target and target.visit else 0
            if target is None or target.date >= note.date or (number and not 1 <= int(number) <= left):
                yield problem("note-follow-up", note.path, 0, "follows_up", value=reference)


def same_hour(notes: tuple[Note, ...]) -> Iterator[Problem]:
    """One hour of one half on one day has one note."""
    seen: dict[tuple[date, Half], Note] = {}
    for note in notes:
        first = seen.setdefault((note.date, note.half), note)
        if first is not note:
            yield problem("note-same-hour", note.path, 0, "", other=f"{first.name}.md")


def schedule_year(schedule: Schedule, _: School, days: Mapping[str, YearDays]) -> Iterator[Problem]:
    """A schedule's academic year has a calendar."""
    if schedule.year not in days:
        yield problem("schedule-calendar", schedule.path, 0, "", year=schedule.year)


def schedule_slots(schedule: Schedule, school: School, _: Mapping[str, YearDays]) -> Iterator[Problem]:
    """Once a week; in a fully staffed school twice, by halves, on different days (clause `weekly`).

    It holds on every day from which other slots are in force.
    """
    for slots in _slots_in_force(schedule):
        code = _slots_wrong(slots, school.staffing)
        if code:
            yield problem(code, schedule.path, 0, "slots")
            return


def schedule_exceptions(schedule: Schedule, _: School, days: Mapping[str, YearDays]) -> Iterator[Problem]:
    """An exception moves or cancels an hour that the schedule promises."""
    for one in schedule.exceptions:
        if one.moved_to is None and not one.cancelled:
            yield problem("schedule-exception-empty", schedule.path, 0, "exceptions", date=one.date)
    if schedule.year in days:
        for one in idle_exceptions(schedule, days[schedule.year]):
            yield problem("schedule-exception", schedule.path, 0, "exceptions", date=one.date)


ScheduleRule = Callable[[Schedule, School, Mapping[str, YearDays]], Iterator[Problem]]
SCHEDULE: tuple[ScheduleRule, ...] = (schedule_year, schedule_slots, schedule_exceptions)


def _slots_in_force(schedule: Schedule) -> Iterator[list[Slot]]:
    edges = {s.since or date.min for s in schedule.slots}
    edges |= {s.until + timedelta(1) for s in schedule.slots if s.until and s.until < date.max}
    for day in sorted(edges):
        slots = [slot for slot in schedule.slots if slot.covers(day)]
        if slots:
            yield slots


def _slots_wrong(slots: list[Slot], staffing: Staffing) -> str:
    halves = sorted(slot.half for slot in slots)
    if staffing is Staffing.SMALL:
        return "" if halves == [Half.ALL] else "schedule-all"
    if halves != [Half.A, Half.B]:
        return "schedule-halves"
    return "schedule-one-day" if slots[0].weekday == slots[1].weekday else ""


def _ids(named: tuple[Named, ...]) -> frozenset[str]:
    return frozenset(one.id for one in named)


def _choice(key: str, named: tuple[Named, ...]) -> dict[str, str]:
    """The words that say what a key could have been."""
    ids = [one.id for one in named]
    guess = get_close_matches(key.lower(), ids, 1, 0.5)
    by_name = [one.id for one in named if key.lower() in (one.names.kk.lower(), one.names.ru.lower())]
    return {"value": key, "choices": ", ".join(ids), "guess": (by_name or guess or [""])[0]}

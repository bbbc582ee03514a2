"""Hours and notes as lines and cards that many pages show."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple, TypeVar

from birgemiz.model.note import Note
from birgemiz.model.record import Lang
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Held, Status
from birgemiz.rules.match import Matched
from birgemiz.views import addresses, names
from birgemiz.views.page import excerpt
from birgemiz.views.words import Words


class NoteCard(NamedTuple):
    """A note in a list."""

    title: str
    address: str
    lang: str
    iso: str
    day: str
    excerpt: str
    half: str
    cancelled: bool
    visited: bool
    school: str
    school_address: str


class HourLine(NamedTuple):
    """A promised hour in a list or a strip: what it is, what became of it, where to read of it.

    ``label`` says all of it in words, for those who do not see sign and colour.
    """

    iso: str
    day: str
    weekday: str
    start: str
    half: str
    room: str
    status: str
    status_name: str
    sign: str
    reason: str
    title: str
    lang: str
    address: str
    label: str


Dated = TypeVar("Dated", NoteCard, HourLine)


def note_lang(note: Note, school: School) -> Lang:
    """The language a note is written in: its own, else the school's main one."""
    return note.lang or school.languages[0]


def note_card(note: Note, school: School, words: Words) -> NoteCard:
    """A note as a card."""
    return NoteCard(
        title=note.title,
        address=addresses.session(school.id, note.name),
        lang=note_lang(note, school),
        iso=note.date.isoformat(),
        day=words.day(note.date),
        excerpt=excerpt(note.analysis or note.reason or "", 180),
        half=names.half_short(words, note.half),
        cancelled=note.status is Held.CANCELLED,
        visited=note.visit is not None,
        school=school.names[words.lang],
        school_address=addresses.school(school.id),
    )


def hour_line(matched: Matched, school: School, words: Words) -> HourLine:
    """A promised hour as a line."""
    hour, note, held_on = matched.occurrence, matched.note, matched.date
    start = note.start if note and note.start else hour.start
    day, half = words.day(held_on, "day_month"), names.half_short(words, hour.half)
    status, why = names.status(words, matched.status), reason(matched, words)
    return HourLine(
        iso=held_on.isoformat(),
        day=day,
        weekday=words.day(held_on, "weekday"),
        start=words.clock(start),
        half=half,
        room=hour.room or "",
        status=matched.status.value,
        status_name=status,
        sign=names.STATUS_SIGNS[matched.status],
        reason=why,
        title=note.title if note else "",
        lang=note_lang(note, school) if note else "",
        address=addresses.session(school.id, note.name) if note else "",
        label=_label(day, half, status, why),
    )


def hour_label(matched: Matched, words: Words) -> str:
    """What a promised hour is and what became of it, for those who do not see a sign and its colour."""
    day, half = words.day(matched.date, "day_month"), names.half_short(words, matched.occurrence.half)
    return _label(day, half, names.status(words, matched.status), reason(matched, words))


def _label(day: str, half: str, status: str, why: str) -> str:
    said = f"{status} ({why})" if why else status
    return f"{day}, {half}, {said}" if half else f"{day}, {said}"


def reason(matched: Matched, words: Words) -> str:
    """Why an hour is off or on another day, in the language it was written in."""
    hour, note = matched.occurrence, matched.note
    if matched.status is Status.HOLIDAY and hour.free:
        return hour.free.names[words.lang]
    if matched.status is Status.MOVED:
        planned = words("planned for {day}", day=words.day(hour.slot_date, "day_month"))
        return f"{planned}; {hour.reason}" if hour.reason else planned
    if note is not None:
        return note.reason or ""
    return hour.reason or ""


def by_month(words: Words, lines: Iterable[Dated]) -> tuple[tuple[str, tuple[Dated, ...]], ...]:
    """Hours or notes, in the order of their days, under the names of their months."""
    months = groupby(lines, key=lambda line: line.iso[:7])
    return tuple((words.day(date.fromisoformat(f"{month}-01"), "month_year"), tuple(found)) for month, found in months)

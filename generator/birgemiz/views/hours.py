"""Hours and notes as lines and cards that many pages show."""

from dataclasses import dataclass

from birgemiz.model.note import Note
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Held, Status
from birgemiz.rules.match import Matched
from birgemiz.views import addresses, names
from birgemiz.views.page import excerpt
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class NoteCard:
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


@dataclass(frozen=True, slots=True)
class HourLine:
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


def note_lang(note: Note, school: School) -> str:
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
    hour, note = matched.occurrence, matched.note
    start = note.start if note and note.start else hour.start
    day, half = words.day(matched.date, "day_month"), names.half_short(words, hour.half)
    status = names.status(words, matched.status)
    why = reason(matched, words)
    return HourLine(
        iso=matched.date.isoformat(),
        day=day,
        weekday=words.day(matched.date, "weekday"),
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
        label=", ".join(filter(None, (day, half, f"{status} ({why})" if why else status))),
    )


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

"""The facts of an hour, each by its name."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from birgemiz.model.district import District
from birgemiz.model.note import Note
from birgemiz.model.vocabulary import Half, Held
from birgemiz.rules.match import Matched
from birgemiz.views import addresses, names
from birgemiz.views.page import Link
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class Fact:
    """A named fact of an hour: a text, or links."""

    name: str
    text: str = ""
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task that the hour served: number, short name, and where its wording is."""

    number: int
    name: str
    address: str
    clause: str


def facts_of(district: District, words: Words, note: Note, hour: Matched | None) -> Iterator[Fact]:
    """The facts in the order that a reader asks for them; what is not known is not shown."""
    yield Fact(words("Date"), f"{words.day(note.date)}, {words.day(note.date, 'weekday')}")
    start = note.start or (hour.occurrence.start if hour else None)
    if start and note.status is Held.HELD:
        yield Fact(words("Time"), _time(words, start, note.minutes))
    if hour and hour.occurrence.room and note.date == hour.occurrence.slot_date:
        yield Fact(words("Room"), hour.occurrence.room)
    if note.half is not Half.ALL:
        yield Fact(words("Teachers"), names.half(words, note.half))
    if note.format:
        yield Fact(words("Format"), names.format_(words, note.format))
    if note.groups:
        yield Fact(words("Subject groups"), links=tuple(_group(district, words, key) for key in note.groups))
    if note.led_by:
        yield Fact(words("Organised by"), ", ".join(names.role(words, role) for role in note.led_by))
    if note.participants is not None:
        yield Fact(words("Participants"), str(note.participants))
    if note.joined_with:
        yield Fact(words("Joined with"), names.joined(words, note.joined_with))


def task_line(words: Words, number: int) -> TaskLine:
    """A task with its short name and the clause that words it."""
    return TaskLine(number, names.task(words, number), addresses.task(number), addresses.clause(f"task-{number}"))


def _group(district: District, words: Words, key: str) -> Link:
    return Link(district.group(key).names[words.lang], addresses.group(key))


def _time(words: Words, start: time, minutes: int) -> str:
    return f"{words.clock(start)} · " + words.counted("{n} minute", "{n} minutes", minutes)

"""The facts of an hour, each by its name."""

from collections.abc import Iterator
from datetime import time
from typing import NamedTuple

from birgemiz.model.district import District
from birgemiz.model.note import Note
from birgemiz.model.vocabulary import Half, Held
from birgemiz.rules.match import Matched
from birgemiz.views import addresses, names
from birgemiz.views.page import Link
from birgemiz.views.words import Words

TASKS = range(1, 7)
"""The numbers of the regulation's tasks."""


class Fact(NamedTuple):
    """A named fact of an hour: a text, or links."""

    name: str
    text: str = ""
    links: tuple[Link, ...] = ()


class TaskLine(NamedTuple):
    """A task that the hour served: number, short name, and where its notes are."""

    number: int
    name: str
    address: str


class HourFacts:
    """Tells the facts of hours in one language; what hours have in common is put into words once."""

    def __init__(self, words: Words, district: District) -> None:
        self._words = words
        self._groups = {one.id: Link(one.names[words.lang], addresses.group(one.id)) for one in district.groups}
        self._tasks = {number: TaskLine(number, names.task(words, number), addresses.task(number)) for number in TASKS}

    def facts(self, note: Note, hour: Matched | None) -> Iterator[Fact]:
        """The facts in the order that a reader asks for them; what is not known is not shown."""
        words = self._words
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
            yield Fact(words("Subject groups"), links=tuple([self._groups[key] for key in note.groups]))
        if note.led_by:
            yield Fact(words("Organised by"), ", ".join([names.role(words, role) for role in note.led_by]))
        if note.participants is not None:
            yield Fact(words("Participants"), str(note.participants))
        if note.joined_with:
            yield Fact(words("Joined with"), names.joined(words, note.joined_with))

    def tasks(self, note: Note) -> tuple[TaskLine, ...]:
        """The tasks that the hour served."""
        return tuple([self._tasks[number] for number in note.tasks])


def _time(words: Words, start: time, minutes: int) -> str:
    return f"{words.clock(start)} · " + words.counted("{n} minute", "{n} minutes", minutes)

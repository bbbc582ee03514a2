"""The facts of an hour, each by its name."""

from collections.abc import Iterator
from datetime import date, time
from functools import cache
from typing import NamedTuple

from birgemiz.model.note import Note
from birgemiz.model.vocabulary import TASKS, Format, Half, Held, Role
from birgemiz.rules.match import Matched
from birgemiz.views import addresses, names
from birgemiz.views.page import Link
from birgemiz.views.site import Reader


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
    """Tells the facts of hours in one language; what hours of all schools have in common is put into words once."""

    def __init__(self, reader: Reader) -> None:
        words, district = reader.words, reader.frame.district
        self._words = words
        self._links = {one.id: Link(one.names[words.lang], addresses.group(one.id)) for one in district.groups}
        self._tasks = {number: TaskLine(number, names.task(words, number), addresses.task(number)) for number in TASKS}
        self._halves = {half: Fact(words("Teachers"), names.half(words, half)) for half in Half}
        self._formats = {one: Fact(words("Format"), names.format_(words, one)) for one in Format}
        self._day, self._time = cache(self._day_fact), cache(self._time_fact)
        self._groups, self._organisers = cache(self._groups_fact), cache(self._organisers_fact)

    def facts(self, note: Note, hour: Matched | None) -> Iterator[Fact]:
        """The facts in the order that a reader asks for them; what is not known is not shown."""
        words = self._words
        yield self._day(note.date)
        start = note.start or (hour.occurrence.start if hour else None)
        if start and note.status is Held.HELD:
            yield self._time(start, note.minutes)
        if hour and hour.occurrence.room and note.date == hour.occurrence.slot_date:
            yield Fact(words("Room"), hour.occurrence.room)
        if note.half is not Half.ALL:
            yield self._halves[note.half]
        if note.format:
            yield self._formats[note.format]
        if note.groups:
            yield self._groups(note.groups)
        if note.led_by:
            yield self._organisers(note.led_by)
        if note.participants is not None:
            yield Fact(words("Participants"), str(note.participants))
        if note.joined_with:
            yield Fact(words("Joined with"), names.joined(words, note.joined_with))

    def tasks(self, note: Note) -> tuple[TaskLine, ...]:
        """The tasks that the hour served."""
        return tuple([self._tasks[number] for number in note.tasks])

    def _day_fact(self, day: date) -> Fact:
        words = self._words
        return Fact(words("Date"), f"{words.day(day)}, {words.day(day, 'weekday')}")

    def _time_fact(self, start: time, minutes: int) -> Fact:
        words = self._words
        return Fact(words("Time"), f"{words.clock(start)} · " + words.counted("{n} minute", "{n} minutes", minutes))

    def _groups_fact(self, groups: tuple[str, ...]) -> Fact:
        return Fact(self._words("Subject groups"), links=tuple([self._links[key] for key in groups]))

    def _organisers_fact(self, roles: tuple[Role, ...]) -> Fact:
        return Fact(self._words("Organised by"), ", ".join([names.role(self._words, role) for role in roles]))

"""The feeds of the site: each school's, each task's, each subject group's and the whole district's."""

from collections.abc import Iterable, Iterator
from datetime import time

from birgemiz.model.calendar import year_of
from birgemiz.model.note import Note
from birgemiz.model.vocabulary import TASKS, Held, Status
from birgemiz.rules.match import Match
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.download import Download
from birgemiz.views.feed import ATOM, JSON, RSS, Feed, FeedItem
from birgemiz.views.hours import note_lang
from birgemiz.views.page import Link
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words

NEWEST = 50
"""Hours in a feed."""

Published = tuple[Note, Standing]
"""A note and the school that it is of."""


def school_feeds(reader: Reader, standing: Standing) -> Iterator[Download]:
    """A school's newest hours."""
    school, teller = standing.records.school, _Teller(reader)
    items = [teller.item(note, standing) for note in reversed(standing.records.notes[-NEWEST:])]
    yield from _files(reader, addresses.school(school.id), school.names[reader.words.lang], items)


def district_feeds(readers: Iterable[Reader], whole: WholeDistrict) -> Iterator[Download]:
    """The newest hours of the whole district, of each task and of each subject group, in every language."""
    newest = _newest(whole)
    shown = {note.path: (note, standing) for found in newest.values() for note, standing in found}
    for reader in readers:
        teller = _Teller(reader)
        items = {path: teller.item(*published) for path, published in shown.items()}
        for address, heading in _subjects(reader):
            yield from _files(reader, address, heading, [items[note.path] for note, _ in newest[address]])


def _subjects(reader: Reader) -> Iterator[tuple[str, str]]:
    """The address and the heading of all that the district's hours are listed by."""
    words, district = reader.words, reader.frame.district
    yield addresses.HOME, district.names[words.lang]
    for number in TASKS:
        heading = words("Task {number}. {name}", number=number, name=names.task(words, number))
        yield addresses.task(number), heading
    for group in district.groups:
        yield addresses.group(group.id), group.names[words.lang]


def _newest(whole: WholeDistrict) -> dict[str, list[Published]]:
    """The newest notes of the district, of each task and of each subject group, by address."""
    tasks = {number: addresses.task(number) for number in TASKS}
    groups = {group.id: addresses.group(group.id) for group in whole.district.frame.district.groups}
    newest: dict[str, list[Published]] = {a: [] for a in (addresses.HOME, *tasks.values(), *groups.values())}
    published = [(note, standing) for standing in whole.schools.values() for note in standing.records.notes]
    published.sort(key=lambda one: (one[0].date, one[0].school, one[0].name), reverse=True)
    for note, standing in published:
        of = (addresses.HOME, *map(tasks.__getitem__, note.tasks), *map(groups.__getitem__, note.groups))
        for address in dict.fromkeys(of):
            if len(newest[address]) < NEWEST:
                newest[address].append((note, standing))
    return newest


def _files(reader: Reader, address: str, heading: str, items: list[FeedItem]) -> Iterator[Download]:
    """A feed in each of its formats."""
    words, district = reader.words, reader.frame.district
    feed = Feed(
        address=address,
        lang=words.lang,
        title=words("{subject}: methodological hours", subject=heading),
        description=words("The newest published hours with their short analyses: {subject}.", subject=heading),
        time_zone=district.time_zone,
        as_of=reader.district.today,
        items=tuple(items),
    )
    for name in (RSS, ATOM, JSON):
        yield Download(address + name, words.lang, feed)


class _Teller:
    """Tells of hours in a reader's words."""

    def __init__(self, reader: Reader) -> None:
        words = reader.words
        self._words = words
        self._tasks = {number: names.task(words, number) for number in TASKS}
        self._groups = {group.id: group.names[words.lang] for group in reader.frame.district.groups}

    def item(self, note: Note, standing: Standing) -> FeedItem:
        """An hour as an item of feeds."""
        school = standing.records.school
        return FeedItem(
            school=school.id,
            name=note.name,
            title=note.title,
            address=addresses.session(school.id, note.name),
            lang=note_lang(note, school),
            day=note.date,
            start=_start(note, standing),
            text=_text(self._words, note),
            author=Link(school.names[self._words.lang], addresses.school(school.id)),
            categories=(*map(self._tasks.__getitem__, note.tasks), *map(self._groups.__getitem__, note.groups)),
        )


def _text(words: Words, note: Note) -> str:
    """The short analysis whole; of a cancelled hour, that it was, and why."""
    if note.status is not Held.CANCELLED:
        return note.analysis or ""
    cancelled = names.status(words, Status.CANCELLED)
    said = f"{cancelled}: {note.reason}" if note.reason else cancelled
    return f"{said}\n\n{note.analysis}" if note.analysis else said


def _start(note: Note, standing: Standing) -> time:
    """When the hour began: by its note, else by the schedule, else with its day."""
    if note.start:
        return note.start
    match = standing.years.get(year_of(note.date), Match())
    return next((m.occurrence.start for m in match.hours if m.note and m.note.name == note.name), time())

"""The feeds of the site: each school's, each task's, each subject group's and the whole district's."""

from collections.abc import Iterable, Iterator
from datetime import time
from itertools import chain, islice

from birgemiz.model.note import Note
from birgemiz.model.vocabulary import TASKS, Held, Status
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

_MIDNIGHT = time()
"""When an hour began of which neither its note nor a schedule says it."""


def school_feeds(reader: Reader, standing: Standing) -> Iterator[Download]:
    """A school's newest hours."""
    school, teller = standing.records.school, _Teller(reader)
    items = teller.items(reversed(standing.records.notes[-NEWEST:]), standing)
    yield from _files(reader, addresses.school(school.id), school.names[reader.words.lang], items)


def district_feeds(readers: Iterable[Reader], whole: WholeDistrict) -> Iterator[Download]:
    """The newest hours of the whole district, of each task and of each subject group, in every language."""
    newest = _newest(whole)
    shown: dict[str, dict[str, Note]] = {}
    for note in chain.from_iterable(newest.values()):
        shown.setdefault(note.school, {})[note.name] = note
    for reader in readers:
        teller = _Teller(reader)
        told = chain.from_iterable(teller.items(shown[key].values(), whole.schools[key]) for key in shown)
        items = {(item.school, item.name): item for item in told}
        for address, heading in _subjects(reader):
            yield from _files(reader, address, heading, [items[note.school, note.name] for note in newest[address]])


def _subjects(reader: Reader) -> Iterator[tuple[str, str]]:
    """The address and the heading of all that the district's hours are listed by."""
    words, district = reader.words, reader.frame.district
    yield addresses.HOME, district.names[words.lang]
    for number in TASKS:
        heading = words("Task {number}. {name}", number=number, name=names.task(words, number))
        yield addresses.task(number), heading
    for group in district.groups:
        yield addresses.group(group.id), group.names[words.lang]


def _newest(whole: WholeDistrict) -> dict[str, list[Note]]:
    """The newest notes of the district, of each task and of each subject group, by address."""
    notes = [note for standing in whole.schools.values() for note in standing.records.notes]
    notes.sort(key=lambda note: (note.date, note.school, note.name), reverse=True)
    newest = {addresses.HOME: notes[:NEWEST]}
    for number in TASKS:
        of_task = (note for note in notes if number in note.tasks)
        newest[addresses.task(number)] = [*islice(of_task, NEWEST)]
    for group in whole.district.frame.district.groups:
        of_group = (note for note in notes if group.id in note.groups)
        newest[addresses.group(group.id)] = [*islice(of_group, NEWEST)]
    return newest


def _files(reader: Reader, address: str, heading: str, items: Iterable[FeedItem]) -> Iterator[Download]:
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

    def items(self, notes: Iterable[Note], standing: Standing) -> Iterator[FeedItem]:
        """Hours of a school as items of feeds."""
        school, starts = standing.records.school, _starts(standing)
        author = Link(school.names[self._words.lang], addresses.school(school.id))
        for note in notes:
            yield FeedItem(
                school=school.id,
                name=note.name,
                title=note.title,
                address=addresses.session(school.id, note.name),
                lang=note_lang(note, school),
                day=note.date,
                start=note.start or starts.get(note.name, _MIDNIGHT),
                text=_text(self._words, note),
                author=author,
                categories=(*map(self._tasks.__getitem__, note.tasks), *map(self._groups.__getitem__, note.groups)),
            )


def _text(words: Words, note: Note) -> str:
    """The short analysis whole; of a cancelled hour, that it was, and why."""
    if note.status is not Held.CANCELLED:
        return note.analysis or ""
    cancelled = names.status(words, Status.CANCELLED)
    said = f"{cancelled}: {note.reason}" if note.reason else cancelled
    return f"{said}\n\n{note.analysis}" if note.analysis else said


def _starts(standing: Standing) -> dict[str, time]:
    """When hours began by the schedule, by the names of their notes."""
    hours = (hour for match in standing.years.values() for hour in match.hours)
    return {hour.note.name: hour.occurrence.start for hour in hours if hour.note}

"""Notes of the whole district by what they are about: each task, each subject group."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from birgemiz.model.note import Note
from birgemiz.model.record import Lang
from birgemiz.model.register import Frame
from birgemiz.model.vocabulary import TASKS
from birgemiz.views import addresses, names
from birgemiz.views.hours import by_month
from birgemiz.views.lists import ListView, Noted, newest_first
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader
from birgemiz.views.words import Words

T = TypeVar("T")

NEWEST = 20
"""Notes on the first page of a task or a subject group; all are under their months."""


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A task or a group in the list of all: name, wording, how many notes."""

    mark: str
    name: str
    address: str
    lead: str
    lead_lang: str
    count: str


@dataclass(frozen=True, slots=True)
class IndexView:
    """All tasks, or all subject groups."""

    heading: str
    lead: str
    entries: tuple[IndexEntry, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """What notes are listed by, a task or a group: heading, lead with its language, clause, way back."""

    base: str
    heading: str
    up: Link
    lead: str = ""
    lead_lang: str = ""
    clause: str = ""


def task_pages(reader: Reader, notes: list[Noted]) -> Iterator[Page]:
    """The six tasks: an index, each task's newest notes, each task's months."""
    words = reader.words
    served = _by_subject(notes, lambda note: note.tasks)
    entries = []
    for number in TASKS:
        wording, lang = task_wording(reader.frame, number, words.lang)
        name = names.task(words, number)
        heading = words("Task {number}. {name}", number=number, name=name)
        base = addresses.task(number)
        count = words.counted("{n} note", "{n} notes", len(served[number]))
        entries.append(IndexEntry(str(number), name, base, wording, lang, count))
        up = Link(words("Six tasks"), addresses.TASKS)
        subject = Subject(base, heading, up, wording, lang, addresses.clause(f"task-{number}"))
        yield from _listed(words, subject, served[number])
    title, lead = words("Six tasks"), words("What the methodological hour is for, by the regulation.")
    yield _index(words, addresses.TASKS, title, lead, entries)


def group_pages(reader: Reader, notes: list[Noted]) -> Iterator[Page]:
    """Subject groups: an index, each group's newest notes, each group's months."""
    words = reader.words
    of_group = _by_subject(notes, lambda note: note.groups)
    entries = []
    for group in reader.frame.district.groups:
        name, base = group.names[words.lang], addresses.group(group.id)
        found = of_group[group.id]
        count = words.counted("{n} note", "{n} notes", len(found))
        entries.append(IndexEntry("", name, base, "", words.lang, count))
        up = Link(words("Subject groups"), addresses.GROUPS)
        yield from _listed(words, Subject(base, name, up), found)
    title = words("Subject groups")
    lead = words("Teachers of related subjects who sit together at the hour.")
    yield _index(words, addresses.GROUPS, title, lead, entries)


def task_wording(frame: Frame, number: int, lang: Lang) -> tuple[str, str]:
    """The regulation's own words for a task, as inline Markdown, and their language."""
    for known in (lang, "kk"):
        regulation = frame.regulation.get(known)
        for clause in regulation.clauses if regulation else ():
            if clause.id == f"task-{number}":
                return clause.markdown, known
    return "", lang


def _by_subject(notes: list[Noted], subjects: Callable[[Note], tuple[T, ...]]) -> defaultdict[T, list[Noted]]:
    found: defaultdict[T, list[Noted]] = defaultdict(list)
    for noted in notes:
        for subject in {*subjects(noted[0])}:
            found[subject].append(noted)
    return found


def _listed(words: Words, subject: Subject, notes: list[Noted]) -> Iterator[Page]:
    others = [Link(words("Newest"), subject.base)]
    pages = [(subject.base, subject.heading, by_month(words, newest_first(notes[:NEWEST])))]
    for name, cards in by_month(words, newest_first(notes)):
        address = addresses.month(subject.base, date.fromisoformat(cards[0].iso))
        others.append(Link(name, address))
        pages.append((address, f"{subject.heading} · {name}", ((name, cards),)))
    for address, title, months in pages:
        view = ListView(
            address=address,
            heading=subject.heading,
            lead=subject.lead,
            lead_lang=subject.lead_lang,
            clause=subject.clause,
            up=subject.up,
            months=months,
            others=tuple(others),
            other_title=words("By month"),
            show_school=True,
        )
        description = words("Notes of the district's schools: {subject}.", subject=title)
        yield Page(address, words.lang, "schools", title, description, "note-list.html", view, feed=subject.base)


def _index(words: Words, address: str, title: str, lead: str, entries: list[IndexEntry]) -> Page:
    return Page(address, words.lang, "schools", title, lead, "index-list.html", IndexView(title, lead, tuple(entries)))

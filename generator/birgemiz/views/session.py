"""A note's own page: the facts, the analysis first, the body, the visit, what came before and after."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time

from birgemiz.model.media import Picture, media_name
from birgemiz.model.note import Note
from birgemiz.model.vocabulary import Half, Held, Status
from birgemiz.rules.match import Matched
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.hours import note_lang
from birgemiz.views.page import Link, Page, excerpt
from birgemiz.views.posts import PostPack
from birgemiz.views.site import Reader
from birgemiz.views.structured import HourEvents
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


@dataclass(frozen=True, slots=True)
class VisitView:
    """A methodologist's part: area, what was looked at, recommendations with what followed each."""

    area: str
    focus: str
    recommendations: tuple[tuple[str, str, tuple[Link, ...]], ...]


@dataclass(frozen=True, slots=True)
class SessionView:
    """What a note's page shows. Texts of the note itself are in ``lang``; ``body`` is Markdown.

    ``pictures`` are the images that a body may show, ``photos`` those below it with what they show.
    """

    title: str
    lang: str
    school: Link
    iso: str
    day: str
    status: str
    status_name: str
    sign: str
    reason: str
    facts: tuple[Fact, ...]
    tasks: tuple[TaskLine, ...]
    analysis: str
    body: str
    pictures: Mapping[str, Picture]
    photos: tuple[tuple[Picture, str], ...]
    visit: VisitView | None
    follows: tuple[Link, ...]
    followed_by: tuple[Link, ...]
    posted: tuple[Link, ...]
    previous: Link | None
    next: Link | None
    archive: Link
    pack: PostPack


class SessionPages:
    """The pages of one school's notes in one language."""

    def __init__(self, reader: Reader, standing: Standing, packs: Mapping[str, PostPack]) -> None:
        self.words, self.district = reader.words, reader.frame.district
        self.school, self.notes = standing.records.school, standing.records.notes
        self.bodies, self.pictures = standing.records.bodies, standing.records.pictures
        self.hours = {m.note.name: m for y in standing.years.values() for m in y.hours if m.note}
        self.year_of = {n.name: y for y, m in standing.years.items() for n in _notes(m.hours, m.extra)}
        self.named = {note.name: note for note in self.notes}
        self.followers = self._followers()
        self.packs, self.events = packs, HourEvents(reader, self.school)

    def __iter__(self) -> Iterator[Page]:
        around = (None, *self.notes, None)
        for previous, note, following in zip(around, self.notes, around[2:], strict=False):
            yield self._page(note, previous, following)

    def _page(self, note: Note, previous: Note | None, following: Note | None) -> Page:
        view = self._view(note, previous, following)
        return Page(
            address=addresses.session(self.school.id, note.name),
            lang=self.words.lang,
            section="schools",
            title=f"{note.title} · {self.school.names[self.words.lang]}",
            description=excerpt(note.analysis or note.reason or note.title),
            template="session.html",
            view=view,
            structured=self.events.event(note, self.hours.get(note.name)),
            picture=view.photos[0][0] if view.photos else None,
        )

    def _view(self, note: Note, previous: Note | None, following: Note | None) -> SessionView:
        words, school = self.words, self.school
        status = self._status(note)
        year = self.year_of[note.name]
        return SessionView(
            title=note.title,
            lang=note_lang(note, school),
            school=Link(school.names[words.lang], addresses.school(school.id)),
            iso=note.date.isoformat(),
            day=words.day(note.date),
            status=status.value if status else "extra",
            status_name=names.status(words, status) if status else words("Beyond the schedule"),
            sign=names.STATUS_SIGNS[status] if status else "+",
            reason=note.reason or "",
            facts=tuple(self._facts(note)),
            tasks=tuple(task_line(words, number) for number in note.tasks),
            analysis=note.analysis or "",
            body=self.bodies.get(note.name, ""),
            pictures=self.pictures,
            photos=tuple(self._photos(note)) if note.photos else (),
            visit=self._visit(note),
            follows=tuple(self._linked(ref) for ref in note.follows_up if ref.partition("#")[0] in self.named),
            followed_by=tuple(self._note_link(n) for n in self.followers.get(note.name, ())),
            posted=tuple(Link(_host(post.url), url=post.url) for post in note.posted),
            previous=self._note_link(previous) if previous else None,
            next=self._note_link(following) if following else None,
            archive=Link(year, addresses.archive(school.id, year)),
            pack=self.packs[note.name],
        )

    def _status(self, note: Note) -> Status | None:
        hour = self.hours.get(note.name)
        return hour.status if hour else (Status.CANCELLED if note.status is Held.CANCELLED else None)

    def _facts(self, note: Note) -> Iterator[Fact]:
        """The facts in the order that a reader asks for them; what is not known is not shown."""
        words = self.words
        yield Fact(words("Date"), f"{words.day(note.date)}, {words.day(note.date, 'weekday')}")
        hour = self.hours.get(note.name)
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
            yield Fact(words("Subject groups"), links=tuple(self._group(key) for key in note.groups))
        if note.led_by:
            yield Fact(words("Organised by"), ", ".join(names.role(words, role) for role in note.led_by))
        if note.participants is not None:
            yield Fact(words("Participants"), str(note.participants))
        if note.joined_with:
            yield Fact(words("Joined with"), names.joined(words, note.joined_with))

    def _group(self, key: str) -> Link:
        return Link(self.district.group(key).names[self.words.lang], addresses.group(key))

    def _photos(self, note: Note) -> Iterator[tuple[Picture, str]]:
        for photo in note.photos:
            picture = self.pictures.get(media_name(photo.file) or "")
            if picture and photo.alt:
                yield picture, photo.alt

    def _visit(self, note: Note) -> VisitView | None:
        if note.visit is None:
            return None
        recommendations = tuple(
            (f"recommendation-{n}", text, self._answers(note, n))
            for n, text in enumerate(note.visit.recommendations, 1)
        )
        area = self.district.area(note.visit.methodologist).names[self.words.lang]
        return VisitView(area, note.visit.focus or "", recommendations)

    def _answers(self, note: Note, number: int) -> tuple[Link, ...]:
        """The later notes that follow up this recommendation, or the visit as a whole."""
        wanted = {note.name, f"{note.name}#{number}"}
        later = self.followers.get(note.name, ())
        return tuple(self._note_link(n) for n in later if wanted & set(n.follows_up))

    def _followers(self) -> dict[str, list[Note]]:
        found: dict[str, list[Note]] = {}
        for note in self.notes:
            for name in dict.fromkeys(ref.partition("#")[0] for ref in note.follows_up):
                found.setdefault(name, []).append(note)
        return found

    def _linked(self, reference: str) -> Link:
        name, _, number = reference.partition("#")
        link = self._note_link(self.named[name])
        return Link(link.text, f"{link.address}#recommendation-{number}" if number else link.address, lang=link.lang)

    def _note_link(self, note: Note) -> Link:
        text = f"{self.words.day(note.date, 'day_month')}: {note.title}"
        return Link(text, addresses.session(self.school.id, note.name), lang=note_lang(note, self.school))


def task_line(words: Words, number: int) -> TaskLine:
    """A task with its short name and the clause that words it."""
    return TaskLine(number, names.task(words, number), addresses.task(number), addresses.clause(f"task-{number}"))


def _notes(hours: tuple[Matched, ...], extra: tuple[Note, ...]) -> Iterator[Note]:
    yield from (m.note for m in hours if m.note)
    yield from extra


def _time(words: Words, start: time, minutes: int) -> str:
    return f"{words.clock(start)} · " + words.counted("{n} minute", "{n} minutes", minutes)


def _host(url: str) -> str:
    return url.split("/")[2].removeprefix("www.")

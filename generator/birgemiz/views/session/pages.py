"""The pages of a school's notes."""

from collections.abc import Iterator, Mapping

from birgemiz.model.media import Picture, media_name
from birgemiz.model.note import Note
from birgemiz.model.vocabulary import Held, Status
from birgemiz.rules.match import Matched
from birgemiz.rules.posts import publications
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.cards import NoteCards
from birgemiz.views.hours import note_lang
from birgemiz.views.page import Link, Page, Preview, excerpt
from birgemiz.views.posts import PostPack
from birgemiz.views.session.chain import Chain
from birgemiz.views.session.facts import HourFacts
from birgemiz.views.session.view import SessionView
from birgemiz.views.site import Reader
from birgemiz.views.structured import HourEvents


class SessionPages:
    """The pages of one school's notes in one language."""

    def __init__(
        self,
        reader: Reader,
        standing: Standing,
        packs: Mapping[str, PostPack],
        cards: Mapping[str, NoteCards],
    ) -> None:
        self.words = reader.words
        self.school, self.notes = standing.records.school, standing.records.notes
        self.bodies, self.pictures = standing.records.bodies, standing.records.pictures
        self.hours = {m.note.name: m for y in standing.years.values() for m in y.hours if m.note}
        self.home = Link(self.school.names[reader.words.lang], addresses.school(self.school.id))
        self.archives = dict(self._archives(standing))
        self.facts = reader.once(HourFacts)
        self.chain = Chain(reader.words, reader.frame.district, self.school, self.notes)
        self.packs, self.cards = packs, cards
        self.events = HourEvents(reader, self.school)

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
            title=f"{note.title} · {self.home.text}",
            description=excerpt(note.analysis or note.reason or note.title),
            template="session.html",
            view=view,
            feed=self.home.address,
            structured=self.events.event(note, self.hours.get(note.name)),
            picture=_preview(view),
        )

    def _view(self, note: Note, previous: Note | None, following: Note | None) -> SessionView:
        words, links = self.words, self.chain.links
        status = self._status(note)
        return SessionView(
            title=note.title,
            lang=note_lang(note, self.school),
            school=self.home,
            iso=note.date.isoformat(),
            day=words.day(note.date),
            status=status.value if status else "extra",
            status_name=names.status(words, status) if status else words("Beyond the schedule"),
            sign=names.STATUS_SIGNS[status] if status else "+",
            reason=note.reason or "",
            facts=tuple(self.facts.facts(note, self.hours.get(note.name))),
            tasks=self.facts.tasks(note),
            analysis=note.analysis or "",
            body=self.bodies.get(note.name, ""),
            pictures=self.pictures,
            photos=tuple(self._photos(note)) if note.photos else (),
            visit=self.chain.visit(note),
            follows=self.chain.before(note),
            followed_by=self.chain.after(note),
            posted=tuple([Link(_host(post.url), url=post.url) for post in publications(note)]),
            previous=links[previous.name] if previous else None,
            next=links[following.name] if following else None,
            archive=self.archives[note.name],
            pack=self.packs[note.name],
            cards=self.cards.get(note.name, ()),
        )

    def _archives(self, standing: Standing) -> Iterator[tuple[str, Link]]:
        """The list of its academic year by each note's name."""
        for year, matched in standing.years.items():
            archive = Link(year, addresses.archive(self.school.id, year))
            yield from ((note.name, archive) for note in _notes(matched.hours, matched.extra))

    def _status(self, note: Note) -> Status | None:
        hour = self.hours.get(note.name)
        return hour.status if hour else (Status.CANCELLED if note.status is Held.CANCELLED else None)

    def _photos(self, note: Note) -> Iterator[tuple[Picture, str]]:
        for photo in note.photos:
            picture = self.pictures.get(media_name(photo.file) or "")
            if picture and photo.alt:
                yield picture, photo.alt


def _preview(view: SessionView) -> Preview | None:
    """The card, made for where it is shown: every network reads PNG, none cuts it, and it says where and when.

    A note without one shows its first photo.
    """
    if view.cards:
        return view.cards[0].preview
    if view.photos:
        picture, alt = view.photos[0]
        return Preview(picture.address, picture.width, picture.height, "image/webp", alt)
    return None


def _notes(hours: tuple[Matched, ...], extra: tuple[Note, ...]) -> Iterator[Note]:
    yield from (m.note for m in hours if m.note)
    yield from extra


def _host(url: str) -> str:
    return url.split("/")[2].removeprefix("www.")

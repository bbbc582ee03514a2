"""Notes as they are published."""

from collections.abc import Callable, Iterable, Iterator

from birgemiz.model.calendar import year_of
from birgemiz.model.note import Note
from birgemiz.model.vocabulary import Held
from birgemiz.rules.match import Matched
from birgemiz.rules.posts import publications
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses
from birgemiz.views.hours import note_lang
from birgemiz.views.published.sessions import Became, Recommendation, Session, Visit
from birgemiz.views.words import Words

UrlOf = Callable[[str], str]
"""The public address of a page, by its address within the site."""

_BECAME = {one.value: one for one in Became}


def newest_first(schools: Iterable[Standing], url_of: UrlOf) -> Iterator[Session]:
    """Every note of these schools, the newest first, made as it is asked for."""
    found = [(note, of) for of in (_SchoolSessions(one, url_of) for one in schools) for note in of.notes]
    found.sort(key=lambda pair: (pair[0].date, pair[1].school.id, pair[0].name), reverse=True)
    return (of.session(note) for note, of in found)


def session_id(note: Note) -> str:
    """The stable id of a note among all of the district."""
    return f"{note.school}/{note.name}"


class _SchoolSessions:
    """The notes of a school, with what else is known of each."""

    def __init__(self, stands: Standing, url_of: UrlOf) -> None:
        self.school, self.notes = stands.records.school, stands.records.notes
        self._published, self._url_of = stands.records.published, url_of
        self._hours = {m.note.name: m for year in stands.years.values() for m in year.hours if m.note}
        self._names = {note.name for note in self.notes}
        self._left: dict[str, list[Recommendation]] = {}
        for one in stands.recommendations:
            followed_by = tuple(map(session_id, one.followed_by))
            told = Recommendation(number=one.number, text=one.text, state=one.state, followed_by=followed_by)
            self._left.setdefault(one.note.name, []).append(told)

    def session(self, note: Note) -> Session:
        """A note as it is published."""
        hour, held = self._hours.get(note.name), note.status is Held.HELD
        start = note.start or (hour.occurrence.start if hour else None)
        return Session(
            id=session_id(note),
            school=self.school.id,
            year=year_of(note.date),
            date=note.date,
            start=Words.clock(start) if start and held else None,
            minutes=note.minutes if held else None,
            half=note.half,
            format=note.format,
            status=_became(note, hour),
            hour=hour.occurrence.id if hour else None,
            reason=note.reason,
            lang=note_lang(note, self.school),
            title=note.title,
            tasks=note.tasks,
            groups=note.groups,
            led_by=note.led_by,
            participants=note.participants,
            joined_with=note.joined_with,
            analysis=note.analysis,
            visit=self._visit(note),
            follows_up=self._follows(note),
            posted=tuple([post.url for post in publications(note)]),
            published=self._published.get(note.name),
            url=self._url_of(addresses.session(self.school.id, note.name)),
        )

    def _visit(self, note: Note) -> Visit | None:
        if note.visit is None:
            return None
        left = tuple(self._left.get(note.name, ()))
        return Visit(area=note.visit.methodologist, focus=note.visit.focus, recommendations=left)

    def _follows(self, note: Note) -> tuple[str, ...]:
        """What it follows up, of what is published."""
        known = [one for one in note.follows_up if one.partition("#")[0] in self._names]
        return tuple([f"{self.school.id}/{one}" for one in known])


def _became(note: Note, hour: Matched | None) -> Became:
    if hour:
        return _BECAME[hour.status]
    return Became.CANCELLED if note.status is Held.CANCELLED else Became.EXTRA

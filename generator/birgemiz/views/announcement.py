"""A note as a channel is told of it: title, school and day, the short analysis, the way to its page."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from birgemiz.model.calendar import year_of
from birgemiz.model.note import Note
from birgemiz.model.record import Lang
from birgemiz.model.vocabulary import Held
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses
from birgemiz.views.posts import HASHTAG
from birgemiz.views.site import WholeDistrict
from birgemiz.views.words import Words

LONGEST = 4000
"""Characters of title and text together: Telegram takes 4096 (core.telegram.org/bots/api, sendMessage), and what joins
the two is not ours to count."""

Canonical = Callable[[str, Lang], str]
"""The public address of a page in a language."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """What is posted of one note: ``key`` names it in logs, ``school/name``; plain text in its own language."""

    key: str
    school: str
    lang: Lang
    day: date
    title: str
    text: str


def announcements(
    whole: WholeDistrict, words_of: Callable[[Lang], Words], canonical: Canonical
) -> tuple[Announcement, ...]:
    """All notes of the academic year that can be announced, the oldest first."""
    district = whole.district
    languages = district.frame.district.languages

    def public(address: str, lang: Lang) -> str:
        return canonical(address, lang if lang in languages else "kk")

    found = (
        _announcement(standing, note, words_of, public)
        for standing in whole.schools.values()
        for note in _held(standing, district.year)
    )
    return tuple(sorted(found, key=lambda one: (one.day, one.key)))


def _held(standing: Standing, year: str) -> Iterator[Note]:
    return (n for n in standing.records.notes if n.status is Held.HELD and n.analysis and year_of(n.date) == year)


def _announcement(
    standing: Standing, note: Note, words_of: Callable[[Lang], Words], canonical: Canonical
) -> Announcement:
    school = standing.records.school
    lang = note.lang or school.languages[0]
    head = f"{school.names[lang]}, {words_of(lang).day(note.date)}"
    foot = f"{canonical(addresses.session(school.id, note.name), lang)}\n{HASHTAG}"
    room = LONGEST - len(note.title) - len(head) - len(foot)
    text = f"{head}\n\n{_shortened(note.analysis or '', room)}\n\n{foot}"
    return Announcement(f"{school.id}/{note.name}", school.id, lang, note.date, note.title, text)


def _shortened(text: str, most: int) -> str:
    """The text, or as many of its whole words as there is room for."""
    if len(text) <= most:
        return text
    return text[: most - 1].rpartition(" ")[0].rstrip() + "…"

"""The post pack: a note as ready texts for social networks, in its own language."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from birgemiz.model.note import Note
from birgemiz.model.record import Lang
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Held, Status
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.hours import note_lang
from birgemiz.views.page import excerpt
from birgemiz.views.site import Reader
from birgemiz.views.words import Words

HASHTAG = "#БізБіргеміз"

NETWORKS = {"Telegram": 1024, "WhatsApp": 1024, "Instagram": 2200, "Facebook": 63_206}
"""The most characters that each network takes; of the first two as a photo's caption, the stricter limit."""

LINK = 300
"""Characters kept for the address of the page, which is added where the site's own is known."""


class Post(NamedTuple):
    """A text and the networks that it is for; all but the link."""

    networks: str
    text: str


class PostPack(NamedTuple):
    """The posts of a note, and the page that they link to."""

    address: str
    lang: Lang
    posts: tuple[Post, ...]


def post_packs(readers: Sequence[Reader], standing: Standing) -> dict[str, PostPack]:
    """The pack of every note of a school by the note's name."""
    school, notes = standing.records.school, standing.records.notes
    return {note.name: _pack(reader_of(readers, note, school).words, note, school) for note in notes}


def reader_of(readers: Sequence[Reader], note: Note, school: School) -> Reader:
    """Who reads a note in its own language; the site's first language frames one that the site lacks."""
    lang = note_lang(note, school)
    return next((reader for reader in readers if reader.words.lang == lang), readers[0])


def _pack(words: Words, note: Note, school: School) -> PostPack:
    where = f"{school.names[words.lang]} · {words.day(note.date)}"
    if note.status is Held.CANCELLED:
        where += f" · {names.status(words, Status.CANCELLED)}"
    said = "\n\n".join(filter(None, (note.reason if note.status is Held.CANCELLED else None, note.analysis)))
    page = addresses.session(school.id, note.name)
    return PostPack(page, words.lang, tuple(_posts(f"{note.title}\n{where}", said)))


def _posts(head: str, said: str) -> Iterator[Post]:
    """A text for each room that networks give, but one where the same text fits several."""
    whole = "\n\n".join(filter(None, (head, said, HASHTAG)))
    texts: dict[str, list[str]] = {}
    for network, limit in NETWORKS.items():
        room = limit - LINK - len(whole)
        text = whole if room >= 0 else _shortened(head, said, len(said) + room)
        texts.setdefault(text, []).append(network)
    for text, networks in texts.items():
        yield Post(", ".join(networks), text)


def _shortened(head: str, said: str, length: int) -> str:
    return "\n\n".join((head, excerpt(said, length - len("…")), HASHTAG))

"""A feed before it is written: what there is to follow, and its newest hours in a reader's words."""

from dataclasses import dataclass, field
from datetime import date, time

from birgemiz.model.record import Lang
from birgemiz.views.page import Link

RSS, ATOM, JSON = "feed.xml", "atom.xml", "feed.json"
"""The files of a feed, beside the page that it follows."""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """A published hour; ``start`` is local to the district, ``text`` is plain and in ``lang``, as ``title`` is.

    ``school`` and ``name``, those of the note, are what a reader's program knows it by: they outlast its title.
    """

    school: str
    name: str
    title: str
    address: str
    lang: str
    day: date
    start: time
    text: str
    author: Link
    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """The newest hours of the page at ``address``, the newest first; ``as_of`` dates a feed that has none yet.

    The hours are no part of the hash: they are many, and the rest tells feeds apart.
    """

    address: str
    lang: Lang
    title: str
    description: str
    time_zone: str
    as_of: date
    items: tuple[FeedItem, ...] = field(hash=False)

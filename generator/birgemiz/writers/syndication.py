"""What every format of a feed says alike: addresses, permanent ids, instants, texts that any file can hold."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, tzinfo
from email.utils import format_datetime
from functools import lru_cache
from html import escape
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from birgemiz.model.record import Lang
from birgemiz.views.feed import Feed, FeedItem
from birgemiz.writers.comma_separated import readable
from birgemiz.writers.links import Settings, path_of, prefix, root_at
from birgemiz.zones import zone_named

_KEPT = "/#%[]=:;$&()+,!?*@'~"
"""What stays as it is where an address is put into ASCII (RFC 3987, 3.1)."""


class Instant(NamedTuple):
    """When an hour began, by ISO 8601 and as e-mail and RSS spell it (RFC 5322)."""

    iso: str
    mail: str


class Entry(NamedTuple):
    """A published hour; ``html`` is its plain text as HTML, ``lang`` the language of both."""

    id: str
    url: str
    title: str
    text: str
    html: str
    began: Instant
    author: str
    author_url: str
    tags: tuple[str, ...]
    lang: str


class Syndicated(NamedTuple):
    """A feed on its site. ``base`` begins the public addresses of its files, and is empty where they are not known.

    ``updated`` is when its newest hour began, so that the same hours give the same bytes.
    """

    url: str
    base: str
    title: str
    description: str
    lang: Lang
    updated: Instant
    entries: tuple[Entry, ...]


@lru_cache(1)
def syndicated(feed: Feed, settings: Settings) -> Syndicated:
    """What the feed says, worked out once for its formats, which are written one after another.

    Addresses are public, and relative to the feed where that of the site is not known.
    """
    site = _Site(feed, settings)
    newest = max(((item.day, item.start) for item in feed.items), default=(feed.as_of, time()))
    return Syndicated(
        url=site.to(feed.address),
        base=site.url and site.url + prefix(feed.lang) + feed.address,
        title=readable(feed.title),
        description=readable(feed.description),
        lang=feed.lang,
        updated=_instant(*newest, site.zone),
        entries=tuple(site.entries()),
    )


@lru_cache(1024)
def escaped(text: str) -> str:
    """A text as XML spells it; most stand in two formats, those of the district's newest hours in several feeds."""
    return escape(text)


class _Site:
    """Where a feed is, and what leads from there to pages of its language."""

    def __init__(self, feed: Feed, settings: Settings) -> None:
        self._feed, self._settings = feed, settings
        self.url = quote(settings.url, _KEPT)
        self._host, self._place = _authority(settings.url)
        self.zone = zone_named(feed.time_zone) or UTC
        """The district's time zone; universal time when that is not known here."""
        self._root = self.url or root_at(path_of(feed.address, feed.lang).count("/"))

    def to(self, address: str) -> str:
        return self._root + self._settings.address(address, self._feed.lang)

    def entries(self) -> Iterator[Entry]:
        authors = {address: self.to(address) for address in {item.author.address for item in self._feed.items}}
        for item in self._feed.items:
            text = readable(item.text)
            yield Entry(
                id=self._id(item),
                url=self.to(item.address),
                title=readable(item.title),
                text=text,
                html=escape(text, quote=False),
                began=_instant(item.day, item.start, self.zone),
                author=readable(item.author.text),
                author_url=authors[item.author.address],
                tags=tuple(map(readable, item.categories)),
                lang=item.lang,
            )

    def _id(self, item: FeedItem) -> str:
        """The item's permanent id, the same in every feed, format and language: a tag URI (RFC 4151).

        The site's place on its host is part of it, as a host may have several districts. A URN where no host is known.
        """
        if not self._host:
            return f"urn:birgemiz:{item.school}:{item.name}"
        return f"tag:{self._host},{item.day}:{self._place}{item.school}/{item.name}"


def _instant(day: date, start: time, zone: tzinfo) -> Instant:
    """An instant by the clock of a time zone."""
    at = datetime.combine(day, start, zone)
    return Instant(at.isoformat(), format_datetime(at))


@lru_cache
def _authority(url: str) -> tuple[str, str]:
    """The host of a site's public address, in ASCII, and its place there, ``birgemiz/``."""
    parts = urlsplit(url)
    return quote(parts.hostname or ""), quote(parts.path.removeprefix("/"))

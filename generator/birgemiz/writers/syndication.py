"""What every format of a feed says alike: addresses, permanent ids, instants."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache
from urllib.parse import quote, urlsplit

from birgemiz.views.feed import Feed, FeedItem
from birgemiz.writers.links import Links, Settings, path_of, root_at
from birgemiz.zones import zone_named


@dataclass(frozen=True, slots=True)
class Syndication:
    """A feed on its site."""

    feed: Feed
    settings: Settings

    def to(self, address: str) -> str:
        """The public address of a page of the feed's language; relative to the feed where the site's is not known."""
        if self.settings.url:
            return self.settings.canonical(address, self.feed.lang)
        depth = path_of(self.feed.address, self.feed.lang).count("/")
        return Links(self.settings, self.feed.lang, root_at(depth)).to(address)

    def own(self, name: str) -> str | None:
        """The public address of the feed's own file, where it is known."""
        return self.settings.canonical(self.feed.address + name, self.feed.lang) or None

    def id(self, item: FeedItem) -> str:
        """The item's permanent id, the same in every feed, format and language: a tag URI (RFC 4151).

        The site's place on its host is part of it, as a host may have several districts. A URN where no host is known.
        """
        host, place = _authority(self.settings.url)
        if not host:
            return f"urn:birgemiz:{item.school}:{item.name}"
        return f"tag:{host},{item.day}:{place}{item.school}/{item.name}"

    def instant(self, item: FeedItem) -> datetime:
        """When the hour began, in the district's time zone; in universal time when that is not known here."""
        return self._at(item.day, item.start)

    @property
    def updated(self) -> datetime:
        """When the feed last changed: with its newest hour, so that the same hours give the same bytes."""
        return max(map(self.instant, self.feed.items), default=self._at(self.feed.as_of, time()))

    def _at(self, day: date, start: time) -> datetime:
        return datetime.combine(day, start, zone_named(self.feed.time_zone) or UTC)


@lru_cache
def _authority(url: str) -> tuple[str, str]:
    """The host of a site's public address, in ASCII, and its place there, ``birgemiz/``."""
    parts = urlsplit(url)
    return quote(parts.hostname or ""), quote(parts.path.removeprefix("/"))

"""Feeds as Atom (RFC 4287), each entry in its own language."""

from datetime import datetime
from html import escape
from typing import Any

from feedgenerator import Atom1Feed

from birgemiz.views.feed import ATOM, Feed
from birgemiz.writers.elements import Elements
from birgemiz.writers.links import Settings
from birgemiz.writers.syndication import Syndication


class _Atom(Atom1Feed):  # type: ignore[misc]  # feedgenerator has no types
    """A feed dated by its items, or by the day it tells of, as the library would ask the clock."""

    def latest_post_date(self) -> datetime:
        """When the feed last changed."""
        updated: datetime = self.feed["updated"]
        return updated

    def item_attributes(self, item: dict[str, Any]) -> dict[str, str]:
        """The language that an entry is written in."""
        return {"xml:lang": item["lang"]}


def atom(feed: Feed, settings: Settings) -> bytes:
    """The feed as an Atom file. Summaries are HTML there, so a plain text is escaped once more."""
    site = Syndication(feed, settings)
    file = _Atom(
        title=feed.title,
        link=site.to(feed.address),
        description=feed.description,
        language=feed.lang,
        feed_url=site.own(ATOM),
        feed_guid=site.own(ATOM) or f"urn:birgemiz:{feed.lang}:{feed.address}{ATOM}",
        updated=site.updated,
    )
    for item in feed.items:
        instant = site.instant(item)
        file.add_item(
            title=item.title,
            link=site.to(item.address),
            description=escape(item.text, quote=False) or None,
            author_name=item.author.text,
            author_link=site.to(item.author.address),
            pubdate=instant,
            updateddate=instant,
            unique_id=site.id(item),
            categories=item.categories,
            lang=item.lang,
        )
    xml = Elements()
    xml.startElement("feed", file.root_attributes())
    file.add_root_elements(xml)
    file.write_items(xml)
    xml.endElement("feed")
    return xml.data()

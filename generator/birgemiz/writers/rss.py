"""Feeds as RSS 2.0, with a link to itself as the RSS Advisory Board's best practices ask."""

from datetime import datetime
from html import escape

from feedgenerator import Rss201rev2Feed

from birgemiz.views.feed import RSS, Feed
from birgemiz.writers.elements import Elements
from birgemiz.writers.links import Settings
from birgemiz.writers.syndication import Syndication


class _Channel(Rss201rev2Feed):  # type: ignore[misc]  # feedgenerator has no types
    """A channel that is dated by its items, or by the day it tells of: the library would ask the clock."""

    def latest_post_date(self) -> datetime:
        """When the channel last changed."""
        updated: datetime = self.feed["updated"]
        return updated


def rss(feed: Feed, settings: Settings) -> bytes:
    """The feed as an RSS file. Descriptions are HTML there, so a plain text is escaped once more."""
    site = Syndication(feed, settings)
    channel = _Channel(
        title=feed.title,
        link=site.to(feed.address),
        description=feed.description,
        language=feed.lang,
        feed_url=site.own(RSS),
        updated=site.updated,
    )
    for item in feed.items:
        channel.add_item(
            title=item.title,
            link=site.to(item.address),
            description=escape(item.text, quote=False) or None,
            author_name=item.author.text,
            pubdate=site.instant(item),
            unique_id=site.id(item),
            unique_id_is_permalink=False,
            categories=item.categories,
        )
    xml = Elements()
    xml.startElement("rss", channel.rss_attributes())
    xml.startElement("channel")
    channel.add_root_elements(xml)
    channel.write_items(xml)
    xml.endElement("channel")
    xml.endElement("rss")
    return xml.data()

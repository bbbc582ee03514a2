"""Feeds as RSS 2.0, with a link to itself as the RSS Advisory Board's best practices ask."""

from birgemiz.views.feed import RSS, Feed
from birgemiz.writers.links import Settings
from birgemiz.writers.syndication import Entry, escaped, syndicated

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>'
_FOOT = "</channel></rss>"
_CREATOR = 'dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/"'


def rss(feed: Feed, settings: Settings) -> bytes:
    """The feed as an RSS file. Descriptions are HTML there, so a plain text is escaped once more."""
    told = syndicated(feed, settings)
    own = f'<atom:link rel="self" href="{escaped(told.base + RSS)}"></atom:link>' if told.base else ""
    channel = (
        f"<title>{escaped(told.title)}</title><link>{escaped(told.url)}</link>"
        f"<description>{escaped(told.description)}</description>{own}"
        f"<language>{told.lang}</language><lastBuildDate>{told.updated.mail}</lastBuildDate>"
    )
    return "".join([_HEAD, channel, *map(_item, told.entries), _FOOT]).encode()


def _item(entry: Entry) -> str:
    description = f"<description>{escaped(entry.html)}</description>" if entry.html else ""
    creator = f"<{_CREATOR}>{escaped(entry.author)}</dc:creator>" if entry.author else ""
    categories = "".join([f"<category>{escaped(tag)}</category>" for tag in entry.tags])
    return (
        f"<item><title>{escaped(entry.title)}</title><link>{escaped(entry.url)}</link>{description}{creator}"
        f'<pubDate>{entry.began.mail}</pubDate><guid isPermaLink="false">{escaped(entry.id)}</guid>{categories}</item>'
    )

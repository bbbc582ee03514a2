"""Feeds as JSON Feed 1.1 (jsonfeed.org), each item in its own language."""

from birgemiz.views.feed import JSON, Feed
from birgemiz.writers.json_text import quoted
from birgemiz.writers.links import Settings
from birgemiz.writers.syndication import Entry, syndicated

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(feed: Feed, settings: Settings) -> bytes:
    """The feed as a JSON file; its texts are plain."""
    told = syndicated(feed, settings)
    own = f'"feed_url": {quoted(told.base + JSON)}, ' if told.base else ""
    head = (
        f'"version": "{VERSION}", "title": {quoted(told.title)}, "home_page_url": {quoted(told.url)}, '
        f'{own}"description": {quoted(told.description)}, "language": "{told.lang}"'
    )
    return f'{{{head}, "items": [{", ".join(map(_item, told.entries))}]}}\n'.encode()


def _item(entry: Entry) -> str:
    author = f'{{"name": {quoted(entry.author)}, "url": {quoted(entry.author_url)}}}'
    return (
        f'{{"id": {quoted(entry.id)}, "url": {quoted(entry.url)}, "title": {quoted(entry.title)}, '
        f'"content_text": {quoted(entry.text)}, "date_published": "{entry.began.iso}", "authors": [{author}], '
        f'"tags": [{", ".join(map(quoted, entry.tags))}], "language": "{entry.lang}"}}'
    )

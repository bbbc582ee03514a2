"""Feeds as JSON Feed 1.1 (jsonfeed.org), each item in its own language."""

from json import JSONEncoder

from birgemiz.views.feed import JSON, Feed
from birgemiz.writers.links import Settings
from birgemiz.writers.syndication import Entry, syndicated

VERSION = "https://jsonfeed.org/version/1.1"

_quoted = JSONEncoder(ensure_ascii=False).encode
"""A text as JSON spells it."""


def json_feed(feed: Feed, settings: Settings) -> bytes:
    """The feed as a JSON file; its texts are plain."""
    told = syndicated(feed, settings)
    own = f'"feed_url": {_quoted(told.base + JSON)}, ' if told.base else ""
    head = (
        f'"version": "{VERSION}", "title": {_quoted(told.title)}, "home_page_url": {_quoted(told.url)}, '
        f'{own}"description": {_quoted(told.description)}, "language": "{told.lang}"'
    )
    return f'{{{head}, "items": [{", ".join(map(_item, told.entries))}]}}\n'.encode()


def _item(entry: Entry) -> str:
    author = f'{{"name": {_quoted(entry.author)}, "url": {_quoted(entry.author_url)}}}'
    return (
        f'{{"id": {_quoted(entry.id)}, "url": {_quoted(entry.url)}, "title": {_quoted(entry.title)}, '
        f'"content_text": {_quoted(entry.text)}, "date_published": "{entry.began.iso}", "authors": [{author}], '
        f'"tags": [{", ".join(map(_quoted, entry.tags))}], "language": "{entry.lang}"}}'
    )

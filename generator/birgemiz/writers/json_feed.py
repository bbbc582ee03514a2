"""Feeds as JSON Feed 1.1 (jsonfeed.org), each item in its own language."""

import json
from typing import Any

from birgemiz.views.feed import JSON, Feed
from birgemiz.writers.links import Settings
from birgemiz.writers.syndication import Entry, syndicated

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(feed: Feed, settings: Settings) -> bytes:
    """The feed as a JSON file; its texts are plain."""
    told = syndicated(feed, settings)
    file = {
        "version": VERSION,
        "title": told.title,
        "home_page_url": told.url,
        **({"feed_url": told.base + JSON} if told.base else {}),
        "description": told.description,
        "language": told.lang,
        "items": list(map(_item, told.entries)),
    }
    return (json.dumps(file, ensure_ascii=False) + "\n").encode()


def _item(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "url": entry.url,
        "title": entry.title,
        "content_text": entry.text,
        "date_published": entry.began.iso,
        "authors": [{"name": entry.author, "url": entry.author_url}],
        "tags": entry.tags,
        "language": entry.lang,
    }

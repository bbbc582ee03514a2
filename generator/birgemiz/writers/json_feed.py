"""Feeds as JSON Feed 1.1 (jsonfeed.org), each item in its own language."""

import json
from typing import Any

from birgemiz.views.feed import JSON, Feed, FeedItem
from birgemiz.writers.comma_separated import readable
from birgemiz.writers.links import Settings
from birgemiz.writers.syndication import Syndication

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(feed: Feed, settings: Settings) -> bytes:
    """The feed as a JSON file; its texts are plain."""
    site = Syndication(feed, settings)
    own = site.own(JSON)
    told = {
        "version": VERSION,
        "title": readable(feed.title),
        "home_page_url": site.to(feed.address),
        **({"feed_url": own} if own else {}),
        "description": readable(feed.description),
        "language": feed.lang,
        "items": [_item(site, item) for item in feed.items],
    }
    return (json.dumps(told, ensure_ascii=False) + "\n").encode()


def _item(site: Syndication, item: FeedItem) -> dict[str, Any]:
    return {
        "id": site.id(item),
        "url": site.to(item.address),
        "title": readable(item.title),
        "content_text": readable(item.text),
        "date_published": site.instant(item).isoformat(),
        "authors": [{"name": readable(item.author.text), "url": site.to(item.author.address)}],
        "tags": [readable(one) for one in item.categories],
        "language": item.lang,
    }

"""What search engines are told, as JSON-LD 1.1 in a page (7, "Embedding JSON-LD in HTML Documents")."""

import json
from datetime import datetime
from functools import lru_cache, partial
from typing import Any

from birgemiz.views.page import Link
from birgemiz.views.structured import Moment, Structured
from birgemiz.writers.links import Links
from birgemiz.zones import zone_named


def structured_html(told: Structured, links: Links) -> str:
    """A block of data for the head; no text in it can end it, and no browser runs it."""
    data = json.dumps(told, ensure_ascii=False, separators=(",", ":"), default=partial(_value, links=links))
    data = data.replace("<", "\\u003c")
    return f'<script type="application/ld+json">{data}</script>'


def _value(value: Any, links: Links) -> str:
    match value:
        case Link():
            return value.url or links.settings.canonical(value.address, links.lang) or links.to(value.address)
        case Moment():
            return _instant(value)
    raise TypeError(value)


@lru_cache
def _instant(moment: Moment) -> str:
    """ISO 8601 with its offset; without one when this machine does not know the time zone."""
    return datetime.combine(moment.day, moment.start, zone_named(moment.time_zone)).isoformat()

"""What search engines are told, as JSON-LD 1.1 in a page (7, "Embedding JSON-LD in HTML Documents")."""

from datetime import datetime
from functools import lru_cache
from typing import Any

from birgemiz.views.page import Link
from birgemiz.views.structured import Moment, Structured, Thing
from birgemiz.writers.json_text import quoted
from birgemiz.writers.links import Links
from birgemiz.zones import zone_named


def structured_html(told: Structured, links: Links) -> str:
    """A block of data for the head; no text in it can end it, and no browser runs it."""
    data = _object(told, links).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{data}</script>'


def _object(told: Structured, links: Links) -> str:
    return "{" + ",".join([f'"{name}":{_value(value, links)}' for name, value in told.items()]) + "}"


def _value(value: Any, links: Links) -> str:
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, Thing):
        return _thing(value, links)
    if isinstance(value, Link):
        return quoted(value.url or links.public(value.address) or links.to(value.address))
    if isinstance(value, Moment):
        return quoted(_instant(value))
    if isinstance(value, list):
        return "[" + ",".join([_value(one, links) for one in value]) + "]"
    raise TypeError(value)


@lru_cache
def _thing(thing: Thing, links: Links) -> str:
    """A thing as it is written on every page of these links: the school of each of its hours."""
    return _object(thing.properties, links)


@lru_cache(2048)  # schools meet on the same days, at a few times
def _instant(moment: Moment) -> str:
    """ISO 8601 with its offset; without one when this machine does not know the time zone."""
    return datetime.combine(moment.day, moment.start, zone_named(moment.time_zone)).isoformat()

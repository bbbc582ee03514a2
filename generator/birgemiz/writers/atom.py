"""Feeds as Atom (RFC 4287), each entry in its own language."""

from birgemiz.views.feed import ATOM, Feed
from birgemiz.writers.links import Settings
from birgemiz.writers.syndication import Entry, escaped, syndicated

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"'


def atom(feed: Feed, settings: Settings) -> bytes:
    """The feed as an Atom file. Summaries are HTML there, so a plain text is escaped once more."""
    told = syndicated(feed, settings)
    own = escaped(told.base + ATOM) if told.base else ""
    head = (
        f'{_HEAD} xml:lang="{told.lang}"><title>{escaped(told.title)}</title>{_link("alternate", escaped(told.url))}'
        f"{_link('self', own) if own else ''}<id>{own or f'urn:birgemiz:{feed.lang}:{feed.address}{ATOM}'}</id>"
        f"<updated>{told.updated.iso}</updated><subtitle>{escaped(told.description)}</subtitle>"
    )
    return "".join([head, *map(_entry, told.entries), "</feed>"]).encode()


def _link(kind: str, url: str) -> str:
    return f'<link rel="{kind}" href="{url}"></link>'


def _entry(entry: Entry) -> str:
    began = entry.began.iso
    summary = f'<summary type="html">{escaped(entry.html)}</summary>' if entry.html else ""
    categories = "".join([f'<category term="{escaped(tag)}"></category>' for tag in entry.tags])
    return (
        f'<entry xml:lang="{entry.lang}"><title>{escaped(entry.title)}</title>'
        f'<link href="{escaped(entry.url)}" rel="alternate"></link>'
        f"<published>{began}</published><updated>{began}</updated>"
        f"<author><name>{escaped(entry.author)}</name><uri>{escaped(entry.author_url)}</uri></author>"
        f"<id>{escaped(entry.id)}</id>{summary}{categories}</entry>"
    )

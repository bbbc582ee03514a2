"""Sitemaps (sitemaps.org 0.9) with each page in both languages, and robots.txt (RFC 9309)."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from birgemiz.model.record import Lang
from birgemiz.writers.file import File
from birgemiz.writers.links import Settings

LARGEST = 20_000
"""Pages in one sitemap; the protocol allows 50,000 and 50 MB."""

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_LINKS = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'


def sitemap(pages: Mapping[str, Sequence[Lang]], settings: Settings) -> Iterator[File]:
    """The site's map; none when the site's public address is not known.

    ``pages`` gives for each address the languages that the page exists in.
    """
    if not settings.url:
        return
    entries = [_entry(address, lang, langs, settings) for address, langs in pages.items() for lang in langs]
    parts = [entries[n : n + LARGEST] for n in range(0, len(entries), LARGEST)]
    if len(parts) == 1:
        yield File("sitemap.xml", _urls(parts[0]))
        return
    for number, part in enumerate(parts, 1):
        yield File(f"sitemap-{number}.xml", _urls(part))
    listed = "".join(f"<sitemap><loc>{settings.url}sitemap-{n}.xml</loc></sitemap>\n" for n in range(1, len(parts) + 1))
    yield File("sitemap.xml", f"{_HEAD}<sitemapindex {_NAMES}>\n{listed}</sitemapindex>\n".encode())


def robots(settings: Settings) -> File:
    """Everything may be read; the sitemap is named where it is known."""
    lines = ["User-agent: *", "Allow: /"]
    if settings.url:
        lines.append(f"Sitemap: {settings.url}sitemap.xml")
    return File("robots.txt", ("\n".join(lines) + "\n").encode())


def _urls(entries: Sequence[str]) -> bytes:
    return f"{_HEAD}<urlset {_NAMES} {_LINKS}>\n{''.join(entries)}</urlset>\n".encode()


def _entry(address: str, lang: Lang, languages: Sequence[Lang], settings: Settings) -> str:
    location = escape(settings.canonical(address, lang))
    if len(languages) == 1:
        return f"<url><loc>{location}</loc></url>\n"
    twins = "".join(
        f'<xhtml:link rel="alternate" hreflang="{one}" href="{escape(settings.canonical(address, one))}"/>'
        for one in languages
    )
    return f"<url><loc>{location}</loc>{twins}</url>\n"

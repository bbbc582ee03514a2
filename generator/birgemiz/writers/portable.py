"""Pages for a folder that lies anywhere, on any website or a USB stick.

Links to files of the folder are relative and name a file, for nothing opens folders without a web host. Links to
other pages of the district's site lead there, and where nobody knows its address, nowhere. A parser finds the
addresses; all else stays as it was poured.
"""

import posixpath
from collections.abc import Container
from html import escape
from html.parser import HTMLParser
from itertools import accumulate
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit, urlunsplit

ADDRESSES = ("action", "href", "poster", "src")
"""Attributes that hold an address."""

_OF_LINKS = ("href", "hreflang", "rel", "target", "type")
"""Attributes that an ``a`` has only when it leads somewhere (HTML, 4.6.2)."""

Attributes = list[tuple[str, str | None]]


class Portable(NamedTuple):
    """A page, and the files of the folder that it names."""

    html: str
    named: frozenset[str]


def portable(path: str, html: str, files: Container[str], url: str) -> Portable:
    """The page of a site as it lies at the same path in a folder of these ``files``.

    ``url`` is the site's public address, empty when it is not known.
    """
    addresses = _Addresses(path, files, url)
    finder = _Finder(html, addresses)
    finder.feed(html)
    finder.close()
    return Portable(finder.rewritten(), frozenset(addresses.named))


class _Addresses:
    """Addresses of one page for the folder; ``named`` gathers the files that they lead to."""

    def __init__(self, path: str, files: Container[str], url: str) -> None:
        self._base, self._files, self._url = posixpath.dirname(path), files, url
        self.named: set[str] = set()

    def settled(self, address: str) -> str | None:
        """The address, or None when it leads nowhere; an absolute one, or one within the page, stays."""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc or not parts.path:
            return address
        place = posixpath.normpath(posixpath.join(self._base, unquote(parts.path))).removeprefix(".")
        place += "/" if place and parts.path.endswith("/") else ""
        file = place if place and not place.endswith("/") else f"{place}index.html"
        rest = urlunsplit(("", "", "", parts.query, parts.fragment))
        if file in self._files:
            self.named.add(file)
            return quote(posixpath.relpath(file, self._base or ".")) + rest
        return self._url + quote(place) + rest if self._url else None

    def choices(self, srcset: str) -> str:
        """Every image of a choice (HTML, ``srcset``)."""
        images = (one.strip().partition(" ") for one in srcset.split(","))
        return ", ".join(f"{self.settled(address)}{space}{width}" for address, space, width in images)


class _Finder(HTMLParser):
    """Finds the tags whose addresses differ in the folder."""

    def __init__(self, html: str, addresses: _Addresses) -> None:
        super().__init__()
        self._html, self._addresses = html, addresses
        self._lines = [0, *accumulate(len(line) + 1 for line in html.split("\n"))]
        self._edits: list[tuple[int, str, str]] = []

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Note how the tag is written in the folder, if otherwise."""
        settled = [(name, self._value(name, value)) for name, value in attrs]
        if settled == attrs:
            return
        lost = {name for name, value in settled if value is None and name in ADDRESSES}
        gone = {*lost, *(_OF_LINKS if tag == "a" and "href" in lost else ())}
        kept = [(name, value) for name, value in settled if name not in gone]
        line, column = self.getpos()
        self._edits.append((self._lines[line - 1] + column, self.get_starttag_text() or "", _tag(tag, kept)))

    def rewritten(self) -> str:
        """The page with every noted tag in its place."""
        pieces: list[str] = []
        end = 0
        for start, old, new in self._edits:
            pieces += (self._html[end:start], new)
            end = start + len(old)
        return "".join((*pieces, self._html[end:]))

    def _value(self, name: str, value: str | None) -> str | None:
        if value is None:
            return None
        if name == "srcset":
            return self._addresses.choices(value)
        return self._addresses.settled(value) if name in ADDRESSES else value


def _tag(name: str, attributes: Attributes) -> str:
    written = (f" {key}" if value is None else f' {key}="{escape(value)}"' for key, value in attributes)
    return f"<{name}{''.join(written)}>"

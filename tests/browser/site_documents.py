"""What the whole-site tests need of each HTML file, without a browser."""

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

from tests.browser.page_kinds import html_files

LOADED = {
    ("script", "src"),
    ("img", "src"),
    ("iframe", "src"),
    ("source", "src"),
    ("video", "src"),
    ("audio", "src"),
    ("link", "href"),
}
"""Attributes whose address a browser asks for by itself (of links: only these relations)."""

RELATIONS = {"stylesheet", "icon", "preload", "modulepreload", "manifest"}

SCRIPT_TYPES = {"", "module", "text/javascript"}
"""Types of scripts that run (HTML, 4.12.1); any other is data."""

NAMING = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list")
"""Attributes that name other elements of the page by their id."""


@dataclass(slots=True)
class Document:
    """A page's parts that speak of other files, of ids or of its own order."""

    links: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    ids: Counter[str] = field(default_factory=Counter)
    named: set[str] = field(default_factory=set)
    headings: list[int] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    lang: str = ""
    title: str = ""
    marked: list[str] = field(default_factory=list)
    """Addresses of the menu entries that are marked as the current section."""
    inline: list[str] = field(default_factory=list)
    """The text of every script that the page itself holds; data in a script is none."""
    attributes: set[str] = field(default_factory=set)
    """Attributes that a strict policy forbids: ``style`` and ``on…``."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.document = Document()
        self._in_title = False
        self._in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        document = self.document
        if "id" in found:
            document.ids[found["id"]] += 1
        for name in NAMING:
            document.named.update(found.get(name, "").split())
        for name in ("href", "src", "poster", "action"):
            if name in found:
                self._address(tag, name, found)
        images = [one.split()[0] for one in found.get("srcset", "").split(",") if one.strip()]
        document.links += images
        document.loaded += images
        if tag == "a" and found.get("aria-current") == "true":
            document.marked.append(found.get("href", ""))
        if tag == "html":
            document.lang = found.get("lang", "")
        elif tag == "meta" and "name" in found:
            document.meta[found["name"]] = found.get("content", "")
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            document.headings.append(int(tag[1]))
        self._in_title = tag == "title" and not document.title
        document.attributes.update(name for name in found if name == "style" or name.startswith("on"))
        if tag == "script" and "src" not in found and found.get("type", "module") in SCRIPT_TYPES:
            self._in_script = True
            document.inline.append("")

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.document.title += data
        if self._in_script:
            self.document.inline[-1] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False
        elif tag == "script":
            self._in_script = False

    def _address(self, tag: str, name: str, found: dict[str, str]) -> None:
        self.document.links.append(found[name])
        loads = (tag, name) in LOADED or name == "poster"
        if loads and (tag != "link" or RELATIONS & set(found.get("rel", "").split())):
            self.document.loaded.append(found[name])


@lru_cache
def documents(site: Path) -> dict[str, Document]:
    """Every HTML file of the site by its path."""
    return {path: _read((site / path).read_text("utf-8")) for path in html_files(site)}


def _read(html: str) -> Document:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.document

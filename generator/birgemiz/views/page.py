"""A page before it is written: where it goes, what it is called, what it shows."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from birgemiz.model.record import Lang


class Link(NamedTuple):
    """A text that may lead somewhere: ``address`` within the site, ``url`` outside it."""

    text: str
    address: str = ""
    url: str = ""
    lang: str = ""


class Preview(NamedTuple):
    """An image that stands for a page: its address, which all languages share, its size in pixels, its media type.

    ``alt`` says what it shows.
    """

    address: str
    width: int
    height: int
    media_type: str
    alt: str


class Page(NamedTuple):
    """One page in one language.

    ``address`` is the same in every language; ``section`` names the menu entry to mark;
    ``template`` names what it shows, ``view`` is what the template reads. ``canonical`` is
    another page's address when this one repeats it; ``feed`` is the address of the page whose feeds lead here. A page
    that stands ``alone`` is a document of its own, without a host's header and footer; one ``unlisted`` is none for
    search engines. ``structured`` is what
    search engines are told of it, ``picture`` what social networks show with its address, unless the site's own.
    """

    address: str
    lang: Lang
    section: str
    title: str
    description: str
    template: str
    view: Any
    canonical: str | None = None
    feed: str | None = None
    alone: bool = False
    unlisted: bool = False
    structured: Mapping[str, Any] | None = None
    picture: Preview | None = None


_MARKS = re.compile(r"(?m)^(?:#{1,6} .*|[-*>] ?|\d+[.)] )|[*_`|]")


def plain(markdown: str) -> str:
    """The words of a Markdown text, roughly: no headings, no marks."""
    return " ".join(_MARKS.sub("", markdown).split())


def excerpt(text: str, length: int = 160) -> str:
    """The beginning of a text, cut between words."""
    flat = " ".join(text.split())
    if len(flat) <= length:
        return flat
    return flat[:length].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"

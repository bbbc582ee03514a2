"""What surrounds every page in one language: head, header with menu and language switch, footer."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from birgemiz.model.record import Lang
from birgemiz.views.feed import ATOM, JSON, RSS
from birgemiz.views.frame import FrameView
from birgemiz.views.page import Page, Preview
from birgemiz.views.words import Words
from birgemiz.writers.links import Links
from birgemiz.writers.slots import fill, token
from birgemiz.writers.structured import structured_html
from birgemiz.writers.templates import Templates

PER_PAGE = ("title", "name", "description", "canonical", "alternates", "feeds", "card", "structured", "twin", "body")
"""The slots that are left for each page to fill."""

_FEEDS = (
    (RSS, "application/rss+xml", "RSS"),
    (ATOM, "application/atom+xml", "Atom"),
    (JSON, "application/feed+json", "JSON Feed"),
)
"""The files of a feed, their media types and the names of their formats."""

_UNLISTED = '<meta name="robots" content="noindex">'
"""What keeps a page out of search engines; it needs no public address (HTML, ``meta`` with the name ``robots``)."""

_SMALL_CARD = '<meta name="twitter:card" content="summary">'
"""How a page is shown in social networks where it has no picture, or nobody knows its public address."""


@dataclass(frozen=True, slots=True)
class Shell:
    """The surroundings of the pages of one language."""

    words: Words
    templates: Templates
    view: FrameView
    languages: Sequence[Lang]

    def dress(self, html: str, links: Links, section: str) -> str:
        """A specimen with head, header and footer in place; what differs by page stays a slot."""
        slots = {name: token(name) for name in PER_PAGE}
        parts = {
            part: self.templates.render(
                f"{part}.html",
                links,
                self.view,
                section=section,
                slots=slots,
                languages=self.languages,
                asset=links.asset,
            )
            for part in ("head", "header", "footer")
        }
        return fill(html, parts)

    def page_values(self, page: Page, links: Links) -> dict[str, str]:
        """What fills the slots of a page of ours, but for its body."""
        values = self.values(page.address, page.title, page.description, links, page.canonical, feed=page.feed)
        if page.unlisted:
            values["canonical"] = _UNLISTED
        if page.structured:
            values["structured"] = structured_html(page.structured, links)
        if page.picture:
            values["card"] = _card(page.picture, links.settings.url)
        return values

    def values(
        self,
        address: str,
        title: str,
        description: str,
        links: Links,
        canonical: str | None = None,
        *,
        twin: bool = True,
        feed: str | None = None,
    ) -> dict[str, str]:
        """What fills a page's slots, but for its body; escaped.

        ``canonical`` is the address of the page that this one repeats, ``feed`` that of the page
        whose feeds it names; without a ``twin`` the language switch leads to the other language's home page.
        """
        other: Lang = "ru" if self.words.lang == "kk" else "kk"
        own = address if canonical is None else canonical
        return {
            "title": escape(f"{title} – {self.view.site}"),
            "name": escape(title),
            "description": escape(description),
            "canonical": self._canonical(own, links),
            "alternates": self._alternates(own, links) if twin else "",
            "feeds": "" if feed is None else _feeds(feed, links),
            "card": _card(self.view.card, links.settings.url),
            "structured": "",
            "twin": escape(links.to(address if twin else "", other)),
        }

    def _canonical(self, address: str, links: Links) -> str:
        """The page's one public address (RFC 6596; Open Graph, ``og:url``), where it is known."""
        url = escape(links.public(address))
        return f'<link rel="canonical" href="{url}"><meta property="og:url" content="{url}">' if url else ""

    def _alternates(self, address: str, links: Links) -> str:
        """The page in every language, for search engines (HTML, link type ``alternate``)."""
        if len(self.languages) == 1 or not links.settings.url:
            return ""
        urls: dict[str, str] = {lang: escape(links.public(address, lang)) for lang in self.languages}
        urls["x-default"] = urls["kk"]
        return "".join([f'<link rel="alternate" hreflang="{name}" href="{url}">' for name, url in urls.items()])


@lru_cache  # most pages have the district's
def _card(picture: Preview | None, site: str) -> str:
    """The picture of a page in social networks (Open Graph, ``og:image``)."""
    if not picture or not site:
        return _SMALL_CARD
    url = escape(site + picture.address)
    return (
        f'<meta name="twitter:card" content="summary_large_image"><meta property="og:image" content="{url}">'
        f'<meta property="og:image:type" content="{picture.media_type}">'
        f'<meta property="og:image:width" content="{picture.width}">'
        f'<meta property="og:image:height" content="{picture.height}">'
        f'<meta property="og:image:alt" content="{escape(picture.alt)}">'
    )


@lru_cache  # all hours of a school name its feeds
def _feeds(address: str, links: Links) -> str:
    """The feeds of a page, for programs that follow sites (RSS Autodiscovery)."""
    return "".join(
        f'<link rel="alternate" type="{media_type}" title="{title}" href="{escape(links.to(address + name))}">'
        for name, media_type, title in _FEEDS
    )

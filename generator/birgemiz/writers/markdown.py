"""Markdown to HTML that is safe to publish: CommonMark through pyromark, then nh3.

Notes come from many hands. What isn't on the list below does not reach a page: no script, no
style, no form, no frame, no drawing language; ids can't collide with the page's own; images are
the site's own.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from html import unescape
from urllib.parse import unquote

import nh3
import pyromark
from markupsafe import Markup

from birgemiz.model.media import NO_PICTURES, Picture, Shown, media_name
from birgemiz.writers.image_html import To, image_html

_OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_STRIKETHROUGH
_MARKDOWN = pyromark.Markdown(options=_OPTIONS)
_OWN = pyromark.Markdown(options=_OPTIONS | pyromark.Options.ENABLE_HEADING_ATTRIBUTES)

TAGS = {
    *("a", "abbr", "b", "blockquote", "br", "code", "dd", "del", "div", "dl", "dt", "em", "h1", "h2", "h3"),
    *("h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "small"),
    *("span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
}
ATTRIBUTES: dict[str, set[str]] = {
    "*": {"lang"},
    "a": {"href"},
    "div": {"id"},
    "img": {"src", "alt", "width", "height"},
    "li": {"id"},
    "ol": {"start"},
    "sup": {"id"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
CLASSES = {
    "sup": {"footnote-reference", "footnote-definition-label"},
    "div": {"footnote-definition"},
}
GONE = {"script", "style", "template", "title", "textarea", "svg", "math", "iframe", "noscript"}
"""Tags that go with all they hold."""

ID_PREFIX = "note-"
"""Begins every id that comes from a note."""

_HEADING = re.compile("(</?h)([1-6])(?=>)")
_SECTION = re.compile(r'<h2 id="([^"]+)">(.*?)</h2>')
_SCROLL = '<div class="bm-scroll" tabindex="0">'


def _local(url: str) -> str | None:
    """Of addresses without a scheme only those within the note lead anywhere."""
    return f"#{ID_PREFIX}{url[1:]}" if url.startswith("#") else None


def _attribute(tag: str, name: str, value: str) -> str | None:
    """An image's address is but a name until it is published; nh3 asks for every attribute it would keep."""
    return f"#{value}" if tag == "img" and name == "src" else value


_CLEANER = nh3.Cleaner(
    tags=TAGS,
    clean_content_tags=GONE,
    attributes=ATTRIBUTES,
    attribute_filter=_attribute,
    allowed_classes=CLASSES,
    url_schemes={"http", "https", "mailto", "tel"},
    url_relative=_local,
    id_prefix=ID_PREFIX,
    link_rel="noopener noreferrer",
)
_IMAGE = re.compile(r"<img\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([a-z]+)="([^"]*)"')


def body_html(markdown: str, pictures: Mapping[str, Picture] = NO_PICTURES, to: To = str, top: int = 3) -> Markup:
    """A body as HTML whose highest heading is ``h<top>``, with those of its images that are published.

    ``pictures`` are known by their originals' names below ``media``; ``to`` links to one's address.
    """
    html = _safe(markdown, top)
    if "<img" in html:
        html = _images(html, pictures, to)
    return Markup(html)  # noqa: S704 - the sanitizer made it


@lru_cache(256)
def _safe(markdown: str, top: int) -> str:
    """A body as HTML but for its images; the same in all languages of a school's pages, which follow each other."""
    html = _headings(_CLEANER.clean(_MARKDOWN.html(markdown)), top)
    if "<table>" in html:
        html = html.replace("<table>", _SCROLL + "<table>").replace("</table>", "</table></div>")
    return html


def inline_html(markdown: str) -> Markup:
    """One paragraph's inline Markdown as HTML without the paragraph."""
    html = _CLEANER.clean(_MARKDOWN.html(markdown)).strip()
    if html.startswith("<p>") and html.endswith("</p>") and html.count("<p>") == 1:
        html = html[3:-4]
    return Markup(html)  # noqa: S704 - the sanitizer above made it


def prose_html(markdown: str) -> Markup:
    """The program's own Markdown as HTML, with whatever HTML it holds; no word of a district's people may come here.

    Long lines of code scroll, so they can be reached by keyboard.
    """
    return Markup(_OWN.html(markdown).replace("<pre><code", '<pre><code tabindex="0"'))  # noqa: S704 - it is ours


def sections(html: str) -> list[tuple[str, Markup]]:
    """The sections of such a text: the id and the heading of each."""
    return [(found[1], Markup(found[2])) for found in _SECTION.finditer(html)]  # noqa: S704 - it is ours


def _headings(html: str, top: int) -> str:
    """Shift headings so that the highest is ``top`` and none is skipped beyond ``h6``."""
    pieces = _HEADING.split(html)
    levels = pieces[2::3]
    renamed = {level: str(min(top + place, 6)) for place, level in enumerate(sorted(set(levels)))}
    pieces[2::3] = [renamed[level] for level in levels]
    return "".join(pieces)


def images_in(markdown: str) -> list[Shown]:
    """The images that a body would show, in order; one from elsewhere is none of the school's."""
    marked = "!" in markdown and "![" in markdown
    if not marked and ("<" not in markdown or "<img" not in markdown.lower()):
        return []
    html = _CLEANER.clean(_MARKDOWN.html(markdown))
    written = (dict(_ATTRIBUTE.findall(found)) for found in _IMAGE.findall(html))
    return [Shown(_reference(one), unescape(one.get("alt", ""))) for one in written if "src" in one]


def _images(html: str, pictures: Mapping[str, Picture], to: To) -> str:
    """Every image as it is published; those that are not go."""

    def replaced(found: re.Match[str]) -> str:
        written = dict(_ATTRIBUTE.findall(found[1]))
        picture = pictures.get(media_name(_reference(written)) or "") if "src" in written else None
        if picture is None:
            return ""
        return image_html(picture, Markup(written.get("alt", "")), to)  # noqa: S704 - the sanitizer escaped it

    return _IMAGE.sub(replaced, html)


def _reference(written: Mapping[str, str]) -> str:
    """The file that an image names, as a person wrote it."""
    return unquote(unescape(written["src"]).removeprefix(f"#{ID_PREFIX}"))

"""Markdown to HTML that is safe to publish: CommonMark through pyromark, then nh3.

Notes come from many hands. What isn't on the list below does not reach a page: no script, no
style, no form, no frame, no drawing language; ids can't collide with the page's own; images are
the site's own.
"""

import re
from collections.abc import Callable

import nh3
import pyromark
from markupsafe import Markup

Address = Callable[[str], str | None]
"""Where a local image is published, or None when it isn't."""

_OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_STRIKETHROUGH
_MARKDOWN = pyromark.Markdown(options=_OPTIONS)

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

_HEADING = re.compile(r"<(/?)h([1-6])>")
_SCROLL = '<div class="bm-scroll" tabindex="0">'


def _local(url: str) -> str | None:
    """Of addresses without a scheme only those within the note lead anywhere."""
    return f"#{ID_PREFIX}{url[1:]}" if url.startswith("#") else None


def _attribute(tag: str, name: str, value: str) -> str | None:
    """An image is the site's own or none; nh3 asks for every attribute it would keep."""
    if tag == "img" and name == "src":
        return f"#{value}" if "://" not in value and not value.startswith(("/", "data:")) else None
    return value


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
_IMAGE = re.compile(r'<img(?P<before>[^>]*?) ?src="#' + ID_PREFIX + r'(?P<src>[^"]*)"(?P<after>[^>]*)>')
_NO_SOURCE = re.compile(r"<img(?![^>]*\ssrc=)[^>]*>")


def _nowhere(_: str) -> str | None:
    return None


def body_html(markdown: str, image: Address = _nowhere, top: int = 3) -> Markup:
    """A body as HTML whose highest heading is ``h<top>``; images go where ``image`` says."""
    html = _CLEANER.clean(_MARKDOWN.html(markdown))
    if "<h" in html:
        html = _headings(html, top)
    if "<table>" in html:
        html = html.replace("<table>", _SCROLL + "<table>").replace("</table>", "</table></div>")
    if "<img" in html:
        html = _images(html, image)
    return Markup(html)  # noqa: S704 - the sanitizer above made it


def inline_html(markdown: str) -> Markup:
    """One paragraph's inline Markdown as HTML without the paragraph."""
    html = _CLEANER.clean(_MARKDOWN.html(markdown)).strip()
    if html.startswith("<p>") and html.endswith("</p>") and html.count("<p>") == 1:
        html = html[3:-4]
    return Markup(html)  # noqa: S704 - the sanitizer above made it


def _headings(html: str, top: int) -> str:
    """Shift headings so that the highest is ``top`` and none is skipped beyond ``h6``."""
    levels = [level for level in "123456" if f"<h{level}>" in html]
    renamed = {level: min(top + place, 6) for place, level in enumerate(levels)}
    return _HEADING.sub(lambda found: f"<{found[1]}h{renamed[found[2]]}>", html)


def _images(html: str, image: Address) -> str:
    def replaced(found: re.Match[str]) -> str:
        published = image(found["src"])
        if published is None:
            return ""
        return f'<img{found["before"]} src="{published}"{found["after"]} loading="lazy">'

    return _NO_SOURCE.sub("", _IMAGE.sub(replaced, html))

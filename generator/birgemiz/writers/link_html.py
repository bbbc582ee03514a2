"""Links as a page shows them in a row."""

from collections.abc import Iterable

from markupsafe import Markup, escape

from birgemiz.views.page import Link
from birgemiz.writers.image_html import To


def linked(links: Iterable[Link], to: To) -> Markup:
    """The links with commas between them; ``to`` links to an address of the site."""
    return Markup(", ".join([_anchor(one, to) for one in links]))  # noqa: S704 - every part is escaped


def _anchor(link: Link, to: To) -> str:
    lang = f' lang="{link.lang}"' if link.lang else ""
    if link.url:
        return f'<a href="{escape(link.url)}" rel="noopener noreferrer"{lang}>{escape(link.text)}</a>'
    return f'<a href="{escape(to(link.address))}"{lang}>{escape(link.text)}</a>'

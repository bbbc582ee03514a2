"""The theme's page templates, ready in one language."""

from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from birgemiz.views.words import Words, capital
from birgemiz.writers.links import Links
from birgemiz.writers.markdown import body_html, inline_html


@cache
def _environment(folder: Path) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    environment.filters |= {"body": body_html, "inline": inline_html, "capital": capital}
    return environment


class Templates:
    """Renders a view with the template that shows it."""

    def __init__(self, folder: Path, words: Words) -> None:
        self._environment = _environment(folder)
        self._words = words

    def render(self, name: str, links: Links, view: Any, **more: Any) -> Markup:
        """The HTML of a view; ``links`` knows where the page lies."""
        template = self._environment.get_template(name)
        html = template.render(view=view, to=links.to, _=self._words, lang=self._words.lang, **more)
        return Markup(html)  # noqa: S704 - the template escapes every field

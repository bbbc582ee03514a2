"""The theme's page templates, ready in one language."""

import re
from collections.abc import Callable
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.ext import Extension
from markupsafe import Markup, escape

from birgemiz.views.words import Words, capital
from birgemiz.writers.charts import drawn
from birgemiz.writers.image_html import image_html
from birgemiz.writers.links import Links
from birgemiz.writers.markdown import body_html, inline_html, prose_html, sections
from birgemiz.writers.qr import qr

_WORDS = re.compile(r"""\{\{ _\((?:"([^"]*)"|'([^']*)')\) \}\}""")


class Translated(Extension):
    """Puts words that need no values into a template before it is compiled: once, not on every page."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        """Translate ``{{ _("words") }}`` in the source of a template."""
        words: Words = self.environment.globals["_"]  # type: ignore[assignment]
        return _WORDS.sub(lambda found: _literal(words(found[1] or found[2])), source)


def _literal(text: str) -> str:
    """The text as a template spells it: escaped, and meaning nothing to Jinja."""
    return str(escape(text)).replace("{", "&#123;")


class Templates:
    """Renders a view with the template that shows it."""

    def __init__(self, folder: Path, words: Words) -> None:
        self._template = cache(_environment(folder, words).get_template)

    def render(self, name: str, links: Links, view: Any, **more: Any) -> Markup:
        """The HTML of a view; ``links`` knows where the page lies."""
        public = partial(links.settings.canonical, lang=links.lang)
        known = {"view": view, "to": links.to, "public": public, "asset": links.asset, **more}
        return Markup(self._template(name).render(known))  # noqa: S704 - fields are escaped


class FieldGenerator(CodeGenerator):
    """Compiles templates for views that are plain objects: attributes and calls without detours.

    Jinja looks each attribute up as an item too, and each function for a wish to know the context;
    views need neither. Fields are escaped through the environment's ``escape_field``.
    """

    def write(self, x: str) -> None:
        """Write a piece of the compiled template."""
        super().write(_DIRECT.get(x, x))

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write an attribute as Python writes it."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")


_DIRECT = {"escape(": "environment.escape_field(", "context.call(": "environment.call("}


def _call(
    function: Callable[..., Any],
    *arguments: Any,
    _loop_vars: Any = None,
    _block_vars: Any = None,
    **named: Any,
) -> Any:
    """Call a function of a template; the variables that Jinja offers with each call are not used."""
    return function(*arguments, **named)


class PageEnvironment(jinja2.Environment):
    """Escapes each field, and remembers what it escaped: days, names and statuses recur on every page.

    By type as well as value, because safe HTML and the text that spells it are equal to Python.
    """

    code_generator_class = FieldGenerator
    escape_field = staticmethod(lru_cache(8192, typed=True)(escape))
    call = staticmethod(_call)


def _environment(folder: Path, words: Words) -> jinja2.Environment:
    environment = PageEnvironment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        auto_reload=False,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {"_": words, "lang": words.lang}
    environment.filters |= {"body": body_html, "inline": inline_html, "image": image_html}
    environment.filters |= {"prose": prose_html, "sections": sections}
    environment.filters |= {"capital": capital, "drawn": drawn, "qr": qr}
    environment.add_extension(Translated)
    return environment

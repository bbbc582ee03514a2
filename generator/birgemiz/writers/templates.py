"""The theme's page templates, ready in one language."""

import re
from collections.abc import Callable, MutableMapping
from functools import cache, lru_cache
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
from birgemiz.writers.link_html import linked
from birgemiz.writers.links import Links
from birgemiz.writers.markdown import body_html, inline_html, prose_html, sections
from birgemiz.writers.qr import qr

HTML: dict[str, Callable[..., Markup]] = {
    "body": body_html,
    "image": image_html,
    "inline": inline_html,
    "linked": linked,
    "prose": prose_html,
    "qr": qr,
}
"""Filters that answer with safe HTML."""

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
        self._environment = _environment(folder, words)
        self._template = cache(self._environment.get_template)

    def compile(self) -> None:
        """Make every page's template ready now: processes that are forked later need not, each for itself."""
        for name in self._environment.list_templates(["html"]):
            self._template(name)

    def render(self, name: str, links: Links, view: Any, **more: Any) -> str:
        """The HTML of a view; ``links`` knows where the page lies."""
        known = {"view": view, "to": links.to, "public": links.public, "asset": links.asset, **more}
        return self._template(name).render(known)


class FieldGenerator(CodeGenerator):
    """Compiles templates for views that are plain objects: attributes and calls without detours.

    Jinja looks each attribute up as an item too, and each function for a wish to know the context;
    views need neither. Fields are escaped through the environment's ``escape_field``, but for what
    the filters of ``HTML`` and macros made.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._macros: set[str] = set()

    def write(self, x: str) -> None:
        """Write a piece of the compiled template."""
        super().write("environment.escape_field(" if x == "escape(" else x)

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if self._is_safe(node):
            self.write("(")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _is_safe(self, node: nodes.Expr) -> bool:
        if isinstance(node, nodes.Call):
            made_by = node.node.node if isinstance(node.node, nodes.Getattr) else node.node
            return isinstance(made_by, nodes.Name) and made_by.name in self._macros
        return isinstance(node, nodes.Filter) and node.name in HTML

    def visit_Import(self, node: nodes.Import, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write an import of macros."""
        self._macros.add(node.target)
        super().visit_Import(node, frame)

    def visit_Macro(self, node: nodes.Macro, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write a macro."""
        self._macros.add(node.name)
        super().visit_Macro(node, frame)

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: FBT001, FBT002, N802
        """Write a call as Python writes it."""
        if forward_caller or node.dyn_args or node.dyn_kwargs:
            super().visit_Call(node, frame, forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write an attribute as Python writes it."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")


class PageEnvironment(jinja2.Environment):
    """Escapes each field, and remembers what it escaped: days, names and statuses recur on every page.

    By type as well as value, because safe HTML and the text that spells it are equal to Python.
    """

    code_generator_class = FieldGenerator
    escape_field = staticmethod(lru_cache(8192, typed=True)(escape))

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """What every template knows, in one place: Jinja's chain of places is walked anew for each page."""
        return {**self.globals, **(d or {})}


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
    environment.filters |= {**HTML, "sections": sections, "capital": capital, "drawn": drawn}
    environment.add_extension(Translated)
    return environment

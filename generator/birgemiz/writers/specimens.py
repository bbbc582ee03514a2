"""Specimens: one page per layout, language and depth that a host renders and we pour from.

A host (MkDocs, ProperDocs, Zensical) renders a specimen as it renders any Markdown page; the theme
puts slot tokens where title, head, header, body and footer go. Depth matters because a host writes
addresses relative to the page.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from birgemiz.model.record import Lang
from birgemiz.writers.slots import tokens_in

DEEPEST = 4
"""Folders that the deepest page lies below its language's root."""

SLOTS = {"title", "head", "header", "body", "footer"}
"""The slots that the theme's page has."""

ABSENT_PAGE = "404.html"

_SOURCE = """---
title: birgemiz
lang: {lang}
birgemiz: specimen
search:
  exclude: true
hide:
  - navigation
  - toc
---

&nbsp;
"""


class SpecimenMissingError(Exception):
    """A host left out a specimen, or a slot of it; the argument says which."""


@dataclass(frozen=True, slots=True)
class Specimen:
    """A specimen's place: ``depth`` counts folders below the site's root."""

    lang: Lang
    depth: int

    @property
    def folder(self) -> str:
        """Its folder, with ``/`` at the end unless it is the root."""
        return "" if self.depth == 0 else f"birgemiz-specimen-{self.lang}/" + "d/" * (self.depth - 1)

    @property
    def source(self) -> str:
        """The path of its Markdown in the host's folder of pages."""
        return f"{self.folder}index.md"

    @property
    def rendered(self) -> str:
        """The path at which a host writes it."""
        return f"{self.folder}index.html"

    @property
    def markdown(self) -> str:
        """Its source: front matter, and a body that says nothing."""
        return _SOURCE.format(lang=self.lang)


def specimens(languages: tuple[Lang, ...]) -> Iterator[Specimen]:
    """Every specimen that pages in these languages are poured from."""
    for lang in languages:
        first = 0 if lang == "kk" else 1
        yield from (Specimen(lang, depth) for depth in range(first, first + DEEPEST + 1))


def is_specimen(path: str) -> bool:
    """Whether a rendered file is a specimen (or the site's root page, which is poured)."""
    return path.startswith("birgemiz-specimen-") or path == "index.html"


def checked(specimen: Specimen, rendered: Mapping[str, str]) -> str:
    """The rendered specimen.

    :raises SpecimenMissingError: when the host left it out, or lost one of its slots.
    """
    html = rendered.get(specimen.rendered)
    if html is None:
        raise SpecimenMissingError(specimen.rendered)
    lost = SLOTS - tokens_in(html)
    if lost:
        raise SpecimenMissingError(f"{specimen.rendered}: {', '.join(sorted(lost))}")
    return html

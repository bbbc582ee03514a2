"""Every kind of page that the site has, and where an example of it is."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pytest

LANGS = ("kk", "ru")

_KEY = r"[a-z0-9-]+"
_YEAR = r"\d{4}-\d{4}"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of page: the form of its paths, the menu entry it marks, what an example must hold."""

    name: str
    pattern: str
    menu: str | None = None
    holds: str = ""
    langs: tuple[str, ...] = LANGS
    alone: bool = False
    """A document for frames, without the site's header and footer."""


KINDS = (
    Kind("home", r"index\.html", menu=""),
    Kind("schools", r"schools/index\.html", menu="schools/"),
    Kind("school", rf"schools/{_KEY}/index\.html", menu="schools/"),
    Kind("session-held", rf"schools/{_KEY}/sessions/[\w-]+\.html", menu="schools/", holds='id="visit"'),
    Kind("session-cancelled", rf"schools/{_KEY}/sessions/[\w-]+\.html", menu="schools/", holds='id="reason"'),
    Kind("archive", rf"schools/{_KEY}/sessions/{_YEAR}/index\.html", menu="schools/"),
    Kind("school-schedule", rf"schools/{_KEY}/schedule/{_YEAR}/index\.html", menu="schedule/"),
    Kind("school-analysis", rf"schools/{_KEY}/analysis/{_YEAR}/index\.html", menu="analysis/"),
    Kind("school-evidence", rf"schools/{_KEY}/indicators/{_YEAR}/index\.html", menu="schools/", holds='id="halves"'),
    Kind("tasks", r"tasks/index\.html", menu="schools/"),
    Kind("task", r"tasks/\d/index\.html", menu="schools/"),
    Kind("task-month", r"tasks/\d/\d{4}-\d\d\.html", menu="schools/"),
    Kind("groups", r"groups/index\.html", menu="schools/"),
    Kind("group", rf"groups/{_KEY}/index\.html", menu="schools/"),
    Kind("group-month", rf"groups/{_KEY}/\d{{4}}-\d\d\.html", menu="schools/"),
    Kind("schedule", r"schedule/index\.html", menu="schedule/"),
    Kind("summary", rf"summary/({_YEAR}/)?index\.html", menu="summary/"),
    Kind("summary-month", rf"summary/{_YEAR}/\d{{4}}-\d\d\.html", menu="summary/"),
    Kind("summary-kind", rf"summary/{_YEAR}/[a-z]+\.html", menu="summary/"),
    Kind("visits", r"visits/index\.html", menu="visits/"),
    Kind("visit-area", rf"visits/{_KEY}/index\.html", menu="visits/"),
    Kind("recommendations", r"recommendations/index\.html", menu="visits/"),
    Kind("recommendation-month", r"recommendations/\d{4}-\d\d\.html", menu="visits/"),
    Kind("recommendation-area", r"recommendations/[a-z-]+\.html", menu="visits/"),
    Kind("regulation", r"regulation/index\.html", menu="regulation/"),
    Kind("order", r"order/index\.html", menu="regulation/"),
    Kind("earlier-order", r"order/\d{4}-\d\d-\d\d/index\.html", menu="regulation/"),
    Kind("documents", rf"documents/({_YEAR}/)?index\.html", menu="regulation/"),
    Kind("indicators", r"indicators/index\.html", menu="regulation/"),
    Kind("indicator", rf"indicators/{_KEY}/index\.html", menu="regulation/", holds='id="schools"'),
    Kind("analyses", r"analysis/index\.html", menu="analysis/"),
    Kind("district-analysis", rf"analysis/{_YEAR}/index\.html", menu="analysis/"),
    Kind("open-data", r"data/index\.html"),
    Kind("guides", r"guides/index\.html"),
    Kind("guide", r"guides/(?!problems)[a-z]+/index\.html"),
    Kind("embed", r"embed/index\.html"),
    Kind("problem-guide", r"guides/problems/index\.html"),
    Kind("problems", r"problems/index\.html"),
    Kind("embedded", rf"schools/{_KEY}/embed\.html", alone=True),
    Kind("form", r"admin/index\.html", langs=("kk",), alone=True),
    Kind("free-page", r"about/index\.html"),
    Kind("absent", r"404\.html", langs=("kk",)),
)

EVERY_PAGE = [
    pytest.param(kind, lang, id=f"{kind.name}-{lang}") for kind in KINDS for lang in kind.langs if not kind.alone
]
"""A parameter for each kind of page with header and footer in each language."""


def path_of(site: Path, kind: Kind, lang: str) -> str:
    """The path of an example: the last one that holds what the kind asks for."""
    found = _example(site, kind)
    return found if lang == "kk" else f"{lang}/{found}"


def address_of(site: Path, kind: Kind, lang: str) -> str:
    """The example's address below the site's, as links name it."""
    return re.sub(r"(^|/)index\.html$", r"\1", path_of(site, kind, lang))


@lru_cache
def html_files(site: Path) -> tuple[str, ...]:
    """The path of every HTML file of the site."""
    return tuple(sorted(file.relative_to(site).as_posix() for file in site.rglob("*.html")))


@lru_cache
def _example(site: Path, kind: Kind) -> str:
    for path in reversed(html_files(site)):
        if re.fullmatch(kind.pattern, path) and kind.holds in (site / path).read_text("utf-8"):
            return path
    raise AssertionError(f"the sample has no page of the kind {kind.name}")

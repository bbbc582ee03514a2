"""A host of a few bytes: its specimens show the slots and nothing else, so golden pages are ours alone."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from birgemiz.build import build
from birgemiz.hosts.theme import TEMPLATES
from birgemiz.model.record import LANGS
from birgemiz.work import Built, Host, Work, painted
from birgemiz.writers.file import File
from birgemiz.writers.links import Settings
from birgemiz.writers.slots import token
from birgemiz.writers.specimens import ABSENT_PAGE, SLOTS, specimens

A = TypeVar("A")
T = TypeVar("T")

PACKED = (".docx", ".xlsx", ".png")
"""Endings of files that are no text."""

TINY = Path(__file__).parent / "cases" / "tiny"
TODAY = date(2026, 12, 31)
SPECIMEN = "\n".join(f"[{slot}]\n{token(slot)}\n[/{slot}]" for slot in sorted(SLOTS))
SETTINGS = Settings("Сынақ", "https://example.org/tiny/")


def one_by_one(function: Callable[[A], T], items: Iterable[A]) -> Iterable[T]:
    """The plain way to work on schools."""
    return [function(item) for item in items]


painted_once = lru_cache(256)(painted)
"""Draws each card of the many builds of one run once."""


def stub_host(settings: Settings = SETTINGS) -> Host:
    """The specimens of every language and depth, and the page for absent addresses."""
    rendered = {specimen.rendered: SPECIMEN for specimen in specimens(LANGS)}
    return Host(settings, rendered | {ABSENT_PAGE: SPECIMEN}, TEMPLATES)


def as_text(path: str, data: bytes) -> str:
    """A file of the site as tests compare it."""
    return hashlib.sha256(data).hexdigest() if path.endswith(PACKED) else data.decode()


def built_pages(content: Path, settings: Settings = SETTINGS) -> tuple[dict[str, str], Built]:
    """Every file of the site of this content as text, by path, and the outcome of the build.

    Of a file that is no text its digest stands.
    """
    pages: dict[str, str] = {}

    def save(files: Iterable[File]) -> list[str]:
        found = {path: as_text(path, data) for path, data in files}
        pages.update(found)
        return list(found)

    built = build(content, stub_host(settings), lambda _: TODAY, Work(save, one_by_one, paint=painted_once))
    return pages, built

"""How heavy the district's pages are: the largest page of each kind, in one language."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

KINDS = (
    ("summary of a year", "summary/*-*/index.html"),
    ("summary of a month", "summary/*/*-*.html"),
    ("all weeks of a year", "summary/*/weeks.html"),
    ("summary of a kind of schools", "summary/*/full.html"),
    ("planner of visits", "visits/index.html"),
    ("visits of an area", "visits/*/index.html"),
    ("recommendations", "recommendations/index.html"),
    ("recommendations of a month", "recommendations/*-*.html"),
    ("register of documents", "documents/index.html"),
    ("indicator", "indicators/*/index.html"),
    ("schedules", "schedule/index.html"),
    ("schools", "schools/index.html"),
)
"""What a page is called and where pages of its kind are, as a glob below the site's folder."""

_ELEMENT = re.compile(rb"<[a-z]")


def table(site: Path) -> str:
    """The weights as Markdown; a host sends pages packed, as gzip does at its usual level."""
    lines = ["| page | kB | gzip kB | elements |", "|---|--:|--:|--:|"]
    return "\n".join([*lines, *_lines(site)])


def largest(site: Path) -> Iterator[tuple[str, Path]]:
    """The name of each kind that the site has, and its largest page."""
    for name, pattern in KINDS:
        found = list(site.glob(pattern))
        if found:
            yield name, max(found, key=_size)


def _lines(site: Path) -> Iterator[str]:
    for name, path in largest(site):
        yield _line(f"{name}: `{path.relative_to(site).as_posix()}`", path)
    heaviest = max((path for path in site.rglob("*.html") if path.relative_to(site).parts[0] != "ru"), key=_size)
    yield _line(f"heaviest of all: `{heaviest.relative_to(site).as_posix()}`", heaviest)


def _size(path: Path) -> int:
    return path.stat().st_size


def _line(name: str, path: Path) -> str:
    data = path.read_bytes()
    packed = gzip.compress(data, compresslevel=6)
    return f"| {name} | {len(data) / 1e3:,.0f} | {len(packed) / 1e3:,.0f} | {len(_ELEMENT.findall(data)):,} |"

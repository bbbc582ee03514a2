"""Shows that no link, asset or named id of the whole site leads nowhere; every file, without a browser."""

import posixpath
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.browser.site_documents import Document, documents

ROOT = "/birgemiz/"
"""The path of the site's public address."""
PUBLIC = f"https://example.org{ROOT}"

ELSEWHERE = {"http", "https", "mailto", "tel", "data", "webcal"}


def test_every_internal_link_leads_to_a_file(sample_site: Path) -> None:
    """Anchors, styles, scripts, images, canonical and alternate addresses; relative or absolute."""
    known = documents(sample_site)
    files = {file.relative_to(sample_site).as_posix() for file in sample_site.rglob("*") if file.is_file()}
    broken = [
        f"{path}: {link}"
        for path, document in known.items()
        for link in set(document.links)
        if (target := target_of(path, link)) is not None and target not in files
    ]
    assert broken == []


def test_every_fragment_leads_to_an_id(sample_site: Path) -> None:
    """Of the page's own ids and of other pages'."""
    known = documents(sample_site)
    broken = [
        f"{path}: {link}"
        for path, document in known.items()
        for link in set(document.links)
        if (target := known.get(target_of(path, link) or "")) and not _holds(target, urlsplit(link).fragment)
    ]
    assert broken == []


def test_no_id_is_used_twice_on_a_page(sample_site: Path) -> None:
    """Fragments, labels and descriptions would find the wrong element."""
    twice = [
        f"{path}: {name}"
        for path, document in documents(sample_site).items()
        for name, times in document.ids.items()
        if times > 1
    ]
    assert twice == []


def test_every_label_names_an_element_of_its_page(sample_site: Path) -> None:
    """``for``, ``aria-labelledby`` and their kin."""
    lost = [
        f"{path}: {name}"
        for path, document in documents(sample_site).items()
        for name in document.named - document.ids.keys()
    ]
    assert lost == []


def test_nothing_is_loaded_from_elsewhere(sample_site: Path) -> None:
    """Every style, script, image and icon is a file of the site."""
    foreign = [
        f"{path}: {link}"
        for path, document in documents(sample_site).items()
        for link in set(document.loaded)
        if target_of(path, link) is None and not link.startswith("data:")
    ]
    assert foreign == []


@pytest.mark.parametrize(
    ("path", "link", "target"),
    [
        ("index.html", "schools/", "schools/index.html"),
        ("schools/a/index.html", "../../", "index.html"),
        ("schools/a/sessions/2026-09-07.html", "../#now", "schools/a/index.html"),
        ("404.html", "/birgemiz/schools/", "schools/index.html"),
        ("index.html", "https://example.org/birgemiz/ru/", "ru/index.html"),
        ("about/index.html", "#top", "about/index.html"),
        ("index.html", "../other/", "../other/index.html"),
        ("index.html", "https://example.org/else/", None),
    ],
)
def test_links_are_followed_as_a_browser_does(path: str, link: str, target: str | None) -> None:
    """A check of the checker."""
    assert target_of(path, link) == target


def target_of(path: str, link: str) -> str | None:
    """The file that a link of a page leads to, or None when that is not the site's."""
    address = link.removeprefix(PUBLIC) if link.startswith(PUBLIC) else link
    base = "" if address is not link else posixpath.dirname(path)
    parts = urlsplit(address)
    if parts.scheme in ELSEWHERE:
        return None
    if not parts.path and address is link:
        return path
    absolute = posixpath.join(ROOT, base, unquote(parts.path))
    target = posixpath.relpath(posixpath.normpath(absolute), ROOT)
    if absolute.endswith("/") or target == ".":
        return posixpath.normpath(posixpath.join(target, "index.html"))
    return target


def _holds(document: Document, fragment: str) -> bool:
    return not fragment or fragment == "top" or unquote(fragment) in document.ids

"""Shows that every page has its place, its order and its twin, on a phone and on a desktop."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.page_kinds import EVERY_PAGE, KINDS, Kind, address_of, html_files, path_of
from tests.browser.page_watch import OpenPage, Watch
from tests.browser.site_documents import documents
from tests.browser.test_links import target_of

WIDTHS = (320, 390, 1280)
"""The narrowest that WCAG's reflow asks for, a phone, a desktop."""

OVERFLOW = """() => {
  const limit = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= limit) return [];
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > limit)
    .map((element) => `${element.tagName}.${element.className}`);
}"""


def test_every_page_is_of_a_known_kind(sample_site: Path) -> None:
    """A new kind of page must be named in ``page_kinds.py``, so that every test here sees it."""
    unknown = [
        path
        for path in html_files(sample_site)
        if not any(re.fullmatch(kind.pattern, path.removeprefix("ru/")) for kind in KINDS)
    ]
    assert unknown == []


@pytest.mark.parametrize(("kind", "lang"), EVERY_PAGE)
def test_no_page_is_wider_than_the_window(
    kind: Kind, lang: str, sample_site: Path, site_address: str, page: Page
) -> None:
    """Nobody scrolls sideways to read; wide tables scroll by themselves."""
    page.goto(site_address + address_of(sample_site, kind, lang))
    too_wide = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        too_wide += [f"{width}: {element}" for element in page.evaluate(OVERFLOW)]
    assert too_wide == []


@pytest.mark.parametrize(("kind", "lang"), [case for case in EVERY_PAGE if "absent" not in str(case.id)])
def test_every_page_leads_to_its_twin_and_back(
    kind: Kind, lang: str, sample_site: Path, site_address: str, page: Page
) -> None:
    """The language switch keeps the reader on the same page."""
    other = "ru" if lang == "kk" else "kk"
    own, twin = (site_address + address_of(sample_site, kind, each) for each in (lang, other))
    page.goto(own)
    page.locator(f".bm-header a[hreflang={other}]").click()
    page.wait_for_url(twin)
    assert page.locator("html").get_attribute("lang") == other
    page.locator(f".bm-header a[hreflang={lang}]").click()
    page.wait_for_url(own)
    assert page.locator("html").get_attribute("lang") == lang


@pytest.mark.parametrize(("kind", "lang"), EVERY_PAGE)
def test_the_menu_marks_the_section(kind: Kind, lang: str, sample_site: Path) -> None:
    """One entry, or none where the page belongs to no section."""
    path = path_of(sample_site, kind, lang)
    prefix = "" if lang == "kk" else f"{lang}/"
    marked = [target_of(path, link) for link in documents(sample_site)[path].marked]
    assert marked == ([] if kind.menu is None else [f"{prefix}{kind.menu}index.html"])


def test_every_page_has_one_first_heading_and_skips_no_level(sample_site: Path) -> None:
    """In every file: one ``h1``, first of all; below it no level is left out on the way down."""
    wrong = {
        path: levels for path, document in documents(sample_site).items() if not _in_order(levels := document.headings)
    }
    assert wrong == {}


def test_every_page_says_its_language_title_and_description(sample_site: Path) -> None:
    """In every file; titles tell pages apart from each other by more than the site's name."""
    wrong = {
        path: (document.lang, document.title, document.meta.get("description"))
        for path, document in documents(sample_site).items()
        if document.lang != ("ru" if path.startswith("ru/") else "kk")
        or not re.fullmatch(r"\S.* – .*\S", document.title)
        or not (document.meta.get("description") or path == "404.html")
    }
    assert wrong == {}


def test_an_absent_address_shows_a_page_of_the_site(site_address: str, watch: Watch) -> None:
    """At any depth: styled, in both languages, with ways on."""
    page = watch.open_page()
    answer = page.goto(f"{site_address}schools/none/sessions/none.html")
    assert answer is not None
    assert answer.status == 404
    assert page.locator(".bm-header").evaluate("header => getComputedStyle(header).backgroundColor") != (
        "rgba(0, 0, 0, 0)"
    )
    page.locator("main a[hreflang=ru]").first.click()
    page.wait_for_url(f"{site_address}ru/")
    expected = [fault for fault in watch.faults if "404" in fault]
    watch.faults[:] = [fault for fault in watch.faults if fault not in expected]
    assert expected


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_the_first_tab_stop_leads_to_the_content(lang: str, site_address: str, open_page: OpenPage) -> None:
    """Whoever walks by keyboard skips the header with one key, and sees where they are."""
    page = open_page(viewport={"width": 390, "height": 800})
    page.goto(f"{site_address}{'' if lang == 'kk' else 'ru/'}about/")
    page.keyboard.press("Tab")
    skip = page.locator(".bm-skip")
    assert skip.evaluate("link => link === document.activeElement")
    box = skip.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#bm-content"


def _in_order(levels: list[int]) -> bool:
    deeper = all(below - above <= 1 for above, below in pairwise(levels))
    return levels[:1] == [1] and levels.count(1) == 1 and deeper

"""Shows that scripts only add comfort: without them every page is whole."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.page_kinds import EVERY_PAGE, Kind, address_of
from tests.browser.page_watch import Reader, reading


@pytest.fixture(scope="module")
def plain_reader(browser: Browser, site_address: str) -> Iterator[Reader]:
    """A reader whose browser runs no scripts."""
    with reading(browser, site_address, java_script_enabled=False) as one:
        yield one


@pytest.fixture
def plain_page(plain_reader: Reader) -> Iterator[Page]:
    """A page without scripts."""
    with plain_reader.turn() as page:
        yield page


@pytest.fixture
def both_pages(plain_page: Page, page: Page) -> tuple[Page, Page]:
    """A page without scripts, and one with them."""
    return plain_page, page


@pytest.mark.parametrize(("kind", "lang"), EVERY_PAGE)
def test_the_text_is_the_same_without_scripts(
    kind: Kind, lang: str, sample_site: Path, site_address: str, both_pages: tuple[Page, Page]
) -> None:
    """All that a reader with scripts sees, but for the filter's box, which needs them."""
    plain, scripted = both_pages
    for page in both_pages:
        page.goto(site_address + address_of(sample_site, kind, lang))
    scripted.evaluate("for (const box of document.querySelectorAll('.bm-filter')) box.remove()")
    text = _text(plain)
    assert len(text) > 100
    assert text == _text(scripted)


@pytest.mark.parametrize(("lang", "other"), [("kk", "ru"), ("ru", "kk")])
def test_the_languages_switch_without_scripts(lang: str, other: str, site_address: str, plain_page: Page) -> None:
    """The switch is a link."""
    prefixes = {"kk": "", "ru": "ru/"}
    plain_page.goto(f"{site_address}{prefixes[lang]}schools/")
    plain_page.locator(f".bm-header a[hreflang={other}]").click()
    plain_page.wait_for_url(f"{site_address}{prefixes[other]}schools/")


def test_what_needs_scripts_is_not_shown_without_them(sample_site: Path, site_address: str, plain_page: Page) -> None:
    """No dead filter, no dead button; the list of schools is whole."""
    plain_page.goto(f"{site_address}schools/")
    assert plain_page.locator(".bm-filter").is_hidden()
    assert plain_page.locator("button:visible").count() == 0
    schools = [path for path in (sample_site / "schools").iterdir() if path.is_dir()]
    entries = plain_page.locator("#schools > li")
    assert entries.count() == len(schools)
    assert all(entry.is_visible() for entry in entries.all())


def _text(page: Page) -> str:
    return re.sub(r"\s+", " ", page.locator("main").inner_text())

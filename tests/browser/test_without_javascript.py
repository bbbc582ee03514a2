"""Shows that scripts only add comfort: without them every page is whole."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.page_kinds import EVERY_PAGE, Kind, address_of
from tests.browser.page_watch import OpenPage


@pytest.mark.parametrize(("kind", "lang"), EVERY_PAGE)
def test_the_text_is_the_same_without_scripts(
    kind: Kind, lang: str, sample_site: Path, site_address: str, open_page: OpenPage
) -> None:
    """All that a reader with scripts sees, but for the filter's box, which needs them."""
    address = site_address + address_of(sample_site, kind, lang)
    plain, scripted = open_page(java_script_enabled=False), open_page()
    plain.goto(address)
    scripted.goto(address)
    scripted.evaluate("for (const box of document.querySelectorAll('.bm-filter')) box.remove()")
    text = _text(plain)
    assert len(text) > 100
    assert text == _text(scripted)


@pytest.mark.parametrize(("lang", "other"), [("kk", "ru"), ("ru", "kk")])
def test_the_languages_switch_without_scripts(
    lang: str, other: str, site_address: str, open_page: OpenPage
) -> None:
    """The switch is a link."""
    prefixes = {"kk": "", "ru": "ru/"}
    page = open_page(java_script_enabled=False)
    page.goto(f"{site_address}{prefixes[lang]}schools/")
    page.locator(f".bm-header a[hreflang={other}]").click()
    page.wait_for_url(f"{site_address}{prefixes[other]}schools/")


def test_what_needs_scripts_is_not_shown_without_them(
    sample_site: Path, site_address: str, open_page: OpenPage
) -> None:
    """No dead filter, no dead button; the list of schools is whole."""
    page = open_page(java_script_enabled=False)
    page.goto(f"{site_address}schools/")
    assert page.locator(".bm-filter").is_hidden()
    assert page.locator("button").all_inner_texts() == [] or page.locator("button").first.is_hidden()
    schools = [path for path in (sample_site / "schools").iterdir() if path.is_dir()]
    entries = page.locator("#schools > li")
    assert entries.count() == len(schools)
    assert all(entry.is_visible() for entry in entries.all())


def _text(page: Page) -> str:
    return re.sub(r"\s+", " ", page.locator("main").inner_text())

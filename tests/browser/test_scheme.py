"""Shows that light and dark follow the device until the reader chooses, and the choice then stays."""

import pytest
from playwright.sync_api import Page

from tests.browser.page_watch import OpenPage

BACKGROUND = {"light": "rgb(247, 245, 239)", "dark": "rgb(15, 23, 27)"}


def background(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_device_decides_at_first(scheme: str, site_address: str, open_page: OpenPage) -> None:
    """Also when it changes while the page is open, and without scripts."""
    page = open_page(color_scheme=scheme)
    page.goto(site_address)
    assert background(page) == BACKGROUND[scheme]
    other = _other(scheme)
    page.emulate_media(color_scheme="dark" if other == "dark" else "light")
    assert background(page) == BACKGROUND[other]
    plain = open_page(color_scheme=scheme, java_script_enabled=False)
    plain.goto(site_address)
    assert background(plain) == BACKGROUND[scheme]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_button_flips_and_the_choice_stays(scheme: str, site_address: str, open_page: OpenPage) -> None:
    """On every page that follows, as often as it is pressed, and for a button that says what it is."""
    page = open_page(color_scheme=scheme)
    page.goto(site_address)
    chosen = scheme
    for address in ("", "schools/", "ru/summary/", "about/"):
        page.goto(site_address + address)
        assert background(page) == BACKGROUND[chosen]
        chosen = _other(chosen)
        button = page.locator("button[data-bm-scheme]")
        button.click()
        assert background(page) == BACKGROUND[chosen]
        assert button.get_attribute("aria-pressed") == str(chosen == "dark").lower()


def test_only_the_button_changes_the_colours(site_address: str, open_page: OpenPage) -> None:
    """A click anywhere else on a page of the chosen colours leaves them."""
    page = open_page(color_scheme="light")
    page.goto(site_address)
    page.locator("button[data-bm-scheme]").click()
    page.goto(f"{site_address}schools/")
    page.locator("h1").click()
    assert background(page) == BACKGROUND["dark"]


def _other(scheme: str) -> str:
    return "dark" if scheme == "light" else "light"

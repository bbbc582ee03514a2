"""The ready text of a note is copied or handed to the device's own sheet, and can be selected without scripts."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.page_watch import OpenPage

SESSION = "schools/aqbulaq/sessions/2026-11-02-a.html"

SHEET = "navigator.share = async (told) => { window.told = told; };"
"""A device that has a sheet."""

REFUSED = "navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));"
"""A browser that keeps its clipboard to itself."""


def opened(page: Page, address: str) -> str:
    """The ready text, once its box is open."""
    page.goto(address + SESSION)
    page.locator(".bm-share summary").click()
    return page.get_by_label("Telegram").input_value()


@pytest.mark.parametrize("script", ["", REFUSED], ids=["given", "refused"])
def test_the_text_is_copied(script: str, site_address: str, open_page: OpenPage) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    page.add_init_script(script)
    text = opened(page, site_address)
    page.get_by_role("button", name="Мәтінді көшіру").click()
    expect(page.locator(".bm-share [role=status]")).to_have_text("Көшірілді")
    assert page.evaluate("navigator.clipboard.readText()") == text


def test_the_device_s_sheet_is_given_the_text(site_address: str, open_page: OpenPage) -> None:
    page = open_page()
    page.add_init_script(SHEET)
    text = opened(page, site_address)
    page.get_by_role("button", name="Бөлісу").click()
    assert page.evaluate("told") == {"text": text}
    assert text.endswith(f"#БізБіргеміз\n{page.locator('link[rel=canonical]').get_attribute('href')}")


def test_a_device_without_a_sheet_shows_no_button_for_it(site_address: str, open_page: OpenPage) -> None:
    page = open_page()
    page.add_init_script("delete Navigator.prototype.share;")
    opened(page, site_address)
    expect(page.get_by_role("button", name="Мәтінді көшіру")).to_be_visible()
    expect(page.get_by_role("button", name="Бөлісу")).to_have_count(0)


def test_without_scripts_the_text_is_there_and_no_button(site_address: str, open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    assert opened(page, site_address).startswith("Нақты кері байланыс беру жаттығуы\n")
    expect(page.get_by_label("Telegram")).to_be_visible()
    assert page.locator(".bm-share button:visible").count() == 0

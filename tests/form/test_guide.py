"""Shows that the guide of deputy heads leads to the form, and with its steps still takes two sheets of paper."""

import pytest
from playwright.sync_api import Browser

from tests.browser.test_guides import SHEETS, sheets
from tests.form.district import District


@pytest.mark.parametrize("lang", ["", "ru/"])
def test_the_guide_leads_to_the_form_and_fits_on_two_sheets(lang: str, district: District, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{district.address}{lang}guides/deputy/", wait_until="load")
    assert page.locator(".bm-guide a[href$='/admin/']").count() == 1
    assert 1 <= sheets(page) <= SHEETS
    page.close()

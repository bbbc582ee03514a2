"""Shows that the guide of deputy heads, which hangs in staff rooms, takes two sheets at most."""

import re

import pytest
from playwright.sync_api import Page

SHEETS = 2


@pytest.mark.parametrize("path", ["guides/deputy/", "ru/guides/deputy/"])
def test_the_guide_of_a_deputy_head_fits_on_two_sheets(path: str, page: Page, site_address: str) -> None:
    page.goto(site_address + path, wait_until="load")
    assert 1 <= sheets(page) <= SHEETS


def sheets(page: Page) -> int:
    """Sheets of A4 that a page takes on paper."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))

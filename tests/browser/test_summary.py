"""The summary is narrowed without reloading, sums agree with the generator's, and plain links do without scripts."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.page_watch import Watch

YEAR = "2026-2027"


@pytest.fixture
def summary(site_address: str, watch: Watch) -> Page:
    """The current year's summary; a mark shows whether the page was loaded anew."""
    page = watch.open_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{site_address}summary/")
    page.evaluate("window.unloaded = true")
    return page


def schools(page: Page) -> list[str]:
    """The schools that are shown."""
    return page.locator("table[data-bm-sums=shares] tbody tr:not([hidden]) th").all_inner_texts()


def totals(page: Page) -> list[str]:
    """The sums under the indicators."""
    return page.locator("table[data-bm-sums=shares] tfoot td").all_inner_texts()


def press(page: Page, facet: str, kind: str) -> None:
    page.locator(f'[data-bm-facet="{facet}"] button[data-bm-kind="{kind}"]').click()


@pytest.mark.parametrize(("facet", "kind"), [("staffing", "small"), ("staffing", "full"), ("language", "ru")])
def test_narrowing_shows_the_sums_of_the_kind_s_own_page(
    summary: Page, site_address: str, watch: Watch, facet: str, kind: str
) -> None:
    press(summary, facet, kind)
    own = watch.open_page(viewport={"width": 1280, "height": 900})
    own.goto(f"{site_address}summary/{YEAR}/{kind}.html")
    assert schools(summary) == schools(own)
    assert totals(summary) == totals(own)
    numbers = "[data-bm-number] b, [data-bm-number] .bm-numbers__count"
    assert summary.locator(numbers).all_inner_texts() == own.locator(numbers).all_inner_texts()
    assert summary.evaluate("window.unloaded")


def test_two_choices_narrow_together_and_all_brings_back(summary: Page) -> None:
    everything, sums = schools(summary), totals(summary)
    press(summary, "staffing", "small")
    small = schools(summary)
    press(summary, "language", "ru")
    both = schools(summary)
    assert 0 < len(both) < len(small) < len(everything)
    assert summary.url.endswith("#staffing=small&language=ru")
    press(summary, "staffing", "")
    press(summary, "language", "")
    assert (schools(summary), totals(summary)) == (everything, sums)


def test_what_speaks_of_all_schools_is_hidden_while_some_are(summary: Page) -> None:
    charts = summary.locator(".bm-charts")
    expect(charts).to_be_visible()
    press(summary, "staffing", "full")
    expect(charts).to_be_hidden()
    expect(summary.locator("[data-bm-shown]")).to_contain_text("3")


def test_a_month_is_shown_without_reloading_and_keeps_the_choice(summary: Page, site_address: str) -> None:
    press(summary, "staffing", "full")
    summary.locator('[data-bm-facet="month"] a').first.click()
    expect(summary.locator("h1 small")).to_be_visible()
    assert summary.url == f"{site_address}summary/{YEAR}/2026-09.html#staffing=full"
    assert len(schools(summary)) == 3
    assert summary.evaluate("window.unloaded")
    link = summary.locator("table[data-bm-sums=shares] tbody a").first
    assert link.evaluate("link => link.href").startswith(f"{site_address}schools/")


def test_back_leads_to_the_year(summary: Page) -> None:
    before = totals(summary)
    summary.locator('[data-bm-facet="month"] a').first.click()
    expect(summary.locator("h1 small")).to_be_visible()
    summary.go_back()
    expect(summary.locator("h1 small")).to_have_count(0)
    assert totals(summary) == before


def test_an_address_with_a_choice_opens_with_it(site_address: str, watch: Watch) -> None:
    page = watch.open_page(viewport={"width": 390, "height": 844})
    page.goto(f"{site_address}ru/summary/{YEAR}/#staffing=small&language=nonsense")
    assert len(schools(page)) == 2


def test_without_scripts_every_choice_is_a_link(site_address: str, watch: Watch) -> None:
    page = watch.open_page(java_script_enabled=False)
    page.goto(f"{site_address}summary/")
    expect(page.locator("[data-bm-facet] button")).to_have_count(0)
    page.locator('[data-bm-facet="staffing"] a').nth(1).click()
    assert page.url == f"{site_address}summary/{YEAR}/full.html"
    page.locator('[data-bm-facet="staffing"] a').first.click()
    assert page.url == f"{site_address}summary/{YEAR}/"
    page.locator('[data-bm-facet="month"] a').first.click()
    assert page.url == f"{site_address}summary/{YEAR}/2026-09.html"

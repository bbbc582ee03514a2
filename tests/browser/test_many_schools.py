"""In a district of many schools the summary shows the weeks of one month, and leads to those of the whole year."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.page_watch import Watch
from tests.browser.site_server import served
from tests.browser.test_accessibility import AXE, violations
from tests.conftest import PROJECT

BUILD = """
import sys
from birgemiz.cli import main
from birgemiz.views.summary import all_weeks
all_weeks.MANY_SCHOOLS = 2
main(["build", "--site", sys.argv[1]])
"""
"""The sample's schools are made to count as many."""


@pytest.fixture(scope="module")
def site_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site of the sample is, its schools being many."""
    site = tmp_path_factory.mktemp("many") / "birgemiz"
    subprocess.run([sys.executable, "-c", BUILD, str(site)], cwd=PROJECT, check=True, capture_output=True)
    with served(site) as at:
        yield at


def test_the_years_summary_has_the_weeks_of_its_newest_month(site_address: str, watch: Watch) -> None:
    page = watch.open_page()
    page.goto(f"{site_address}summary/")
    months = page.locator("table[data-bm-sums=counts] thead tr").first.locator("th[scope=colgroup]")
    weeks = page.locator("table[data-bm-sums=counts] thead .bm-grid__week")
    assert months.all_inner_texts() == ["Қазан", "Қараша", "Барлығы"]
    expect(weeks).to_have_count(6)
    expect(page.locator("#weeks small")).to_have_text("· 2026 ж. қараша")


def test_every_week_is_on_a_page_of_its_own(site_address: str, watch: Watch) -> None:
    page = watch.open_page()
    page.goto(f"{site_address}summary/2026-2027/full.html")
    page.locator("#weeks + p a").click()
    assert page.url == f"{site_address}summary/2026-2027/weeks.html"
    expect(page.locator("thead .bm-grid__week")).to_have_count(39)
    page.locator('[data-bm-facet="staffing"] button[data-bm-kind="full"]').click()
    expect(page.locator("tbody tr:visible")).to_have_count(3)
    expect(page.locator("[data-bm-shown]")).to_contain_text("3")
    page.locator('[data-bm-facet="month"] a').first.click()
    expect(page.locator("h1 small")).to_be_visible()
    assert page.url == f"{site_address}summary/2026-2027/2026-09.html#staffing=full"


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is absent: run `npm ci --prefix tests/npm` first")
@pytest.mark.parametrize("lang", ["", "ru/"])
def test_axe_finds_nothing_on_the_page_of_all_weeks(site_address: str, watch: Watch, lang: str) -> None:
    page = watch.open_page(reduced_motion="reduce")
    page.goto(f"{site_address}{lang}summary/2026-2027/weeks.html")
    assert violations(page) == []

"""Shows that a school is found by any part of its name, however its letters are typed."""

import pytest
from playwright.sync_api import Page, Route

from tests.browser.page_watch import OpenPage

# As typed: names whose Kazakh letters are on the keyboard, names typed without them, any order and case.
TYPED = {
    "kk": ["Көктерек", "коктерек", "КӨКТЕР", "шагын кокт", "үлгі көктерек"],
    "ru": ["Коктерек", "кокт", "КОКТЕР", "коктерек школа"],
}


@pytest.fixture
def schools(lang: str, site_address: str, page: Page) -> Page:
    """The list of schools, in the language of the case."""
    page.goto(f"{site_address}{'' if lang == 'kk' else 'ru/'}schools/")
    return page


@pytest.mark.parametrize(("lang", "typed"), [(lang, typed) for lang, all_ in TYPED.items() for typed in all_])
def test_typing_narrows_the_list(typed: str, schools: Page) -> None:
    """One school is left, and the count says so."""
    everything = schools.locator("#schools > li").count()
    schools.locator("#bm-filter").fill(typed)
    shown = schools.locator("#schools > li:visible")
    assert shown.count() == 1
    assert str(shown.locator("a").first.get_attribute("href")).endswith("schools/kokterek/")
    assert schools.locator("[role=status]").inner_text() == f"1 / {everything}"


def test_a_stands_for_schwa(site_address: str, open_page: OpenPage) -> None:
    """«ә» is found by «а»: the sample has no such name, so one is given to its first school."""
    page = open_page()

    def rename(route: Route) -> None:
        answer = route.fetch()
        renamed = answer.text().replace('data-bm-words="', 'data-bm-words="Әйет ', 1)
        route.fulfill(response=answer, body=renamed)

    page.route("**/schools/", rename)
    page.goto(f"{site_address}schools/")
    for typed in ("Әйет", "айет", "АЙЕТ"):
        page.locator("#bm-filter").fill(typed)
        assert page.locator("#schools > li:visible").count() == 1


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_nothing_found_is_said(lang: str, schools: Page) -> None:
    """In the page's language, where a screen reader announces it; an empty box shows all again."""
    everything = schools.locator("#schools > li:visible").count()
    schools.locator("#bm-filter").fill("щщщ")
    assert schools.locator("#schools > li:visible").count() == 0
    status = schools.locator("[role=status]")
    assert status.inner_text() == status.get_attribute("data-bm-none")
    assert {"kk": "мектеп", "ru": "школ"}[lang] in status.inner_text().lower()
    schools.locator("#bm-filter").fill("")
    assert schools.locator("#schools > li:visible").count() == everything

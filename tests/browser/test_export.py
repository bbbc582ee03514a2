"""Shows that an exported school works in a browser from a folder, and below any path of another website."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import unquote, urlsplit
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.page_watch import Watch
from tests.browser.site_server import served
from tests.exported import NOTE, SCHOOL, exported, sample_project


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The export of a sample school."""
    return exported(sample_project(tmp_path_factory.mktemp("export")))


@pytest.fixture(params=["file", "http"])
def place(request: pytest.FixtureRequest, folder: Path, tmp_path: Path) -> Iterator[str]:
    """Where the folder is opened: on a disk, and deep in a website."""
    with ExitStack() as stack:
        if request.param == "file":
            yield f"{folder.as_uri()}/"
        else:
            below = f"{uuid4()}/Біз"
            shutil.copytree(folder, tmp_path / "school" / below)
            yield f"{stack.enter_context(served(tmp_path / 'school'))}{below}/"


def test_a_reader_clicks_from_the_cover_to_a_note_with_its_photo(place: str, browser: Browser) -> None:
    watch = Watch(browser, place)
    page = watch.open_page()
    page.goto(f"{place}index.html")
    assert page.locator(".next").first.evaluate("e => getComputedStyle(e).borderLeftStyle") == "solid"
    page.locator("a[href^=schools]").click()
    _is_at(page, place, f"schools/{SCHOOL}/index.html")
    page.locator(f".bm-note__title a[href$='{NOTE.rpartition('/')[2]}.html']").click()
    _is_at(page, place, f"{NOTE}.html")
    photo = page.locator(".bm-photo img")
    photo.scroll_into_view_if_needed()
    page.wait_for_function("() => document.querySelector('.bm-photo img').naturalWidth > 0")
    page.locator(".bm-header a[hreflang=ru]").click()
    _is_at(page, place, f"ru/{NOTE}.html")
    page.locator(".bm-up a").first.click()
    _is_at(page, place, f"ru/schools/{SCHOOL}/index.html")
    watch.close()
    assert watch.faults == []


def test_the_scheme_button_and_the_frame_work_from_anywhere(place: str, browser: Browser) -> None:
    watch = Watch(browser, place)
    page = watch.open_page(color_scheme="light")
    page.goto(f"{place}schools/{SCHOOL}/embed.html")
    page.locator("h1 a").click()
    _is_at(page, place, f"schools/{SCHOOL}/index.html")
    page.locator("[data-bm-scheme]").click()
    assert page.evaluate("document.documentElement.dataset.bmScheme") == "dark"
    watch.close()
    assert watch.faults == []


def _is_at(page: Page, place: str, path: str) -> None:
    """The page of this path, with its styles."""
    page.wait_for_function("path => decodeURI(location.pathname) === path", arg=unquote(urlsplit(place + path).path))
    assert page.locator(".bm-header").evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(11, 79, 108)"
    assert page.locator("h1").is_visible()

"""Shows that a site built for opening from a folder works without any web host."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page

from tests.browser.page_watch import Watch

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def plain_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own content, built with ``use_directory_urls: false``."""
    folder = tmp_path_factory.mktemp("plain")
    found: dict[str, Any] = yaml.safe_load((PROJECT / "mkdocs.yml").read_text("utf-8"))
    found |= {
        "docs_dir": str(PROJECT / found["docs_dir"]),
        "site_dir": str(folder / "site"),
        "use_directory_urls": False,
        "plugins": [{"birgemiz": {"content": str(PROJECT / "content")}}],
    }
    config = folder / "mkdocs.yml"
    config.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    command = [sys.executable, "-m", "birgemiz", "build", "-f", str(config)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder / "site"


def test_a_reader_clicks_from_home_to_a_task(plain_site: Path, browser: Browser) -> None:
    """Home, schools, a school, a note, its task, the other language: each styled, each a file."""
    watch = Watch(browser, plain_site.as_uri())
    page = watch.open_page()
    page.goto((plain_site / "index.html").as_uri())
    _is_styled(page)
    for click, path in (
        (".bm-menu a[href*=schools]", r"/schools/index\.html"),
        ("#schools h2 a >> nth=0", r"/schools/[a-z-]+/index\.html"),
        (".bm-note__title a >> nth=0", r"/schools/[a-z-]+/sessions/[\w-]+\.html"),
        (".bm-tasks a >> nth=0", r"/tasks/\d/index\.html"),
        (".bm-header a[hreflang=ru]", r"/ru/tasks/\d/index\.html"),
    ):
        page.locator(click).click()
        page.wait_for_function("path => new RegExp(path + '$').test(location.pathname)", arg=path)
        _is_styled(page)
    watch.close()
    assert watch.faults == []


def test_the_school_filter_works_from_a_folder(plain_site: Path, browser: Browser) -> None:
    """Scripts run without a web host too."""
    watch = Watch(browser, plain_site.as_uri())
    page = watch.open_page()
    page.goto((plain_site / "schools" / "index.html").as_uri())
    page.locator("#bm-filter").fill("коктерек")
    assert page.locator("#schools > li:visible").count() == 1
    watch.close()
    assert watch.faults == []


def _is_styled(page: Page) -> None:
    header = page.locator(".bm-header")
    assert header.evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(11, 79, 108)"
    assert page.locator("main").evaluate("e => getComputedStyle(e).display") != "inline"
    assert page.locator("h1").is_visible()

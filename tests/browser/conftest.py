"""The browser, the site as a web host serves it, and pages under watch."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.page_watch import OpenPage, Watch
from tests.browser.site_server import served

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

QUIET = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-quic",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium of this system, else Playwright's own; it can reach nothing but this machine."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=list(QUIET))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def site_address(sample_site: Path) -> Iterator[str]:
    """The address of the sample site, below the same folder as its public one."""
    with served(sample_site) as address:
        yield address


@pytest.fixture
def watch(browser: Browser, site_address: str) -> Iterator[Watch]:
    """Fails the test when a page complains, a request fails or a request leaves the origin."""
    parts = urlsplit(site_address)
    watching = Watch(browser, f"{parts.scheme}://{parts.netloc}/")
    yield watching
    watching.close()
    assert watching.faults == []


@pytest.fixture
def open_page(watch: Watch) -> OpenPage:
    """Opens an empty page in a fresh context under watch."""
    return watch.open_page

"""The site as a web host serves it, and pages under watch."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.page_watch import OpenPage, Reader, Watch, reading
from tests.browser.site_server import served


@pytest.fixture(scope="session")
def site_address(sample_site: Path) -> Iterator[str]:
    """The address of the sample site, below the same folder as its public one."""
    with served(sample_site) as address:
        yield address


@pytest.fixture
def watch(browser: Browser, site_address: str) -> Iterator[Watch]:
    """Fails the test when a page complains, a request fails or a request leaves the origin."""
    watching = Watch(browser, site_address)
    yield watching
    watching.close()
    assert watching.faults == []


@pytest.fixture
def open_page(watch: Watch) -> OpenPage:
    """Opens an empty page in a fresh context under watch."""
    return watch.open_page


@pytest.fixture(scope="session")
def reader(browser: Browser, site_address: str) -> Iterator[Reader]:
    """A page for tests that only read; see ``page``."""
    with reading(browser, site_address) as one:
        yield one


@pytest.fixture
def page(reader: Reader) -> Iterator[Page]:
    """A page under watch that tests share one after another: a new context would cost five times a visit."""
    with reader.turn() as page:
        yield page

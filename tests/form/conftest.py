"""The form's package where it was fetched, a district that has the form, and a person with a phone."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Request

from birgemiz.hosts.form_package import folder
from tests.browser.page_watch import Watch
from tests.conftest import PROJECT
from tests.form.district import District, running_district
from tests.form.editor import Editor

_KEPT = folder()
"""Where a person's own cache has the package: asked for before tests are given another cache."""

PHONE = {"width": 360, "height": 740}


@pytest.fixture(scope="session")
def package() -> Path:
    """The fetched package."""
    if not _KEPT.is_dir():
        pytest.skip("the form's program is not fetched: birgemiz fetch-form")
    return _KEPT


@pytest.fixture(scope="session")
def cache_with_form(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder with nothing but the package."""
    cache = tmp_path_factory.mktemp("form-cache")
    shutil.copytree(package, cache / "birgemiz" / package.name)
    return cache


@pytest.fixture
def form_cache(cache_with_form: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """That cache in the place of the user's."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache_with_form))
    return cache_with_form


@pytest.fixture(scope="module")
def district(cache_with_form: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[District]:
    """One district for tests that each write other notes."""
    with running_district(tmp_path_factory.mktemp("district"), cache_with_form, PROJECT / "tests/cases/edited") as one:
        yield one


class FormWatch(Watch):
    """Pages that may ask the site and the Git server, and nobody else."""

    def __init__(self, browser: Browser, site: str, server: str) -> None:
        super().__init__(browser, site)
        self._server = f"{server}/"

    def _request(self, request: Request) -> None:
        if not request.url.startswith(self._server):
            super()._request(request)


@pytest.fixture
def watch(browser: Browser, district: District) -> Iterator[FormWatch]:
    """Fails the test when a page complains, a request fails or goes to a third party."""
    watching = FormWatch(browser, district.address, district.server.address)
    yield watching
    watching.close()
    assert watching.faults == []


@pytest.fixture
def editor(watch: FormWatch, district: District) -> Iterator[Editor]:
    """A person of the school Qaraghai who is signed in on a phone; what they commit is taken back afterwards."""
    start = district.repository.head()
    one = Editor(watch.open_page(viewport=PHONE, locale="kk-KZ", is_mobile=True, has_touch=True))
    one.sign_in(f"{district.address}admin/", "Қарағай")
    yield one
    district.repository.reset(start)

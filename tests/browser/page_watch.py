"""Pages under watch: nothing may fail, complain or leave the origin unseen."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response, WebError

OpenPage = Callable[..., Page]
"""Opens an empty page in a fresh context; takes what ``Browser.new_context`` takes."""


class Watch:
    """Contexts of one test, and the faults of all their pages; ``address`` tells what is no stranger."""

    def __init__(self, browser: Browser, address: str) -> None:
        parts = urlsplit(address)
        self._browser = browser
        self._origin = address if parts.scheme == "file" else f"{parts.scheme}://{parts.netloc}/"
        self._contexts: list[BrowserContext] = []
        self.faults: list[str] = []
        self.responses: list[Response] = []

    def open_page(self, **options: Any) -> Page:
        """An empty page in a context of its own."""
        context = self._browser.new_context(**options)
        context.set_default_timeout(10_000)
        context.on("console", self._console)
        context.on("weberror", self._error)
        context.on("request", self._request)
        context.on("requestfailed", self._failed)
        context.on("response", self._response)
        self._contexts.append(context)
        return context.new_page()

    def close(self) -> None:
        """Close every context; what they do after that is no fault."""
        faults = list(self.faults)
        for context in self._contexts:
            context.close()
        self.faults = faults

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.faults.append(f"console: {message.text}")

    def _error(self, error: WebError) -> None:
        self.faults.append(f"script: {error.error}")

    def _request(self, request: Request) -> None:
        scheme = urlsplit(request.url).scheme
        if scheme not in ("data", "blob") and not request.url.startswith(self._origin):
            self.faults.append(f"left the origin: {request.url}")

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # a reader who clicks on before all is there
            self.faults.append(f"failed: {request.url}: {request.failure}")

    def _response(self, response: Response) -> None:
        self.responses.append(response)
        if response.status >= 400:
            self.faults.append(f"answered {response.status}: {response.url}")


@dataclass(frozen=True, slots=True)
class Reader:
    """One page that many tests use in turn; they leave nothing behind in the browser's storage."""

    page: Page
    watch: Watch

    @contextmanager
    def turn(self) -> Iterator[Page]:
        """The page as a desktop in the light shows it; fails when there was a fault."""
        self.watch.faults.clear()
        self.watch.responses.clear()
        self.page.set_viewport_size({"width": 1280, "height": 800})
        self.page.emulate_media(color_scheme="light")
        yield self.page
        assert self.watch.faults == []


@contextmanager
def reading(browser: Browser, address: str, **options: Any) -> Iterator[Reader]:
    """A reader of a site; options are those of a browser's context."""
    watch = Watch(browser, address)
    yield Reader(watch.open_page(**options), watch)
    watch.close()

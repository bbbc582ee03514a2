"""A small web host on this machine: folders of files, a page for absent addresses, headers on demand."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class _Handler(SimpleHTTPRequestHandler):
    """Serves the parent of a site's folder, as hosts do that keep several sites under one name."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: Any, site: Path, policy: str) -> None:
        self._site, self._policy = site, policy
        super().__init__(*arguments, directory=str(site.parent))

    def end_headers(self) -> None:
        if self._policy:
            self.send_header("Content-Security-Policy", self._policy)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """The site's own page where there is no file."""
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        page = (self._site / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: Any) -> None:
        """Nothing: what matters of a request, the watch on the pages says."""


@contextmanager
def served(site: Path, policy: str = "") -> Iterator[str]:
    """The address of a site that is served below its folder's name, with a Content-Security-Policy if any."""
    handler = functools.partial(_Handler, site=site, policy=policy)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/{site.name}/"
    finally:
        server.shutdown()
        server.server_close()

"""A Git server on this machine for the tests: Gitea's sign-in page and interface over a bare repository.

It is another origin than the site, so a browser asks it for leave (CORS) as it asks a real one.
"""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.form.bare_repository import BareRepository
from tests.form.gitea_api import NAME, OWNER, Answer, Asked, about_server, answer
from tests.form.oauth import Authority, DeniedError

API = "/api/v1"
AUTHORIZE, GRANT, TOKEN = (f"/login/oauth/{what}" for what in ("authorize", "grant", "access_token"))

PAGE = """<!doctype html><html lang="kk"><meta charset="utf-8"><title>Кіру</title><link rel="icon" href="data:,">
<form method="post" action="{action}">{fields}<button>Рұқсат беру</button></form></html>
"""


class GitServer(ThreadingHTTPServer):
    """Serves one repository to one site; counts what it was asked, by method and path."""

    daemon_threads = True

    def __init__(self, repository: BareRepository) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.repository = repository
        self.authority = Authority("")
        self.asked: list[str] = []

    @property
    def address(self) -> str:
        """The server's origin."""
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def site(self) -> str:
        """The one origin whose pages may read answers."""
        parts = urlsplit(self.authority.returns_to)
        return f"{parts.scheme}://{parts.netloc}"


class _Handler(BaseHTTPRequestHandler):
    server: GitServer
    protocol_version = "HTTP/1.1"

    def do_OPTIONS(self) -> None:
        self._send(HTTPStatus.NO_CONTENT, b"", "text/plain")

    def do_GET(self) -> None:
        path, query = self._path()
        if path != AUTHORIZE:
            self._serve(path, query, None)
            return
        try:
            asked = self.server.authority.ask(query)
        except DeniedError as denied:
            self._send(HTTPStatus.BAD_REQUEST, str(denied).encode(), "text/plain")
            return
        fields = "".join(f'<input type="hidden" name="{name}" value="{escape(v)}">' for name, v in asked.items())
        self._send(HTTPStatus.OK, PAGE.format(action=GRANT, fields=fields).encode(), "text/html; charset=utf-8")

    def do_POST(self) -> None:
        path, query = self._path()
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if path == GRANT:
            back = self.server.authority.grant(dict(parse_qsl(body.decode())))
            self._send(HTTPStatus.SEE_OTHER, b"", "text/plain", back)
        elif path == TOKEN:
            self._token(json.loads(body))
        else:
            self._serve(path, query, json.loads(body))

    def _token(self, form: dict[str, str]) -> None:
        try:
            token = self.server.authority.token(form)
        except DeniedError as denied:
            self._json(Answer(HTTPStatus.BAD_REQUEST, {"error": str(denied)}))
            return
        self._json(Answer(HTTPStatus.OK, {"access_token": token, "token_type": "bearer", "expires_in": 3600}))

    def _serve(self, path: str, query: dict[str, str], body: Any) -> None:
        repository = f"/repos/{OWNER}/{NAME}"
        below = path.removeprefix(API)
        if not path.startswith(f"{API}/"):
            self._json(Answer(HTTPStatus.NOT_FOUND, {"message": "not found"}))
        elif not self.server.authority.knows(self.headers.get("Authorization", "")):
            self._json(Answer(HTTPStatus.UNAUTHORIZED, {"message": "token is required"}))
        elif below.startswith(repository):
            asked = Asked(self.command, below.removeprefix(repository), query, body)
            self._json(answer(self.server.repository, asked))
        else:
            self._json(about_server(below) or Answer(HTTPStatus.NOT_FOUND, {"message": "not found"}))

    def _path(self) -> tuple[str, dict[str, str]]:
        parts = urlsplit(self.path)
        self.server.asked.append(f"{self.command} {parts.path}")
        return unquote(parts.path), dict(parse_qsl(parts.query))

    def _json(self, told: Answer) -> None:
        if isinstance(told.content, bytes):
            self._send(told.status, told.content, "application/octet-stream")
        else:
            self._send(told.status, json.dumps(told.content).encode(), "application/json")

    def _send(self, status: HTTPStatus, content: bytes, kind: str, location: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Access-Control-Allow-Origin", self.server.site)
        self.send_header("Access-Control-Allow-Methods", "GET, POST")
        self.send_header("Access-Control-Allow-Headers", "Authorization, Content-Type")
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Nothing: what was asked, the server counts."""


@contextmanager
def serving(repository: BareRepository) -> Iterator[GitServer]:
    """A running server; tell its ``authority`` where sign-in returns to."""
    server = GitServer(repository)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()

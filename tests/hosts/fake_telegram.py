"""Telegram's HTTP interface on this machine, as far as posts need it (core.telegram.org/bots/api, sendMessage)."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

Answer = tuple[int, dict[str, Any]]
"""The HTTP status and the body."""

OK: Answer = (200, {"ok": True, "result": {"message_id": 1}})
TOO_MANY: Answer = (429, {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 3"})
NO_CHAT: Answer = (400, {"ok": False, "error_code": 400, "description": "Bad Request: chat not found"})
LOST: Answer = (0, {})
"""The post arrives, the answer does not."""


class FakeTelegram(ThreadingHTTPServer):
    """Remembers what it was sent; ``answers`` are given in turn, then everything is accepted."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: list[Answer] = []
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.taken: list[dict[str, Any]] = []

    @property
    def url(self) -> str:
        """What ``https://api.telegram.org/bot`` is here."""
        return f"http://127.0.0.1:{self.server_port}/bot"


class _Handler(BaseHTTPRequestHandler):
    server: FakeTelegram

    def do_POST(self) -> None:
        """Take a message, or fail as planned."""
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, sent))
        code, answer = self.server.answers.pop(0) if self.server.answers else OK
        if code in (OK[0], LOST[0]):
            self.server.taken.append(sent)
        if code:
            body = json.dumps(answer).encode()
            self.send_response(code)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def fake_telegram() -> Iterator[FakeTelegram]:
    """The service for as long as it is needed."""
    server = FakeTelegram()
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

"""A client of the Git server that follows no redirection, to see what the server itself answers."""

import json
import urllib.error
import urllib.request
from typing import Any, NamedTuple


class Told(NamedTuple):
    """A status and what was sent, JSON or text; the address of the page that was reached."""

    status: int
    content: Any
    location: str = ""


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


_OPENER = urllib.request.build_opener(_Stay)


def ask(url: str, body: bytes | None = None, token: str = "") -> Told:
    """What the server answers; a body makes it a POST."""
    request = urllib.request.Request(url, body, {"Authorization": f"token {token}"})  # noqa: S310
    try:
        with _OPENER.open(request) as response:
            return _told(response.status, response.headers, response.read())
    except urllib.error.HTTPError as error:
        with error:
            return _told(error.code, error.headers, error.read())


def _told(status: int, headers: Any, content: bytes) -> Told:
    plain = content if headers["Content-Type"] == "application/octet-stream" else content.decode()
    told = json.loads(content) if headers["Content-Type"] == "application/json" else plain
    return Told(status, told, headers["Location"] or "")

"""The part of Gitea's REST interface that a CMS in the browser calls, over a bare repository.

Paths and fields are those of Gitea 1.24 (its OpenAPI description); each route gives a status and what becomes JSON.
"""

import base64
import subprocess
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, NamedTuple

from tests.form.bare_repository import BareRepository, Change, Commit, RefusedError

OWNER, NAME = "audan", "sagat"
USER = {
    "id": 7,
    "login": "orynbasar",
    "full_name": "Айгүл Сәрсенова",
    "email": "orynbasar@example.org",
    "avatar_url": "",
    "html_url": "",
}
ENTRIES_A_PAGE = 1000
"""Of a tree, as Gitea's ``DEFAULT_GIT_TREES_PER_PAGE``."""

FILES_A_REQUEST = 30
"""Of contents asked for at once, as Gitea's ``DEFAULT_PAGING_NUM``."""


class Asked(NamedTuple):
    """A request for something of the repository: the path below ``/repos/owner/name``."""

    method: str
    path: str
    query: Mapping[str, str]
    body: Any


class Answer(NamedTuple):
    """A status, and what is sent: bytes as they are, anything else as JSON."""

    status: HTTPStatus
    content: Any


ABSENT = Answer(HTTPStatus.NOT_FOUND, {"message": "not found"})


def about_server(path: str) -> Answer | None:
    """What the server tells of itself and of who asks."""
    told: dict[str, Any] = {
        "/version": {"version": "1.24.6"},
        "/user": USER,
        "/settings/api": {"default_paging_num": FILES_A_REQUEST, "default_max_blob_size": 10 * 2**20},
    }
    return Answer(HTTPStatus.OK, told[path]) if path in told else None


def answer(repository: BareRepository, asked: Asked) -> Answer:
    """What the repository answers."""
    for method, start, route in ROUTES:
        if asked.method == method and asked.path.startswith(start):
            try:
                return route(repository, asked._replace(path=asked.path[len(start) :]))
            except subprocess.CalledProcessError:
                return ABSENT
    return ABSENT


def _about(_: BareRepository, asked: Asked) -> Answer:
    if asked.path:
        return ABSENT
    allowed = {"admin": False, "push": True, "pull": True}
    return Answer(HTTPStatus.OK, {"name": NAME, "default_branch": "main", "permissions": allowed})


def _branch(repository: BareRepository, asked: Asked) -> Answer:
    newest = repository.history(repository.head(asked.path))[0]
    return Answer(HTTPStatus.OK, {"name": asked.path, "commit": {"id": newest.sha, "message": newest.message}})


def _tree(repository: BareRepository, asked: Asked) -> Answer:
    entries = repository.entries(asked.path)
    end = int(asked.query.get("page", "1")) * ENTRIES_A_PAGE
    page = [{"path": e.path, "type": e.kind, "sha": e.sha, "size": e.size} for e in entries[end - ENTRIES_A_PAGE : end]]
    return Answer(HTTPStatus.OK, {"sha": asked.path, "tree": page, "truncated": end < len(entries)})


def _file_contents(repository: BareRepository, asked: Asked) -> Answer:
    files = asked.body["files"]
    if len(files) > FILES_A_REQUEST:
        return Answer(HTTPStatus.UNPROCESSABLE_ENTITY, {"message": "too many files"})
    return Answer(HTTPStatus.OK, [_content(repository, path, asked.query.get("ref", "main")) for path in files])


def _content(repository: BareRepository, path: str, ref: str) -> dict[str, str] | None:
    sha = repository.sha_of(path, ref)
    if not sha:
        return None
    content = base64.b64encode(repository.read(path, ref)).decode()
    return {"type": "file", "path": path, "sha": sha, "encoding": "base64", "content": content}


def _media(repository: BareRepository, asked: Asked) -> Answer:
    branch, _, path = asked.path.partition("/")
    return Answer(HTTPStatus.OK, repository.read(path, branch))


def _commits(repository: BareRepository, asked: Asked) -> Answer:
    found = repository.history(asked.query.get("sha", "main"), asked.query.get("path", ""))
    return Answer(HTTPStatus.OK, [_told(commit) for commit in found])


def _told(commit: Commit) -> dict[str, Any]:
    author = {"name": commit.name, "email": commit.email, "date": commit.time}
    return {"sha": commit.sha, "created": commit.time, "commit": {"message": commit.message, "author": author}}


def _change(repository: BareRepository, asked: Asked) -> Answer:
    changes = [
        Change(
            one["operation"],
            one["path"],
            base64.b64decode(one.get("content") or "", validate=True),
            one.get("sha") or "",
            one.get("from_path") or "",
        )
        for one in asked.body["files"]
    ]
    author = asked.body["author"]
    try:
        sha = repository.commit(asked.body["branch"], changes, asked.body["message"], author["name"], author["email"])
    except RefusedError as refused:
        return Answer(HTTPStatus.UNPROCESSABLE_ENTITY, {"message": str(refused)})
    files = [_content(repository, change.path, sha) for change in changes]
    return Answer(HTTPStatus.CREATED, {"commit": _told(repository.history(sha)[0]), "files": files})


Route = Callable[[BareRepository, Asked], Answer]

ROUTES: tuple[tuple[str, str, Route], ...] = (
    ("GET", "/branches/", _branch),
    ("GET", "/git/trees/", _tree),
    ("POST", "/file-contents", _file_contents),
    ("GET", "/media/", _media),
    ("GET", "/commits", _commits),
    ("POST", "/contents", _change),
    ("GET", "", _about),
)
"""Method, beginning of the path and what answers; the first that fits."""

"""The stand-in for a Git server refuses what a real one refuses, so that the form is tested against something."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from tests.form.bare_repository import BareRepository
from tests.form.git_client import Told, ask
from tests.form.git_server import API, AUTHORIZE, GRANT, TOKEN, GitServer, serving
from tests.form.gitea_api import NAME, OWNER
from tests.form.oauth import CLIENT, challenge

BACK = "http://127.0.0.1:9/admin/"
VERIFIER = "v" * 64
NOTE = "content/schools/aqbulaq/sessions/2026-09-07.md"
ASKED = {
    "client_id": CLIENT,
    "redirect_uri": BACK,
    "response_type": "code",
    "state": "s",
    "code_challenge": challenge(VERIFIER),
    "code_challenge_method": "S256",
}
REFUSED = {
    "an unknown client": {"client_id": "other"},
    "another address of return": {"redirect_uri": "http://127.0.0.1:9/elsewhere/"},
    "no code": {"response_type": "token"},
    "a challenge in plain text": {"code_challenge_method": "plain"},
    "no challenge": {"code_challenge": ""},
}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[GitServer]:
    """A server whose repository holds one note."""
    note = tmp_path / "project" / NOTE
    note.parent.mkdir(parents=True)
    note.write_text("Бірінші\n", "utf-8")
    repository = BareRepository(tmp_path / "bare.git")
    repository.begin(tmp_path / "project")
    with serving(repository) as one:
        one.authority.returns_to = BACK
        yield one


def code_of(server: GitServer) -> str:
    """A code as a person's consent gives it."""
    assert ask(f"{server.address}{AUTHORIZE}?{urlencode(ASKED)}").status == 200
    form = urlencode({"state": "s", "code_challenge": ASKED["code_challenge"]}).encode()
    location = ask(f"{server.address}{GRANT}", form).location
    assert location.startswith(f"{BACK}?")
    query = parse_qs(urlsplit(location).query)
    assert query["state"] == ["s"]
    return query["code"][0]


def token_of(server: GitServer, code: str, verifier: str = VERIFIER) -> Told:
    form = {
        "grant_type": "authorization_code",
        "client_id": CLIENT,
        "redirect_uri": BACK,
        "code": code,
        "code_verifier": verifier,
    }
    return ask(f"{server.address}{TOKEN}", json.dumps(form).encode())


def commit(server: GitServer, token: str, **change: str) -> Told:
    text = base64.b64encode("Жаңа\n".encode()).decode()
    author = {"name": "А", "email": "a@example.org"}
    body = {
        "branch": "main",
        "message": "Түзету",
        "author": author,
        "files": [{"path": NOTE, "content": text} | change],
    }
    return ask(f"{server.address}{API}/repos/{OWNER}/{NAME}/contents", json.dumps(body).encode(), token)


@pytest.mark.parametrize("other", REFUSED.values(), ids=REFUSED)
def test_a_sign_in_that_is_not_as_registered_is_refused(server: GitServer, other: dict[str, str]) -> None:
    assert ask(f"{server.address}{AUTHORIZE}?{urlencode(ASKED | other)}").status == 400


def test_a_code_is_worth_nothing_without_its_secret(server: GitServer) -> None:
    assert token_of(server, code_of(server), "w" * 64).status == 400


def test_a_code_works_once(server: GitServer) -> None:
    code = code_of(server)
    assert token_of(server, code).status == 200
    assert token_of(server, code).status == 400


def test_without_a_token_nothing_is_told_or_changed(server: GitServer) -> None:
    before = server.repository.head()
    assert ask(f"{server.address}{API}/user").status == 401
    assert commit(server, "", operation="update").status == 401
    assert server.repository.head() == before


def test_a_commit_changes_exactly_its_files(server: GitServer) -> None:
    token = token_of(server, code_of(server)).content["access_token"]
    told = commit(server, token, operation="update", sha=server.repository.sha_of(NOTE))
    assert told.status == 201
    assert told.content["files"][0]["sha"] == server.repository.sha_of(NOTE)
    assert server.repository.changed(server.repository.head()) == {NOTE: "M"}
    assert server.repository.read(NOTE).decode() == "Жаңа\n"


@pytest.mark.parametrize(
    "change",
    [
        {"operation": "update", "sha": "0" * 40},
        {"operation": "create"},
        {"operation": "update", "path": "content/a.md"},
    ],
    ids=["a blob that is not there any more", "a file that is there", "a file that is not there"],
)
def test_a_change_that_does_not_fit_the_branch_is_refused(server: GitServer, change: dict[str, str]) -> None:
    token = token_of(server, code_of(server)).content["access_token"]
    before = server.repository.head()
    assert commit(server, token, **change).status == 422
    assert server.repository.head() == before

"""Addresses on the server that keeps the content."""

import re

from birgemiz.model.repository import GitServer, Repository

_EDIT = {
    GitServer.FORGEJO: "_edit",
    GitServer.GITEA: "_edit",
    GitServer.GITLAB: "-/edit",
    GitServer.GITHUB: "edit",
}
_UNSAFE = re.compile(r"[^A-Za-z0-9._~/-]")


def edit_address(repository: Repository, path: str) -> str:
    """Where a file is edited in the browser; ``path`` is that in the repository, ``content/district.yml``."""
    safe = _UNSAFE.sub(_percent, path)
    return f"{repository.url}/{repository.name}/{_EDIT[repository.kind]}/{repository.branch}/{safe}"


def _percent(found: re.Match[str]) -> str:
    """A character as addresses write it (RFC 3986, 2.1)."""
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "replace"))

"""A real bare repository as a Git server uses it: it reads objects and makes commits without a working tree."""

import os
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Entry(NamedTuple):
    """A file or a folder of a commit; ``size`` in bytes is 0 for a folder."""

    path: str
    kind: str
    sha: str
    size: int


class Change(NamedTuple):
    """What a commit does to a file; ``sha`` is the blob that the author has seen, if any."""

    operation: str
    path: str
    content: bytes = b""
    sha: str = ""
    moved_from: str = ""


class Commit(NamedTuple):
    """A commit as an interface tells it; ``time`` is in ISO 8601."""

    sha: str
    name: str
    email: str
    time: str
    message: str


class RefusedError(Exception):
    """A change does not fit what the branch holds."""


class BareRepository:
    """One bare repository."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def begin(self, content: Path) -> None:
        """Make it anew; its branch ``main`` holds copies of the files of a folder."""
        subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", self.folder], check=True)
        tree = self._tree([], [Change("create", path, (content / path).read_bytes()) for path in _paths(content)])
        author = _author("Бөлім", "bolim@example.org")
        sha = self._git("commit-tree", tree, "-m", "Бастау", env=author).decode().strip()
        self._git("update-ref", "refs/heads/main", sha)

    def head(self, branch: str = "main") -> str:
        """The newest commit of a branch; CalledProcessError when there is no such branch."""
        return self._git("rev-parse", "--verify", "--quiet", f"refs/heads/{branch}").decode().strip()

    def reset(self, commit: str) -> None:
        """Let ``main`` end at a commit again."""
        self._git("update-ref", "refs/heads/main", commit)

    def entries(self, ref: str) -> list[Entry]:
        """Everything that a commit holds."""
        rows = self._git("ls-tree", "-r", "-t", "-l", "-z", ref).decode().split("\0")
        return [_entry(row) for row in rows if row]

    def sha_of(self, path: str, ref: str = "main") -> str:
        """The blob at a path, empty when there is none."""
        try:
            return self._git("rev-parse", "--verify", "--quiet", f"{ref}:{path}").decode().strip()
        except subprocess.CalledProcessError:
            return ""

    def read(self, path: str, ref: str = "main") -> bytes:
        """The bytes of a file; CalledProcessError when there is none."""
        return self._git("cat-file", "blob", f"{ref}:{path}")

    def history(self, ref: str = "main", path: str = "") -> list[Commit]:
        """The commits, newest first, of a file when one is named."""
        limited = ["--", path] if path else []
        told = self._git("log", "-z", "--format=%H%x1f%an%x1f%ae%x1f%aI%x1f%B", ref, *limited).decode()
        return [Commit(*row.split("\x1f")) for row in told.split("\0") if row]

    def changed(self, commit: str) -> dict[str, str]:
        """The paths that a commit changed with git's letter for how."""
        told = self._git("diff-tree", "-r", "-z", "--no-commit-id", "--name-status", commit).decode().split("\0")
        return dict(zip(told[1::2], told[::2], strict=False))

    def commit(self, branch: str, changes: list[Change], message: str, name: str, email: str) -> str:
        """Commit changes to a branch.

        :raises RefusedError: when a file is not as the author of a change has seen it.
        """
        parent = self.head(branch)
        for change in changes:
            now = self.sha_of(change.moved_from or change.path, parent)
            if (change.operation == "create") == bool(now) or (change.sha and change.sha != now):
                raise RefusedError(change.path)
        tree = self._tree([parent], changes)
        told = self._git("commit-tree", tree, "-p", parent, "-m", message, env=_author(name, email))
        self._git("update-ref", f"refs/heads/{branch}", told.decode().strip(), parent)
        return told.decode().strip()

    def _tree(self, base: list[str], changes: Iterable[Change]) -> str:
        with tempfile.TemporaryDirectory() as room:
            env = {"GIT_INDEX_FILE": f"{room}/index"}
            self._git("read-tree", *(base or ["--empty"]), env=env)
            for change in changes:
                for gone in filter(None, (change.moved_from, change.path if change.operation == "delete" else "")):
                    self._git("update-index", "--force-remove", gone, env=env)
                if change.operation != "delete":
                    blob = self._git("hash-object", "-w", "--stdin", stdin=change.content).decode().strip()
                    self._git("update-index", "--add", "--cacheinfo", f"100644,{blob},{change.path}", env=env)
            return self._git("write-tree", env=env).decode().strip()

    def _git(self, *arguments: str, stdin: bytes = b"", env: dict[str, str] | None = None) -> bytes:
        command = ["git", "--git-dir", str(self.folder), *arguments]
        whole = os.environ | (env or {})
        return subprocess.run(command, input=stdin, capture_output=True, check=True, env=whole).stdout


def _entry(row: str) -> Entry:
    about, path = row.split("\t", 1)
    _, kind, sha, size = about.split()
    return Entry(path, kind, sha, int(size) if size != "-" else 0)


def _author(name: str, email: str) -> dict[str, str]:
    return {
        f"GIT_{role}_{what}": value
        for role in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", name), ("EMAIL", email))
    }


def _paths(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())

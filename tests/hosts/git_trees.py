"""Commits made from any paths and modes, also such as no disk would take, straight into git's objects.

A tree is written as a mapping of paths to texts, or to ``{link: target}``, ``{executable: text}``, ``{bytes: hex}`` or
``{submodule: }``.
"""

import os
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path

File = str | Mapping[str, str]
Tree = Mapping[str, File]

SOMEBODY = {
    f"GIT_{role}_{part}": value
    for role in ("AUTHOR", "COMMITTER")
    for part, value in (("NAME", "Мұғалім"), ("EMAIL", "mugalim@example.kz"), ("DATE", "2026-09-07T12:00:00Z"))
}


def git(folder: Path, *arguments: str, told: bytes = b"") -> str:
    """What git answers."""
    environment = {**os.environ, **SOMEBODY, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    command = ["git", "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, capture_output=True, env=environment, input=told).stdout.decode().strip()


def repository(folder: Path) -> Path:
    """An empty repository in a new folder, on the branch ``main``."""
    folder.mkdir()
    git(folder, "init", "--initial-branch=main")
    return folder


def commit(folder: Path, tree: Tree, *parents: str) -> str:
    """The id of a commit of this tree."""
    after = [word for parent in parents for word in ("-p", parent)]
    return git(folder, "commit-tree", _tree(folder, tree), *after, "-m", "Өзгеріс")


def branches(folder: Path, *, main: str, head: str) -> None:
    """Let ``main`` be one commit, and another be checked out as if from a pull request; the disk is left alone."""
    git(folder, "update-ref", "refs/heads/main", main)
    git(folder, "update-ref", "--no-deref", "HEAD", head)


def _tree(folder: Path, files: Tree) -> str:
    own = {path: file for path, file in files.items() if "/" not in path}
    inner: dict[str, dict[str, File]] = {}
    for path, file in files.items():
        if "/" in path:
            top, _, rest = path.partition("/")
            inner.setdefault(top, {})[rest] = file
    rows = [*(_row(folder, *one) for one in own.items())]
    rows += [f"040000 tree {_tree(folder, tree)}\t{name}" for name, tree in inner.items()]
    return _stored(folder, ("mktree", "-z"), "".join(f"{row}\0" for row in rows).encode("utf-8", "surrogateescape"))


def _row(folder: Path, name: str, file: File) -> str:
    kind, text = next(iter(file.items())) if isinstance(file, Mapping) else ("text", file)
    if kind == "submodule":
        return f"160000 commit {'1' * 40}\t{name}"
    data = bytes.fromhex(text) if kind == "bytes" else text.encode()
    blob = _stored(folder, ("hash-object", "-w", "--stdin"), data)
    mode = {"link": "120000", "executable": "100755"}.get(kind, "100644")
    return f"{mode} blob {blob}\t{name}"


@cache
def _stored(folder: Path, command: tuple[str, ...], data: bytes) -> str:
    """The id of an object, written once to a repository."""
    return git(folder, *command, told=data)

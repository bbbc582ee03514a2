"""The folder of the finished site: only what differs is written, what is no longer made goes."""

import os
from collections.abc import Iterable
from pathlib import Path

from birgemiz.model.problem import Problem, problem
from birgemiz.writers.file import File

MARK = "build.json"
"""The file by which a folder is known to hold a site of ours."""


def unfit(site: Path, content: Path, mark: str = MARK) -> Problem | None:
    """Why files must not be written into a folder without our mark: they would take the place of others."""
    inside, around = site.resolve(), content.resolve()
    if inside == around or around in inside.parents or inside in around.parents:
        return problem("site-in-content", ".", folder=site.name)
    if site.is_dir() and any(site.iterdir()) and not (site / mark).is_file():
        return foreign(site)
    return None


def foreign(site: Path) -> Problem:
    """What is said of a folder that holds other people's files."""
    return problem("site-foreign", ".", folder=site.name)


class SiteFolder:
    """Saves files below a folder."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._folders: dict[str, bool] = {}

    def claim(self) -> None:
        """Mark the folder as ours before anything is written, for the case that a build is broken off."""
        self._is_new(self._root)
        with open(f"{self._root}/{MARK}", "ab"):
            pass

    def save(self, files: Iterable[File]) -> list[str]:
        """Write each file unless the same bytes are there; the paths of all of them."""
        return [self._save(path, data) for path, data in files]

    def remove_stale(self, kept: frozenset[str]) -> None:
        """Remove every file that is not kept, and every folder left empty."""
        for folder, _, names in os.walk(self._root, topdown=False):
            base = os.path.relpath(folder, self._root).replace(os.sep, "/")
            for name in names:
                if (name if base == "." else f"{base}/{name}") not in kept:
                    os.unlink(os.path.join(folder, name))
            if base != "." and not os.listdir(folder):
                os.rmdir(folder)

    def _save(self, path: str, data: bytes) -> str:
        target = f"{self._root}/{path}"
        folder = target.rpartition("/")[0]
        if self._is_new(folder) or not _holds(target, data):
            _write(target, data)
        return path

    def _is_new(self, folder: str) -> bool:
        """Make the folder where there is none; whether it holds only what this build writes."""
        known = self._folders.get(folder)
        if known is None:
            within = len(folder) > len(self._root) and self._is_new(folder.rpartition("/")[0])
            known = self._folders[folder] = within or not os.path.isdir(folder)
            if known:
                os.makedirs(folder, exist_ok=True)
        return known


def _write(target: str, data: bytes) -> None:
    file = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o644)
    try:
        while data:
            data = data[os.write(file, data) :]
    finally:
        os.close(file)


def _holds(target: str, data: bytes) -> bool:
    try:
        file = os.open(target, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError):
        return False
    try:
        return os.fstat(file).st_size == len(data) and os.read(file, len(data) + 1) == data
    finally:
        os.close(file)

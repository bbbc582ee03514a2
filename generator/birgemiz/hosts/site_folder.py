"""The folder of the finished site: only what differs is written, what is no longer made goes."""

import os
from collections.abc import Iterable
from pathlib import Path

from birgemiz.writers.file import File


class SiteFolder:
    """Saves files below a folder."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._made: set[str] = set()

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
        if not _holds(target, data):
            folder = target.rpartition("/")[0]
            if folder not in self._made:
                os.makedirs(folder, exist_ok=True)
                self._made.add(folder)
            with open(target, "wb", buffering=0) as file:
                file.write(data)
        return path


def _holds(target: str, data: bytes) -> bool:
    try:
        with open(target, "rb", buffering=0) as file:
            return os.fstat(file.fileno()).st_size == len(data) and file.read() == data
    except (FileNotFoundError, NotADirectoryError):
        return False

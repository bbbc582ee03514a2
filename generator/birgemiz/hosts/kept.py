"""What was made once and costs much, kept in the user's cache folder for whichever project asks for it again.

An entry is damaged when it does not match its own digest, and is as good as absent. Where nothing can be kept,
nothing is known.
"""

import os
import tempfile
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path

from birgemiz.hosts.memory import MONTH

_SIZE = 16
"""Bytes of the digest with which an entry begins."""


class Kept:
    """Entries of one kind, by all that they were made from."""

    def __init__(self, kind: str) -> None:
        self._folder = user_cache_path("birgemiz") / kind
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            os.utime(self._folder)
            _forget(self._folder)

    def recall(self, made_from: str) -> bytes:
        """The entry, marked as used; empty when it is absent or damaged."""
        file = self._file(made_from)
        try:
            entry = file.read_bytes()
            if blake2b(entry[_SIZE:], digest_size=_SIZE).digest() != entry[:_SIZE]:
                return b""
            os.utime(file)
        except OSError:
            return b""
        return entry[_SIZE:]

    def keep(self, made_from: str, held: bytes) -> None:
        """Write an entry beside its place and move it there: another process never sees a part of it."""
        with suppress(OSError):
            with tempfile.NamedTemporaryFile(dir=self._folder, delete=False) as beside:
                beside.write(blake2b(held, digest_size=_SIZE).digest() + held)
            os.replace(beside.name, self._file(made_from))

    def _file(self, made_from: str) -> Path:
        return self._folder / blake2b(made_from.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()


def _forget(folder: Path) -> None:
    """Remove what no build has used for a month, and what one that was broken off left beside."""
    oldest = folder.stat().st_mtime - MONTH
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.stat().st_mtime < oldest:
                os.unlink(entry)

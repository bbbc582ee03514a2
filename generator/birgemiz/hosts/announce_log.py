"""A channel's log, written at its end only: what it holds is never posted to that channel again."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path

from filelock import FileLock, Timeout


@dataclass(frozen=True, slots=True)
class Log:
    """An open log; ``day`` begins each line."""

    handle: int
    day: date

    def add(self, key: str) -> None:
        """Write a line and wait until it is on the disk."""
        os.write(self.handle, f"{self.day.isoformat()} {key}\n".encode())
        os.fsync(self.handle)


class BusyError(Exception):
    """Another run announces the same content."""


@contextmanager
def only_run(content: Path) -> Iterator[None]:
    """While this lasts, no other run on this machine reads or writes the logs of a content folder.

    :raises BusyError: when another does already.
    """
    name = blake2b(str(content.resolve()).encode(), digest_size=8).hexdigest()
    try:
        with FileLock(Path(tempfile.gettempdir()) / f"birgemiz-announce-{name}.lock", timeout=0):
            yield
    except Timeout:
        raise BusyError from None


@contextmanager
def open_log(file: Path, day: date) -> Iterator[Log]:
    """A log to add to, made when there is none; OSError when it can't be written."""
    file.parent.mkdir(exist_ok=True)
    handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    try:
        yield Log(handle, day)
    finally:
        os.close(handle)

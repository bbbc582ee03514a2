"""From a file's bytes to text: UTF-8, one Unicode form, one kind of line end."""

import errno
import os
import stat
import unicodedata
from codecs import BOM_UTF8
from pathlib import Path

from birgemiz.model.personal import first_iin
from birgemiz.model.problem import Problem, problem

LARGEST = 256
"""Kilobytes of one record file."""


def read_text(file: Path, path: str) -> str | Problem:
    """The text of a file, or why it can't be read; ``path`` is its name in problems.

    A byte order mark is dropped, CRLF becomes LF, and letters are composed (NFC), so that
    ``й`` typed on any device is one letter. A file that holds an identification number, or is named by one, is not
    read: what nobody read can't be published.
    """
    try:
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        return problem("file-link" if error.errno == errno.ELOOP else "file-unreadable", path)
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            return problem("file-unreadable", path)
        if status.st_size > LARGEST * 1024:
            return problem("file-too-large", path, size=status.st_size // 1024, limit=LARGEST)
        text = decode(os.read(handle, status.st_size), path)  # room for the largest takes longer than reading
        return text if isinstance(text, Problem) else identifying(text, path) or text
    finally:
        os.close(handle)


def identifying(text: str, path: str) -> Problem | None:
    """That a file or its name holds somebody's identification number; the first one is told."""
    if named := first_iin(path):
        return problem("personal-iin", path, 0, value=named[1].shown)
    written = first_iin(text)
    return problem("personal-iin", path, written[0], value=written[1].shown) if written else None


def decode(data: bytes, path: str) -> str | Problem:
    """The text that these bytes spell, or why they don't."""
    data = data.removeprefix(BOM_UTF8)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return problem("file-encoding", path, data.count(b"\n", 0, error.start) + 1)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text

"""Originals of photos: only files that a note names are read, and only from its school's folder."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

from birgemiz.intake.explain import nearest
from birgemiz.model.media import Flaw

LARGEST = 20
"""Megabytes (2**20 bytes) of one original."""


def read_original(school: Path, name: str) -> bytes | Flaw:
    """The bytes of a file below ``media`` in a school's folder, or why there are none.

    Letters may be composed on the disk or not (NFC, NFD). Links lead nowhere, wherever on the way.
    """
    media = os.path.join(os.path.realpath(school), "media")
    for spelt in dict.fromkeys((name, normalize("NFC", name), normalize("NFD", name))):
        found = _read(os.path.join(media, *spelt.split("/")))
        if found is not None:
            return found
    return absent(school, name)


def absent(school: Path, name: str) -> Flaw:
    """That ``media`` holds no such file, with the nearest that it holds."""
    names = {found.lower(): found for found in _listed(os.path.join(school, "media"))}
    return Flaw("photo-missing", {"guess": names.get(nearest(name, list(names)), "")})


def _read(file: str) -> bytes | Flaw | None:
    """A plain file's bytes; None when there is none or the way there has a link or ``..``."""
    try:
        status = os.lstat(file)
        if not stat.S_ISREG(status.st_mode) or os.path.realpath(file) != file:
            return None
        if status.st_size > LARGEST * 2**20:
            return Flaw("photo-large", {"limit": f"{LARGEST} МБ"})
        with open(file, "rb") as stream:
            return stream.read()
    except PermissionError:
        return Flaw("photo-broken")
    except (OSError, ValueError):
        return None


def _listed(media: str) -> Iterator[str]:
    """The names of all plain files below a folder; none when the folder itself is a link."""
    if os.path.islink(media):
        return
    for folder, folders, names in os.walk(media):
        folders.sort()
        for name in sorted(names):
            file = os.path.join(folder, name)
            if not name.startswith(".") and not os.path.islink(file):
                yield os.path.relpath(file, media).replace(os.sep, "/")

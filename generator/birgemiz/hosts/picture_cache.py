"""Photos drawn before: one that did not change is not drawn again, in whichever project and folder it lies.

Images are kept in the user's cache folder by a digest of their original and of how they are drawn. An entry
is damaged when it does not match its own digest; it is drawn anew. A build without the cache gives the same site.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import partial
from hashlib import blake2b
from pathlib import Path
from struct import Struct

from platformdirs import user_cache_path

from birgemiz.hosts.memory import MONTH
from birgemiz.model.media import Drawn, Flaw, Original

_HEAD = Struct(">IIQ")
"""Before an image's bytes: its width and height in pixels, the number of its bytes."""

_SIZE = 16
"""Bytes of the digest with which an entry begins."""


class PictureCache:
    """Draws the photos that it does not know."""

    def __init__(self) -> None:
        self._folder = user_cache_path("birgemiz") / "pictures"
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            os.utime(self._folder)
            _forget(self._folder)

    def __call__(self, original: Original) -> tuple[Drawn, ...] | Flaw:
        """The images of an original; their bytes are at hand, so the original can be let go."""
        from birgemiz.writers.images import RECIPE, develop  # noqa: PLC0415 - a site without photos needs no Pillow

        file = self._folder / blake2b(f"{RECIPE} {original.digest}".encode(), digest_size=20).hexdigest()
        known = _recalled(file)
        if known:
            return known
        drawn = develop(original)
        if isinstance(drawn, Flaw):
            return drawn
        made = tuple((one.width, one.height, one.data()) for one in drawn)
        with suppress(OSError):
            _keep(file, made)
        return tuple(_at_hand(*one) for one in made)


def _recalled(file: Path) -> tuple[Drawn, ...]:
    """The images of an entry, marked as used; none when it is absent or damaged."""
    try:
        entry = file.read_bytes()
        if blake2b(entry[_SIZE:], digest_size=_SIZE).digest() != entry[:_SIZE]:
            return ()
        os.utime(file)
    except OSError:
        return ()
    return tuple(_images(entry))


def _images(entry: bytes) -> Iterator[Drawn]:
    start = _SIZE
    while start < len(entry):
        width, height, size = _HEAD.unpack_from(entry, start)
        start += _HEAD.size + size
        yield _at_hand(width, height, entry[start - size : start])


def _at_hand(width: int, height: int, data: bytes) -> Drawn:
    return Drawn(width, height, partial(bytes, data))


def _keep(file: Path, images: Iterable[tuple[int, int, bytes]]) -> None:
    """Write an entry beside its place and move it there: another process never sees a part of it."""
    held = b"".join(_HEAD.pack(width, height, len(data)) + data for width, height, data in images)
    with tempfile.NamedTemporaryFile(dir=file.parent, delete=False) as beside:
        beside.write(blake2b(held, digest_size=_SIZE).digest() + held)
    os.replace(beside.name, file)


def _forget(folder: Path) -> None:
    """Remove what no build has used for a month, and what one that was broken off left beside."""
    oldest = folder.stat().st_mtime - MONTH
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.stat().st_mtime < oldest:
                os.unlink(entry)

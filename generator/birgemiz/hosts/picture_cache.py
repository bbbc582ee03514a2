"""Photos drawn before: one that did not change is not drawn again, in whichever project and folder it lies.

Images are kept by a digest of their original and of how they are drawn. A build without the cache gives the same site.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from struct import Struct

from birgemiz.hosts.kept import Kept
from birgemiz.model.media import Drawn, Flaw, Original

_HEAD = Struct(">IIQ")
"""Before an image's bytes: its width and height in pixels, the number of its bytes."""


class PictureCache:
    """Draws the photos that it does not know."""

    def __init__(self) -> None:
        self._kept = Kept("pictures")

    def __call__(self, original: Original) -> tuple[Drawn, ...] | Flaw:
        """The images of an original; their bytes are at hand, so the original can be let go."""
        from birgemiz.writers.images import RECIPE, develop  # noqa: PLC0415 - a site without photos needs no Pillow

        made_from = f"{RECIPE} {original.digest}"
        known = self._kept.recall(made_from)
        if known:
            return tuple(_images(known))
        drawn = develop(original)
        if isinstance(drawn, Flaw):
            return drawn
        made = tuple((one.width, one.height, one.data()) for one in drawn)
        self._kept.keep(made_from, _joined(made))
        return tuple(_at_hand(*one) for one in made)


def _images(entry: bytes) -> Iterator[Drawn]:
    start = 0
    while start < len(entry):
        width, height, size = _HEAD.unpack_from(entry, start)
        start += _HEAD.size + size
        yield _at_hand(width, height, entry[start - size : start])


def _at_hand(width: int, height: int, data: bytes) -> Drawn:
    return Drawn(width, height, partial(bytes, data))


def _joined(images: Iterable[tuple[int, int, bytes]]) -> bytes:
    return b"".join(_HEAD.pack(width, height, len(data)) + data for width, height, data in images)

"""What is said of an image that is published, but not as its file has it: moving, for print, under a wrong name."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from birgemiz.model.media import Flaw
from birgemiz.writers.images import FORMATS

_ENDINGS = {"JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"), "PNG": (".png",), "WEBP": (".webp",), "GIF": (".gif",)}
"""How the names of files of each format end."""

_PHOTO_AND_PREVIEWS = "MPO"
"""What Pillow calls a JPEG whose camera put smaller copies behind the photo (CIPA DC-007); many phones do."""


def remarks(name: str, data: bytes) -> Iterator[Flaw]:
    """A warning for each thing that the published image is not; only the file's header is read.

    An animation is shown by its first frame, print colours become those of a screen, and a file is taken for
    what it is, whatever its name says.
    """
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as image:
            kind, mode, moves = image.format or "", image.mode, getattr(image, "is_animated", False)
            if kind == _PHOTO_AND_PREVIEWS:
                kind, moves = "JPEG", False
    except Exception:  # why it can't be opened is said by who draws it
        return
    if moves:
        yield Flaw("photo-moving")
    if mode == "CMYK":
        yield Flaw("photo-print")
    if not name.lower().endswith(_ENDINGS[kind]):
        yield Flaw("photo-misnamed", {"kind": kind, "ending": _ENDINGS[kind][0]})

"""Images for the web from what cameras leave: upright, small, and bare of all that they tell beside.

A camera writes the place, the day and the owner into a photo. The published image is drawn anew,
so that nothing of the original but its colours remains.
"""

import warnings
from contextlib import suppress
from hashlib import blake2b
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageCms, ImageOps

from birgemiz.model.media import Flaw, Picture
from birgemiz.views import addresses
from birgemiz.writers.file import File

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
"""The formats that are opened; no other decoder is asked, and no other program started."""

MOST = 50
"""Millions of pixels of an original."""

LONGEST = 1600
"""Pixels of a published image's longer side."""

QUALITY = 80
"""WebP's measure of how much of the detail stays, of 100."""

_BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)
_TOO_LARGE = Flaw("photo-large", {"limit": f"{MOST} Мп"})
_RESIZED = ("RGB", "RGBA", "L", "LA", "CMYK")
"""Modes in which mixing neighbouring pixels makes sense."""

_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


class Developed(NamedTuple):
    """An image ready to be written."""

    picture: Picture
    image: Image.Image

    def file(self) -> File:
        """The image as WebP; the same bytes for the same original."""
        out = BytesIO()
        self.image.save(out, "WEBP", quality=QUALITY, method=4)
        return File(self.picture.address, out.getvalue())


def develop(school: str, name: str, data: bytes) -> Developed | Flaw:
    """The published image of an original below a school's ``media``, or why there is none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=FORMATS) as original:
                if original.width * original.height > MOST * 1_000_000:
                    return _TOO_LARGE
                image = _bare(original)
    except _BOMBS:
        return _TOO_LARGE
    except Exception:  # decoders fail on broken files in every way there is
        return Flaw("photo-broken")
    address = addresses.picture(school, name, blake2b(data, digest_size=6).hexdigest())
    return Developed(Picture(name, address, image.width, image.height), image)


def _bare(image: Image.Image) -> Image.Image:
    """The image in sRGB, upright, on white, at most as large as published, with nothing attached."""
    image = _mixable(image)
    image.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS, reducing_gap=1.0)
    image.load()
    with suppress(Exception):  # a broken orientation is none
        image = ImageOps.exif_transpose(image)
    profile = image.info.get("icc_profile")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    bare = Image.new("RGB", image.size)
    bare.paste(_srgb(image, profile))
    return bare


def _mixable(image: Image.Image) -> Image.Image:
    """The image in a mode that can be resized, its first frame if it has several."""
    if image.mode.startswith("I;16"):
        return image.point(lambda grey: grey / 256).convert("L")
    if image.has_transparency_data and image.mode not in ("RGBA", "LA"):
        return image.convert("RGBA")
    return image if image.mode in _RESIZED else image.convert("RGB")


def _srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The image in sRGB, by its colour profile where it has one that fits it."""
    if profile:
        with suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            done = ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
            return done or image.convert("RGB")
    return image.convert("RGB")

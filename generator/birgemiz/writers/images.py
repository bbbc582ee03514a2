"""Images for the web from what cameras leave: upright, in a few widths, and bare of all that they tell beside.

A camera writes the place, the day and the owner into a photo. The published image is drawn anew,
so that nothing of the original but its colours remains.
"""

import warnings
from contextlib import suppress
from functools import partial
from io import BytesIO

from PIL import Image, ImageCms, ImageOps, __version__, features

from birgemiz.model.media import Drawn, Flaw, Original

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
"""The formats that are opened; no other decoder is asked, and no other program started."""

MOST = 25
"""Millions of pixels of an original that is unpacked whole before it shrinks."""

MOST_JPEG = 50
"""Millions of pixels of a JPEG, which shrinks while it is unpacked."""

LONGEST = 1600
"""Pixels of the longer side of the largest published image."""

NARROWER = (480, 960)
"""Widths in pixels of an image for smaller screens; none is drawn that is not narrower than the largest."""

QUALITY = 80
"""WebP's measure of how much of the detail stays, of 100."""

METHOD = 4
"""WebP's measure of the time it takes to find fewer bytes, of 6."""

RECIPE = f"1 {LONGEST} {NARROWER} {QUALITY} {METHOD} {__version__} {features.version('webp')}"
"""Tells all that the bytes of an image depend on beside its original; the number at the start is this module's."""

_BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)
_RESIZED = ("RGB", "RGBA", "L", "LA", "CMYK")
"""Modes in which mixing neighbouring pixels makes sense."""

_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def develop(original: Original) -> tuple[Drawn, ...] | Flaw:
    """The published images of an original, the narrowest first, or why there are none.

    It is decoded once, close to the size of the largest, from which the narrower ones are drawn.
    """
    most = MOST_JPEG if original.data.startswith(b"\xff\xd8") else MOST
    too_large = Flaw("photo-large", {"limit": f"{most} Мп"})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(original.data), formats=FORMATS) as opened:
                if opened.width * opened.height > most * 1_000_000:
                    return too_large
                image = _bare(opened)
    except _BOMBS:
        return too_large
    except Exception:  # decoders fail on broken files in every way there is
        return Flaw("photo-broken")
    narrower = (width for width in NARROWER if width < image.width)
    sizes = [(width, max(1, round(image.height * width / image.width))) for width in narrower]
    return tuple(Drawn(*size, partial(_webp, image, size)) for size in (*sizes, image.size))


def _webp(image: Image.Image, size: tuple[int, int]) -> bytes:
    """The image in this size; the same bytes for the same original."""
    sized = image if size == image.size else image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    out = BytesIO()
    sized.save(out, "WEBP", quality=QUALITY, method=METHOD)
    return out.getvalue()


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

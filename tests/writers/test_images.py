"""Shows what becomes of a photo: upright, small, sRGB, with nothing that its camera wrote."""

import io

import pytest
from PIL import Image, ImageCms

from birgemiz.model.media import Drawn, Flaw, Original
from birgemiz.writers.images import LONGEST, develop
from tests.drawn import BLUE, RED, WHITE, saved, two_halves

GPS, ORIENTATION, MAKER = 0x8825, 0x0112, 0x010F


def developed(data: bytes) -> tuple[Drawn, ...]:
    found = develop(Original("", data))
    assert not isinstance(found, Flaw)
    return found


def published(data: bytes) -> Image.Image:
    """The largest image that a browser would get."""
    largest = developed(data)[-1]
    image = Image.open(io.BytesIO(largest.data()), formats=["WEBP"])
    assert image.size == (largest.width, largest.height)
    return image


def looks(image: Image.Image, x: int, y: int, colour: tuple[int, int, int], by: int = 30) -> bool:
    found = image.convert("RGB").getpixel((x, y))
    assert isinstance(found, tuple)
    return all(abs(one - other) <= by for one, other in zip(found, colour, strict=True))


def test_the_place_where_a_photo_was_made_stays_secret() -> None:
    exif = Image.Exif()
    exif[MAKER] = "Shyraq camera"
    exif[GPS] = {1: "N", 2: (51.0, 7.0, 30.0), 3: "E", 4: (71.0, 25.0, 0.0)}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    whole = {"exif": exif, "icc_profile": profile, "comment": b"Shyraq secret", "xmp": b"<x:xmpmeta>Shyraq</x:xmpmeta>"}
    data = saved(two_halves(size=(640, 320)), "JPEG", **whole)
    assert Image.open(io.BytesIO(data)).getexif().get_ifd(GPS)[1] == "N"

    image = published(data)

    assert not image.getexif()
    assert {"exif", "icc_profile", "xmp", "comment"} & set(image.info) == set()
    for one in developed(data):
        written = one.data()
        assert [sign for sign in (b"EXIF", b"ICCP", b"XMP ", b"Shyraq") if sign in written] == []


@pytest.mark.parametrize(
    ("orientation", "size", "red", "blue"),
    [
        (1, (64, 32), (8, 16), (56, 16)),
        (3, (64, 32), (56, 16), (8, 16)),
        (6, (32, 64), (16, 8), (16, 56)),
        (8, (32, 64), (16, 56), (16, 8)),
    ],
)
def test_a_photo_stands_upright(
    orientation: int, size: tuple[int, int], red: tuple[int, int], blue: tuple[int, int]
) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    image = published(saved(two_halves(), "JPEG", exif=exif, quality=95))
    assert image.size == size
    assert looks(image, *red, RED)
    assert looks(image, *blue, BLUE)


def test_a_broken_orientation_is_none() -> None:
    image = published(saved(two_halves(), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff" + b"\xff" * 20))
    assert image.size == (64, 32)


@pytest.mark.parametrize(
    ("size", "small"), [((4000, 3000), (1600, 1200)), ((900, 3200), (450, 1600)), ((9, 7), (9, 7))]
)
def test_no_side_is_longer_than_needed(size: tuple[int, int], small: tuple[int, int]) -> None:
    assert max(small) <= LONGEST
    assert published(saved(two_halves(size=size), "JPEG")).size == small


@pytest.mark.parametrize("mode", ["CMYK", "L", "RGB"])
def test_a_jpeg_of_any_colours_is_rgb(mode: str) -> None:
    image = published(saved(two_halves(mode), "JPEG", quality=95))
    assert image.mode == "RGB"
    assert looks(image, 8, 16, RED) == (mode != "L")


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_a_png_of_any_colours_is_rgb(mode: str) -> None:
    drawn = Image.new("I;16", (8, 8), 0x8000) if mode == "I;16" else two_halves(mode)
    image = published(saved(drawn, "PNG"))
    assert image.mode == "RGB"
    if mode == "I;16":
        assert looks(image, 4, 4, (128, 128, 128), by=4)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA"])
def test_what_is_clear_is_white(mode: str) -> None:
    drawn = two_halves("RGBA")
    drawn.paste((0, 0, 0, 0), (0, 0, 32, 32))
    data = saved(drawn.quantize() if mode == "PA" else drawn.convert(mode), "PNG")
    image = published(data)
    assert looks(image, 8, 16, WHITE, by=6)
    assert not looks(image, 56, 16, WHITE)


def test_a_colour_that_stands_for_clear_is_white() -> None:
    image = published(saved(two_halves(size=(3200, 1600)), "PNG", transparency=RED))
    assert image.size == (1600, 800)
    assert looks(image, 200, 400, WHITE, by=6)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_colours_are_those_that_the_profile_says(kind: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"-XYZ").replace(b"bXYZ", b"rXYZ").replace(b"-XYZ", b"bXYZ")
    image = published(saved(two_halves(), kind, icc_profile=swapped, quality=95))
    assert looks(image, 8, 16, RED[::-1])
    assert looks(image, 56, 16, BLUE[::-1])


@pytest.mark.parametrize("profile", [b"no profile", ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()])
def test_a_profile_that_does_not_fit_is_none(profile: bytes) -> None:
    assert looks(published(saved(two_halves(), "JPEG", quality=95, icc_profile=profile)), 8, 16, RED)


def test_of_moving_pictures_the_first_is_shown() -> None:
    frames = [Image.new("RGB", (20, 10), colour) for colour in (RED, BLUE, WHITE)]
    for kind in ("GIF", "WEBP"):
        image = published(saved(frames[0], kind, save_all=True, append_images=frames[1:]))
        assert looks(image, 10, 5, RED)
        assert getattr(image, "n_frames", 1) == 1


def test_the_same_photo_gives_the_same_bytes() -> None:
    data = saved(two_halves(size=(640, 320)), "JPEG")
    assert [one.data() for one in developed(data)] == [one.data() for one in developed(data)]


@pytest.mark.parametrize(
    ("size", "widths"),
    [
        ((4000, 3000), [(480, 360), (960, 720), (1600, 1200)]),
        ((3000, 4000), [(480, 640), (960, 1280), (1200, 1600)]),
        ((1000, 700), [(480, 336), (960, 672), (1000, 700)]),
        ((961, 2), [(480, 1), (960, 2), (961, 2)]),
        ((481, 1), [(480, 1), (481, 1)]),
        ((480, 300), [(480, 300)]),
    ],
)
def test_narrow_screens_get_narrower_images_and_none_is_enlarged(
    size: tuple[int, int], widths: list[tuple[int, int]]
) -> None:
    drawn = developed(saved(two_halves(size=size), "JPEG", quality=95))
    assert [(one.width, one.height) for one in drawn] == widths
    for one in drawn:
        image = Image.open(io.BytesIO(one.data()), formats=["WEBP"])
        assert image.size == (one.width, one.height)
        assert looks(image, one.width // 8, 0, RED)
        assert looks(image, one.width * 7 // 8, 0, BLUE)

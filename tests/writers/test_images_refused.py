"""Shows which files are no photos, and that none of them starts a decoder or fills the memory."""

import struct
import zlib

import pytest

from birgemiz.model.media import Flaw, Original
from birgemiz.writers.images import develop
from tests.drawn import saved, two_halves

BROKEN, TOO_LARGE = Flaw("photo-broken"), Flaw("photo-large", {"limit": "25 Мп"})


def png_header(width: int, height: int) -> bytes:
    """A PNG that promises this many pixels and holds almost none."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("width", "height"), [(100_000, 100_000), (12_000, 9_000), (5_000, 5_001), (2**31 - 1, 1)])
def test_a_bomb_is_refused_by_its_header(width: int, height: int) -> None:
    assert develop(Original("", png_header(width, height))) == TOO_LARGE


def test_a_jpeg_may_have_twice_the_pixels_because_it_shrinks_while_it_is_read() -> None:
    header = bytearray(saved(two_halves(), "JPEG"))
    start = header.index(b"\xff\xc0") + 5
    header[start : start + 4] = struct.pack(">HH", 10_000, 5_001)
    assert develop(Original("", bytes(header))) == Flaw("photo-large", {"limit": "50 Мп"})


EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\n(/tmp/run) (w) file\nshowpage\n%%EOF\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param("Мәтін, сурет емес".encode(), id="text"),
        pytest.param(EPS, id="eps"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", id="svg"),
        pytest.param(saved(two_halves(), "TIFF"), id="tiff"),
        pytest.param(saved(two_halves(size=(640, 320)), "JPEG")[:-800], id="truncated-jpeg"),
        pytest.param(saved(two_halves(size=(640, 320)), "JPEG")[:30], id="jpeg-header"),
        pytest.param(saved(two_halves(), "PNG")[:-40], id="truncated-png"),
        pytest.param(saved(two_halves(), "WEBP")[:-20], id="truncated-webp"),
        pytest.param(png_header(100, 100), id="png-without-pixels"),
    ],
)
def test_what_is_no_whole_image_is_refused(data: bytes) -> None:
    assert develop(Original("", data)) == BROKEN

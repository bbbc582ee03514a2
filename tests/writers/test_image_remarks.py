"""Shows what is said of an image that is published, but not as its file has it."""

from io import BytesIO

import pytest
from PIL import Image

from birgemiz.model.media import Flaw
from birgemiz.writers.image_remarks import remarks
from tests.drawn import saved, two_halves


def moving(kind: str) -> bytes:
    """An image of two frames."""
    out = BytesIO()
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    frames[0].save(out, kind, save_all=True, append_images=frames[1:])
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.jpg", saved(two_halves(), "JPEG"), []),
        ("2026/Сабақ.JPEG", saved(two_halves(), "JPEG"), []),
        ("a.gif", saved(two_halves("L"), "GIF"), []),
        ("a.gif", moving("GIF"), [Flaw("photo-moving")]),
        ("a.webp", moving("WEBP"), [Flaw("photo-moving")]),
        ("a.png", moving("PNG"), [Flaw("photo-moving")]),
        ("a.jpg", moving("MPO"), []),
        ("a.png", moving("MPO"), [Flaw("photo-misnamed", {"kind": "JPEG", "ending": ".jpg"})]),
        ("a.jpg", saved(two_halves("CMYK"), "JPEG"), [Flaw("photo-print")]),
        ("a.jpg", saved(two_halves(), "PNG"), [Flaw("photo-misnamed", {"kind": "PNG", "ending": ".png"})]),
        ("a", saved(two_halves(), "WEBP"), [Flaw("photo-misnamed", {"kind": "WEBP", "ending": ".webp"})]),
        ("a.jpg", b"no image", []),
    ],
)
def test_what_is_said_of_an_image(name: str, data: bytes, said: list[Flaw]) -> None:
    assert list(remarks(name, data)) == said

"""A face: how wide its letters are and what they look like, so that what is measured is what is drawn.

Letters are set one beside another by their own widths, without pairs drawn closer. None is ever
drawn as an empty box: what the face lacks takes its plain form, or goes.
"""

from functools import cache
from io import BytesIO
from typing import NamedTuple
from unicodedata import category, normalize

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.ttLib import TTFont

_PLAIN = {"−": "–", "→": "–", "‑": "-"}
"""Signs that the faces may lack, and what says the same."""

_UNSEEN = {"Cf": "", "Cc": " "}
"""What stands for characters without a shape (Unicode: general categories), though a face may have one for them."""


class Letter(NamedTuple):
    """A letter in a line: where it begins, in units of the face; its outline in the language of SVG's paths."""

    x: int
    outline: str


class Face:
    """One weight of a typeface (OpenType: ``cmap``, ``hmtx``, ``glyf``)."""

    def __init__(self, data: bytes) -> None:
        font = TTFont(BytesIO(data))
        self.units: int = font["head"].unitsPerEm
        self._names: dict[int, str] = font.getBestCmap()
        self._shapes = font.getGlyphSet()
        self._letters: dict[str, tuple[int, str]] = {}

    def known(self, text: str) -> str:
        """The text without the letters that the face lacks."""
        found = "".join(self._known(letter) for letter in normalize("NFC", text))
        return " ".join(filter(None, found.split(" ")))

    def width(self, text: str) -> float:
        """The width of a text in ems: of letters of 10 pixels it is ten times as many pixels."""
        return sum(self._letter(letter)[0] for letter in text) / self.units

    def letters(self, text: str) -> list[Letter]:
        """A line of letters, from left to right."""
        x, line = 0, []
        for letter in text:
            width, outline = self._letter(letter)
            if outline:
                line.append(Letter(x, outline))
            x += width
        return line

    def _known(self, letter: str) -> str:
        if category(letter) in _UNSEEN:
            return _UNSEEN[category(letter)]
        forms = (letter, _PLAIN.get(letter), normalize("NFKC", letter))
        found = (form for form in forms if form and all(ord(one) in self._names for one in form))
        return next(found, "" if category(letter).startswith("M") else " ")

    def _letter(self, letter: str) -> tuple[int, str]:
        """The width and the outline of a letter, in units of the face."""
        if letter not in self._letters:
            shape, pen = self._shapes[self._names[ord(letter)]], SVGPathPen(self._shapes)
            shape.draw(pen)
            self._letters[letter] = shape.width, pen.getCommands()
        return self._letters[letter]


@cache
def bold() -> Face:
    """Noto Sans Bold."""
    from pymupdf_fonts.NotoSans_Bold import fontbuffer  # noqa: PLC0415 - unpacked when it is imported

    return Face(fontbuffer)


@cache
def regular() -> Face:
    """Noto Sans Regular."""
    from pymupdf_fonts.NotoSans_Regular import fontbuffer  # noqa: PLC0415 - unpacked when it is imported

    return Face(fontbuffer)

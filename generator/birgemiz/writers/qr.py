"""Addresses as QR codes (ISO/IEC 18004): drawings within a page, without styles of their own."""

from functools import lru_cache

import segno
from markupsafe import Markup

CORRECTION = "m"
"""How much damage a code bears: about 15 of 100 of its area."""

MASK = 0
"""The pattern laid over a code. Any phone reads all eight; to try which one looks best takes five times as long."""

QUIET = 4
"""The empty edge that the standard asks for, in modules."""


@lru_cache(64)
def qr(address: str) -> Markup:
    """The code of an address, dark on light in any scheme, as SVG without a size."""
    code = segno.make_qr(address, error=CORRECTION, mask=MASK, boost_error=False)
    drawn = code.svg_inline(omitsize=True, border=QUIET, svgclass=None, lineclass=None, dark="#000", light="#fff")
    return Markup(drawn)  # noqa: S704 - holds nothing of the address but its modules

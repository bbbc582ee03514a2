"""Addresses as QR codes (ISO/IEC 18004): drawings within a page, without styles of their own."""

import re
from functools import lru_cache
from typing import Any

import zxingcpp
from markupsafe import Markup

CORRECTION = "M"
"""How much damage a code bears: about 15 of 100 of its area."""

MASK = 0
"""The pattern laid over a code. Any phone reads all eight; to try which one looks best takes five times as long."""

QUIET = 4
"""The empty edge that the standard asks for, in modules."""

_LARGEST = 177
"""Modules on a side of the largest code."""

_DARK, _LIGHT = b"\0", b"\xff"
_RUN = re.compile(_DARK + b"+|" + _LIGHT + b"+")
_STROKES = {
    **{_DARK * length: f"h{length}" for length in range(1, _LARGEST + 1)},
    **{_LIGHT * length: f"m{length} 0" for length in range(1, _LARGEST + 1)},
}
"""How a pen goes over modules of one colour that follow each other."""


@lru_cache(64)
def qr(address: str) -> Markup:
    """The code of an address, dark on light in any scheme, as SVG without a size."""
    code = zxingcpp.create_barcode(address, zxingcpp.BarcodeFormat.QRCode, ec_level=CORRECTION, data_mask=MASK)
    image: Any = code.to_image(add_quiet_zones=False)  # its type does not say that it is a buffer
    side, pixels = image.shape[0], bytes(image)
    rows = (pixels[start : start + side].rstrip(_LIGHT) for start in range(0, side * side, side))
    lines = [f"M0 {y}.5{''.join([_STROKES[run] for run in _RUN.findall(row)])}" for y, row in enumerate(rows)]
    full = side + 2 * QUIET
    paper = f"M-{QUIET}-{QUIET}h{full}v{full}h-{full}z"
    return Markup(  # noqa: S704 - holds nothing of the address but its modules
        f'<svg viewBox="-{QUIET} -{QUIET} {full} {full}"><path fill="#fff" d="{paper}"/>'
        f'<path stroke="#000" d="{"".join(lines)}"/></svg>'
    )

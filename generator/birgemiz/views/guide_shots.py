"""The screenshots that guides show, by name: which part of the screen each of them is.

Files lie in the theme, ``assets/birgemiz/guides/<lang>/<name>.webp``; ``make guide-shots`` takes them.
"""

from collections.abc import Mapping
from typing import NamedTuple

SCALE = 1.5
"""Pixels of a file for each pixel of a page."""


class Shot(NamedTuple):
    """A size in the pixels of a page."""

    width: int
    height: int


_PHONE = Shot(360, 640)

SHOTS: Mapping[str, Shot] = {
    "form-school": Shot(360, 400),
    "form-sign-in": Shot(360, 640),
    "form-notes": _PHONE,
    "form-note": _PHONE,
    "form-refused": _PHONE,
    "note": _PHONE,
    "post": _PHONE,
    "embed": _PHONE,
    "calendars": _PHONE,
    "planner": _PHONE,
    "area": _PHONE,
    "recommendations": _PHONE,
    "summary": _PHONE,
    "evidence": _PHONE,
    "register": _PHONE,
    "analysis": _PHONE,
}

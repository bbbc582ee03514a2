"""The screenshots that guides show, by name; each is a phone's screen.

Files lie in the theme, ``assets/birgemiz/guides/<lang>/<name>.webp``; ``make guide-shots`` takes them.
"""

from typing import NamedTuple

SCALE = 1.5
"""Pixels of a file for each pixel of a page."""


class Screen(NamedTuple):
    """A size in the pixels of a page."""

    width: int
    height: int


PHONE = Screen(360, 640)

SHOTS = (
    "form-school",
    "form-sign-in",
    "form-notes",
    "form-note",
    "form-refused",
    "note",
    "post",
    "embed",
    "calendars",
    "planner",
    "area",
    "recommendations",
    "summary",
    "evidence",
    "register",
    "analysis",
)

"""Shows that letters and signs stand out from what is behind them, where axe can't tell.

Axe passes over single signs and over gradients, so the colours that meet there are compared here.
"""

import re

import pytest
from playwright.sync_api import Page

STATUSES = ("held", "moved", "cancelled", "holiday", "missed", "upcoming")
LETTERS = [(ink, ground) for ink in ("ink", "muted", "link") for ground in ("paper", "card", "tint")]
SIGNS = [(status, f"{status}-tint") for status in STATUSES if status != "upcoming"]
PAIRS = [*LETTERS, *SIGNS, ("upcoming", "paper"), ("upcoming", "card"), ("main-ink", "main")]

ENOUGH = 4.5
"""WCAG 2.2, 1.4.3, for letters of any size."""

RESOLVE = """names => {
  const probe = document.body.appendChild(document.createElement("i"));
  return Object.fromEntries(names.map((name) => {
    probe.style.color = `var(--bm-${name})`;
    return [name, getComputedStyle(probe).color];
  }));
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_ink_stands_out_from_its_ground(scheme: str, site_address: str, page: Page) -> None:
    """The colours as the browser resolves them, in both schemes."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(site_address)
    colours = page.evaluate(RESOLVE, sorted({name for pair in PAIRS for name in pair}))
    weak = {
        f"{ink} on {ground}": round(ratio, 2)
        for ink, ground in PAIRS
        if (ratio := contrast(colours[ink], colours[ground])) < ENOUGH
    }
    assert weak == {}


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("rgb(0, 0, 0)", "rgb(255, 255, 255)", 21), ("rgb(118, 118, 118)", "rgb(255, 255, 255)", 4.54)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    """A check of the checker."""
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.01)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two opaque colours (WCAG 2.2, definitions)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    found = re.fullmatch(r"rgb\((\d+), (\d+), (\d+)\)", colour)
    assert found, colour
    red, green, blue = (_linear(int(part) / 255) for part in found.groups())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

"""Where the theme is: inside the installed package, or beside it in the project's own checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
_INSTALLED = _PACKAGE / "theme"

THEME = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parents[1] / "theme"
OVERRIDES = THEME / "overrides"
"""Overrides of Material, for a host."""
TEMPLATES = THEME / "templates"
"""Templates of the poured pages."""

"""How cells look, in xlsxwriter's words."""

from datetime import date, time

FONT = {"font_name": "Arial", "font_size": 10, "font_scheme": False}
"""Offices have it, or a font of the same measures; a letter of Kazakh prose is on average 0.95 of a digit."""

_CELL = {**FONT, "valign": "top", "border": 1, "border_color": "#D9D4C5"}
_HEADING = {"bold": True, "font_color": "#0B4F6C", "bg_color": "#E6F0F4", "align": "center", "valign": "vcenter"}

HEADER: dict[str, object] = {**_CELL, **_HEADING, "text_wrap": True}

CELLS: dict[type, dict[str, object]] = {
    str: {**_CELL, "text_wrap": True},
    int: {**_CELL, "num_format": "0", "align": "right", "indent": 1},
    date: {**_CELL, "num_format": "dd.mm.yyyy", "align": "center"},
    time: {**_CELL, "num_format": "hh:mm", "align": "center"},
}
"""By the type of what a cell holds."""

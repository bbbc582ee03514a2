"""The texts of a workbook, each once for all its cells (ECMA-376, shared strings; Numbers shows no others)."""

import re
from collections.abc import Collection
from xml.sax.saxutils import escape

_BETWEEN = "\x00"
"""What no text holds."""

_SPACED = ' xml:space="preserve"'
"""Without it, programs drop spaces around a text."""

_SEEMS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""Where programs would read a character by its number (ECMA-376, ``ST_Xstring``)."""


def texts_xml(texts: Collection[str]) -> str:
    """The texts in their order; their spaces stay, and nothing in them is markup."""
    escaped = _SEEMS_ESCAPED.sub("_x005F_", escape(_BETWEEN.join(texts))).split(_BETWEEN)
    items = "".join([f"<si><t{'' if text == text.strip() else _SPACED}>{text}</t></si>" for text in escaped])
    return f' count="{len(texts)}" uniqueCount="{len(texts)}">{items}'

"""What the elements of cleaned HTML make of the text in them."""

import re
from typing import NamedTuple

from birgemiz.writers.word import styles as look
from birgemiz.writers.word.markup import PLAIN, Marks

BLOCKS = {
    *("blockquote", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre"),
    *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
}
VOID = {"br", "hr", "img"}
"""Elements that hold nothing and have no end."""

TABLE = {"table", "thead", "tr", "td", "th"}

_WHOLE = re.compile("[0-9]{1,9}")
_QUOTATIONS = {"blockquote", "dd"}
_STYLES = {"blockquote": look.QUOTE, "dd": look.BODY, "li": look.LISTED, "pre": look.CODE}
_STYLES |= {f"h{level}": look.heading(level) for level in range(1, 7)}
_CELLS = {"td": look.CELL, "th": look.CELL_HEAD}
_MARKS: dict[str, Marks] = {
    **dict.fromkeys(("b", "strong", "dt"), frozenset({"bold"})),
    **dict.fromkeys(("em", "i"), frozenset({"italic"})),
    **dict.fromkeys(("del", "s"), frozenset({"struck"})),
    **dict.fromkeys(("code", "kbd"), frozenset({"fixed", "small"})),
    "ins": frozenset({"underlined"}),
    "mark": frozenset({"lit"}),
    "small": frozenset({"small"}),
    "sub": frozenset({"lowered"}),
    "sup": frozenset({"raised"}),
}


def whole(text: str | None) -> int:
    """A whole number from an attribute, 1 for anything else."""
    return int(text) if text and _WHOLE.fullmatch(text) else 1


class Open(NamedTuple):
    """An open element, and what it makes of the text in it; ``quotations`` counts those around it."""

    style: look.Style
    marks: Marks = PLAIN
    quotations: int = 0
    exact: bool = False
    label: bool = False

    def within(self, tag: str, kind: str) -> "Open":
        """What an element in this one, of this class, makes of its text."""
        style = _STYLES.get(tag, self.style) if self.style not in _CELLS.values() else self.style
        return Open(
            style=look.FOOTNOTE if kind == "footnote-definition" else _CELLS.get(tag, style),
            marks=self.marks | _MARKS.get(tag, PLAIN),
            quotations=self.quotations + (tag in _QUOTATIONS),
            exact=self.exact or tag == "pre",
            label=kind == "footnote-definition-label",
        )

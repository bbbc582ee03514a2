"""How the papers of Kazakhstani offices look: the sheet, its margins, and every style of its text.

Lengths are twips, the twentieths of a point that Word counts in; sizes and gaps are points.
"""

from dataclasses import dataclass
from typing import Literal

Align = Literal["left", "center", "both"]
"""Word's own words; ``both`` is justified."""

FONT = "Times New Roman"
FIXED_FONT = "Courier New"

PAGE = (11906, 16838)
"""A4."""

LEFT, RIGHT, TOP, BOTTOM = 1701, 850, 1134, 1134
"""Margins: 30, 15, 20 and 20 mm."""

LINE = PAGE[0] - LEFT - RIGHT
"""The width of a line of text."""

INDENT = 709
"""Of a paragraph's first line: 1.25 cm."""

STEP = 425
"""How much further in each deeper list begins, and a list's text after its number: 0.75 cm."""

RIGHT_HALF = 5103
"""Where the block of approval begins: 9 cm in."""


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """A paragraph style by the name that Word knows it by; ``keep`` holds it on the page of what follows.

    ``ours`` are styles that Word does not have.
    """

    name: str
    size: float = 14
    align: Align = "left"
    left: int = 0
    first: int = 0
    before: float = 0
    after: float = 0
    bold: bool = False
    italic: bool = False
    keep: bool = False
    font: str = FONT
    ours: bool = False

    @property
    def id(self) -> str:
        """What paragraphs refer to it by."""
        return self.name.replace(" ", "")


APPROVAL = Style("Approval", left=RIGHT_HALF, ours=True)
APPROVAL_BLANK = Style("Approval Blank", left=RIGHT_HALF, before=8, ours=True)
TITLE = Style("Title", align="center", before=18, after=6, bold=True, keep=True)
SUBTITLE = Style("Subtitle", align="center", after=8, keep=True)
HEADINGS = (
    Style("Heading 1", align="center", before=12, after=6, bold=True, keep=True),
    Style("Heading 2", first=INDENT, before=10, after=4, bold=True, keep=True),
    Style("Heading 3", first=INDENT, before=8, after=4, bold=True, italic=True, keep=True),
    Style("Heading 4", first=INDENT, before=6, after=2, italic=True, keep=True),
)
BODY = Style("Body Text", align="both", first=INDENT)
LISTED = Style("List Paragraph", align="both")
QUOTE = Style("Quote", align="both", before=3, after=3, left=INDENT)
CODE = Style("Code", size=11, left=INDENT, before=3, after=3, font=FIXED_FONT, ours=True)
FOOTNOTE = Style("footnote text", size=12, align="both", before=3)
CAPTION = Style("Caption", size=12, before=8, after=4, bold=True, keep=True)
CELL = Style("Table Text", size=12, ours=True)
CELL_FIGURE = Style("Table Figure", size=12, align="center", ours=True)
CELL_HEAD = Style("Table Heading", size=12, align="center", bold=True, keep=True, ours=True)
GAP = Style("Table End", size=6, ours=True)
SIGNATURE = Style("Signature", before=30)
FOOTER = Style("Footer", size=12, align="center")

STYLES = (
    *(APPROVAL, APPROVAL_BLANK, TITLE, SUBTITLE, *HEADINGS, BODY, LISTED, QUOTE, CODE, FOOTNOTE),
    *(CAPTION, CELL, CELL_FIGURE, CELL_HEAD, GAP, SIGNATURE, FOOTER),
)


def heading(level: int) -> Style:
    """The style of a heading; deeper ones than there are look as the deepest."""
    return HEADINGS[min(max(level, 1), len(HEADINGS)) - 1]

"""The few words of WordprocessingML that a paper needs: runs, paragraphs, tables."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from html import escape
from itertools import accumulate, pairwise

from birgemiz.writers.word import styles as look
from birgemiz.writers.word.styles import Style

Marks = frozenset[str]
"""What sets a run apart from its paragraph: keys of ``MARKS``."""

PLAIN: Marks = frozenset()

NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

MARKS = {
    "fixed": f'<w:rFonts w:ascii="{look.FIXED_FONT}" w:hAnsi="{look.FIXED_FONT}" w:cs="{look.FIXED_FONT}"/>',
    "bold": "<w:b/>",
    "italic": "<w:i/>",
    "struck": "<w:strike/>",
    "small": '<w:sz w:val="24"/>',
    "lit": '<w:highlight w:val="yellow"/>',
    "underlined": '<w:u w:val="single"/>',
    "raised": '<w:vertAlign w:val="superscript"/>',
    "lowered": '<w:vertAlign w:val="subscript"/>',
}
"""Marks in the order that the schema asks for."""

_PADDING = (("top", 28), ("left", 85), ("bottom", 28), ("right", 85))
"""Twips between a cell's edges and its text: 0.5 and 1.5 mm."""

_MARGINS = "".join(f'<w:{edge} w:w="{width}" w:type="dxa"/>' for edge, width in _PADDING)

_ABSENT = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML can't hold, and carriage returns."""

_STYLED = re.compile(r'<w:pStyle w:val="[^"]*"/>')

_EDGES = "".join(
    f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
)

_TABLE = (
    f'<w:tblW w:w="{look.LINE}" w:type="dxa"/><w:tblBorders>{_EDGES}</w:tblBorders><w:tblLayout w:type="fixed"/>'
    f"<w:tblCellMar>{_MARGINS}</w:tblCellMar>"
    '<w:tblLook w:val="0020" w:firstRow="1"/>'
)
"""What is the same of all tables."""


def readable(text: str) -> str:
    """The text as XML can hold it; what Word breaks lines and pages by ends a line."""
    return escape(_ABSENT.sub(lambda found: "\n" if found[0] in "\v\f" else "", text))


def run(text: str, marks: Marks = PLAIN) -> str:
    """Text with its marks; its line ends break the line."""
    lines = (f'<w:t xml:space="preserve">{line}</w:t>' for line in readable(text).split("\n"))
    return f"<w:r>{_properties(marks)}{'<w:br/>'.join(lines)}</w:r>"


@lru_cache(maxsize=256)
def _properties(marks: Marks) -> str:
    if "raised" in marks:
        marks -= {"lowered"}
    return f"<w:rPr>{''.join(xml for mark, xml in MARKS.items() if mark in marks)}</w:rPr>" if marks else ""


def paragraph(style: Style, runs: str, properties: str = "") -> str:
    """A paragraph; ``properties`` are those in which it departs from its style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style.id}"/>{properties}</w:pPr>{runs}</w:p>'


def kept(body: str) -> str:
    """The body, its end on the page of what follows: the last paragraph, or the last row of a table and its gap."""
    gap = plain(look.GAP, "")
    start = body.rfind("<w:tr>" if body.endswith(gap) else "<w:p>")
    return body[:start] + _STYLED.sub(r"\g<0><w:keepNext/>", body[start:]) if start >= 0 else body


@lru_cache(4096)
def plain(style: Style, text: str) -> str:
    """A paragraph of plain text; cells, captions and titles recur from school to school."""
    return paragraph(style, run(text))


def table(shares: Sequence[int], heads: int, rows: Iterable[Sequence[str]], caption: str = "") -> str:
    """A table as wide as the line, its columns in these shares.

    Cells are paragraphs' XML. The first ``heads`` rows repeat on each page; no row is split between pages.
    The paragraph that follows keeps two tables from becoming one.
    """
    widths = _widths(tuple(shares))
    grid = "".join([f'<w:gridCol w:w="{width}"/>' for width in widths])
    named = f'<w:tblCaption w:val="{readable(caption)}"/>' if caption else ""
    head, other = _row(widths, head=True), _row(widths, head=False)
    body = "".join([(head if number < heads else other) % tuple(row) for number, row in enumerate(rows)])
    table_xml = f"<w:tbl><w:tblPr>{_TABLE}{named}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    return table_xml + plain(look.GAP, "")


@lru_cache(64)
def _row(widths: tuple[int, ...], *, head: bool) -> str:
    """A row with a place for each cell, to be filled by ``%``."""
    stands, repeats = ('<w:vAlign w:val="center"/>', "<w:tblHeader/>") if head else ("", "")
    cells = [f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{stands}</w:tcPr>%s</w:tc>' for width in widths]
    return f"<w:tr><w:trPr><w:cantSplit/>{repeats}</w:trPr>{''.join(cells)}</w:tr>"


@lru_cache(64)
def _widths(shares: tuple[int, ...]) -> tuple[int, ...]:
    """Twips of each column, together exactly the line."""
    edges = [round(look.LINE * part / sum(shares)) for part in accumulate(shares, initial=0)]
    return tuple(end - start for start, end in pairwise(edges))

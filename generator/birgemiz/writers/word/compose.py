"""A paper from top to bottom: approval, title, parts, signature."""

import re
from collections.abc import Iterator
from functools import lru_cache

from birgemiz.views.paper import Heading, Paper, Part, Prose, Remark, Sheet
from birgemiz.writers.word import styles as look
from birgemiz.writers.word.base import CODES, base
from birgemiz.writers.word.lists import Numbering
from birgemiz.writers.word.markup import kept, paragraph, plain, readable, run, table
from birgemiz.writers.word.prose import prose

BLANK = "_" * 18
"""Where a person signs."""

_TO_RIGHT_EDGE = f'<w:keepLines/><w:tabs><w:tab w:val="right" w:pos="{look.LINE}"/></w:tabs>'
_FIGURE = re.compile(r"[\d\s.,:%–—-]+")
_NAMES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def word(paper: Paper) -> bytes:
    """The document as a DOCX file; the same bytes for the same paper."""
    numbering = Numbering()
    body = "".join(_blocks(paper, numbering))
    if paper.signature:
        signed = f"{run(paper.signature)}<w:r><w:tab/></w:r>{run(BLANK)}"
        body = kept(body) + paragraph(look.SIGNATURE, signed, _TO_RIGHT_EDGE)
    return base(paper.lang).saved(body, numbering.xml(), _properties(paper))


def _blocks(paper: Paper, numbering: Numbering) -> Iterator[str]:
    if paper.approval:
        yield from (plain(look.APPROVAL, line) for line in paper.approval[:2])
        yield plain(look.APPROVAL_BLANK, BLANK)
        yield from (plain(look.APPROVAL, line) for line in paper.approval[2:])
    yield plain(look.TITLE, paper.title)
    if paper.lines:
        yield plain(look.SUBTITLE, "\n".join(paper.lines))
    level = 0
    for part in paper.parts:
        level = part.level if isinstance(part, Heading) else level
        yield _part(part, numbering, level)


def _part(part: Part, numbering: Numbering, level: int) -> str:
    """A part as it stands below a heading of this level."""
    match part:
        case Heading():
            return plain(look.heading(part.level), part.text)
        case Remark():
            return plain(look.BODY, part.text)
        case Prose():
            return prose(part.markdown, numbering, top=level + 1)
        case Sheet():
            return _sheet(part)


def _sheet(sheet: Sheet) -> str:
    caption = plain(look.CAPTION, sheet.caption) if sheet.caption else ""
    head = [plain(look.CELL_HEAD, column) for column in sheet.columns]
    rows = ([_cell(cell) for cell in row] for row in sheet.rows)
    return caption + table(sheet.widths or (1,) * len(head), 1, [head, *rows], sheet.caption)


@lru_cache(4096)
def _cell(text: str) -> str:
    """A cell of the table; figures, times and dashes stand in the middle."""
    return plain(look.CELL_FIGURE if _FIGURE.fullmatch(text) else look.CELL, text)


def _properties(paper: Paper) -> str:
    """What file managers and screen readers read out; no dates, for they would tell when the site was built."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties {_NAMES}>'
        f"<dc:title>{readable(paper.title)}</dc:title><dc:language>{CODES[paper.lang]}</dc:language></cp:coreProperties>"
    )

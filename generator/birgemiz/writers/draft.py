"""Drafts of year-end analyses as Markdown files: ours is the marked part alone, all else is people's."""

import re
from collections.abc import Iterator, Sequence

from birgemiz.rules.marked import BEGIN, END, replaced
from birgemiz.views.analysis import Computed
from birgemiz.views.draft import Draft
from birgemiz.views.paper import Sheet

_MEANING = re.compile(r"([\\|<>*_`\[\]~&])")
"""Characters by which a text would mean something else in a cell of a Markdown table."""


def draft_text(draft: Draft, written: str | None) -> str:
    """The file's new text; ``written`` is what it holds, None where there is no file.

    :raises MarkersError: when it can't be told which part of it is ours.
    """
    part = "\n\n".join([BEGIN, *_numbers(draft), END])
    if written is not None and written.strip("\ufeff \t\r\n"):
        return replaced(written, part)
    headings = "\n".join(f"## {heading}\n" for heading in draft.headings)
    return f"---\ntitle: {draft.title}\nlang: {draft.lang}\n---\n\n{part}\n\n{headings}"


def _numbers(draft: Draft) -> Iterator[str]:
    yield f"> {draft.remark}"
    yield draft.as_of
    for one in draft.tables:
        yield f"### {one.sheet.caption}"
        yield from _table(one)


def _table(one: Computed) -> Iterator[str]:
    if one.sheet.rows:
        yield _rows(one.sheet)
    if one.remark:
        yield one.remark


def _rows(sheet: Sheet) -> str:
    ruler = "| " + " | ".join("---" for _ in sheet.columns) + " |"
    return "\n".join([_row(sheet.columns), ruler, *map(_row, sheet.rows)])


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(_MEANING.sub(r"\\\1", cell) for cell in cells) + " |"

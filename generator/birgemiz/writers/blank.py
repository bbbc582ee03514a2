"""A note to be written as a Markdown file: fields to fill in, others to be uncommented, headings."""

from collections.abc import Iterable, Iterator
from textwrap import shorten

from birgemiz.model.record import ONE_HOUR
from birgemiz.views.blank import Blank, Option
from birgemiz.views.words import Words

_LONGEST = 90
"""Characters of a remark beside a value."""


def blank_text(blank: Blank) -> str:
    """The file; what is left out in it, and only that, is named by a check."""
    header = "\n".join(["---", *_due(blank), "", *_offered(blank), "---"])
    return f"{header}\n\n" + "\n".join(f"## {heading}\n" for heading in blank.headings)


def _due(blank: Blank) -> Iterator[str]:
    yield f"# {blank.due}"
    yield "title:"
    yield f"date: {blank.day}"
    if blank.start:
        yield f"start: {Words.clock(blank.start)}"
    yield f"minutes: {ONE_HOUR}"
    if blank.half:
        yield f"half: {blank.half}"
    yield f"# {blank.which_tasks}"
    yield from (f"#   {one.value} – {one.meaning}" for one in blank.tasks)
    yield "tasks:"
    yield "analysis: >-"


def _offered(blank: Blank) -> Iterator[str]:
    """Lines that become fields when their first ``#`` is deleted."""
    yield f"# {blank.as_it_was}"
    yield from (f"#format: {one.value}  {_remark(one)}" for one in blank.formats)
    yield from _list("groups", blank.groups)
    yield from _list("led_by", blank.led_by)
    if blank.recommendations:
        yield f"# {blank.followed}"
        yield from _list("follows_up", blank.recommendations)


def _list(field: str, options: Iterable[Option]) -> Iterator[str]:
    yield f"#{field}:"
    yield from (f"#  - {one.value}  {_remark(one)}" for one in options)


def _remark(option: Option) -> str:
    return f"# {shorten(option.meaning, _LONGEST, placeholder='…')}"

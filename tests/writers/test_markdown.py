"""What Markdown becomes: each case is a file of Markdown beside the HTML it gives."""

from pathlib import Path

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from birgemiz.writers.markdown import TAGS, body_html, inline_html
from tests.conftest import PROJECT

CASES = PROJECT / "tests/cases/markdown"
ELEMENTS = ("<script", "<style", "<svg", "<math", "<iframe", "<form", "<input")
PIECES = [
    *ELEMENTS,
    "javascript:",
    " onerror=",
    " style=",
    ">",
    '"',
    "<a href=",
    "<img src=",
    "](",
    "![",
    "\n",
    "`",
]
PLAIN = [
    *("а", " ", "\n", "\n\n", "    ", "- ", "1. ", "> ", "# ", "## ", "---", "**", "*", "_", "~~", "`", "```\n", "\\"),
    *("|", "а|б\n-|-\n", "-|:-\n", "&", "&nbsp;", "&lt;b>", '"', "\t", "\r", "\xa0", "\0"),
]
"""What makes neither HTML of a person's own nor links, images or footnotes."""


@pytest.mark.parametrize("case", sorted(CASES.glob("*.md")), ids=lambda case: case.stem)
def test_markdown_becomes(case: Path) -> None:
    expected = case.with_suffix(".html").read_text("utf-8")
    assert body_html(case.read_text("utf-8")) == expected


def test_inline_markdown_has_no_paragraph() -> None:
    assert inline_html("айына **бір** рет") == "айына <strong>бір</strong> рет"


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
def test_no_markdown_whatever_makes_a_dangerous_element(markdown: str) -> None:
    html = str(body_html(markdown)).lower()
    for element in ELEMENTS:
        assert element not in html


@given(st.lists(st.sampled_from(PLAIN), max_size=40).map("".join))
def test_the_sanitizer_finds_nothing_more_in_a_body(markdown: str) -> None:
    html = body_html(markdown)
    ours = {"div": {"class", "tabindex"}, "ol": {"start"}}
    assert nh3.clean(html, tags=TAGS, attributes=ours) == html

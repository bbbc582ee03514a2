"""Shows that what is read without a parser is what the parser reads, and that ordinary files are."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from birgemiz.intake.front_matter import split
from birgemiz.intake.plain_yaml import plain_fields
from birgemiz.intake.yaml import DEEPEST, YamlError, parsed
from tests.intake.intake_cases import BASE

FILES = [
    split((BASE / "schools/aqbulaq/sessions/2026-09-07.md").read_text("utf-8")).header,
    "title: '«Ашық сабақ»: талдау'\ntasks: [1, 04]\nanalysis: >-\n  Екі сабақ\n  талданды.\nhalf: b\n",
    "posted:\n  - url: https://example.org/a:b\n    on: 2026-09-08\n  - 'https://example.org'\nstart: \"15:40\"\n",
    'visit:\n  methodologist: humanities\n  recommendations:\n  - Бірінші\nfollows_up: ["2026-09-07#2"]\n',
]
SIGNS = [
    *(" ", "  ", "\n", "\n  ", "\n- ", "- ", ": ", ":", ":\n", " #", "'", '"', "''", "[", "]", "[]", "{", "}", ","),
    *("&a ", "*a", "!!str ", "|-\n  ", ">-\n  ", ">", "%", "@", "`", "? ", "~", "\\", "=", "---\n", "...\n", "\t"),
    *("а", "x1", "_", "«", "№", "\u00a0", "\u2028", "\x85", "\ufeff", "\u200b", "\x07", "\U0001f642", "title: а"),
]


@st.composite
def nearly_plain(draw: st.DrawFn) -> str:
    """One of the files with some signs put in, or in the place of others, and some lines moved or copied."""
    text = draw(st.sampled_from(FILES))
    for _ in range(draw(st.integers(0, 4))):
        at, gone = draw(st.integers(0, len(text))), draw(st.integers(0, 3))
        text = text[:at] + draw(st.sampled_from(["", *SIGNS])) + text[at + gone :]
    lines = text.split("\n")
    if draw(st.booleans()):
        line = " " * draw(st.integers(0, 5)) + draw(st.sampled_from(lines)).lstrip()
        lines.insert(draw(st.integers(0, len(lines))), line)
    return "\n".join(lines)


@settings(deadline=None, max_examples=1000)
@given(text=nearly_plain() | st.lists(st.sampled_from(SIGNS), max_size=25).map("".join))
@example(text="a: " + "б" * 990)
@example(text="a" * 999 + ":")
@example(text="a:\n b:\n  c:\n   d:\n    e:\n     f: g\n")
@example(text="a:\n b:\n  c:\n   d:\n    e:\n     f: [g]\n")
def test_what_is_read_without_a_parser_is_what_the_parser_reads(text: str) -> None:
    found = plain_fields(text, DEEPEST)
    assert found is None or (found, list(found)) == ((known := by_parser(text)), list(known))


def by_parser(text: str) -> dict[str, object]:
    """What the parser reads; nothing where it refuses a text."""
    try:
        return parsed(text)
    except YamlError as error:
        return {"refused": error.code}


@pytest.mark.parametrize("text", FILES)
def test_an_ordinary_file_is_read_without_a_parser(text: str) -> None:
    assert plain_fields(text, DEEPEST) == parsed(text)

"""A Markdown record's two parts: front matter and body (python-frontmatter finds the fences)."""

from typing import NamedTuple

from frontmatter.default_handlers import YAMLHandler

from birgemiz.intake.yaml import YamlError


class Parts(NamedTuple):
    """The two texts and the line (from 1) on which each begins."""

    header: str
    header_line: int
    body: str
    body_line: int


_FENCE = YAMLHandler.FM_BOUNDARY


def split(text: str) -> Parts:
    """The header and body of a record.

    :raises YamlError: when a fence is missing.
    """
    opening = _FENCE.match(text)
    if opening is None:
        raise YamlError("front-matter-missing", 1)
    near = text.find("\n---", opening.end())  # finds it sooner than the pattern, which tries every line
    closing = _FENCE.search(text, max(opening.end(), near))
    if closing is None:
        raise YamlError("front-matter-open", 1)
    header, body = text[opening.end() : closing.start()], text[closing.end() :]
    return Parts(header, _line(text, text.find(header, 3)), body, _line(text, closing.end()))


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1

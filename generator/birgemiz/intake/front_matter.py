"""A Markdown record's two parts: front matter and body (python-frontmatter finds the fences)."""

from typing import Any, NamedTuple

from frontmatter.default_handlers import YAMLHandler

from birgemiz.intake.yaml import YamlError, load


class Parts(NamedTuple):
    """The two texts and the line (from 1) on which each begins."""

    header: str
    header_line: int
    body: str
    body_line: int


class StrictHandler(YAMLHandler):
    """python-frontmatter's fences with our strict YAML between them."""

    def load(self, fm: str, **_: object) -> Any:
        """Give the fields of a header."""
        return load(fm)


_HANDLER = StrictHandler()


def split(text: str) -> Parts:
    """The header and body of a record.

    :raises YamlError: when a fence is missing.
    """
    if not _HANDLER.detect(text):
        raise YamlError("front-matter-missing", 1)
    try:
        header, body = _HANDLER.split(text)
    except ValueError:
        raise YamlError("front-matter-open", 1) from None
    return Parts(header, _line(text, text.find(header, 3)), body, _line(text, len(text) - len(body)))


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def fields(parts: Parts) -> dict[str, Any]:
    """The header's fields.

    :raises YamlError: as :func:`birgemiz.intake.yaml.load`; lines count within the header.
    """
    found: dict[str, Any] = _HANDLER.load(parts.header)
    return found

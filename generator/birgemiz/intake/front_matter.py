"""A Markdown record's two parts: front matter and body (python-frontmatter finds the fences)."""

from typing import Any, NamedTuple

from frontmatter.default_handlers import YAMLHandler

from birgemiz.intake.yaml import YamlProblem, load


class Parts(NamedTuple):
    """The two texts and the line (from 1) on which each begins."""

    header: str
    header_line: int
    body: str
    body_line: int


class StrictHandler(YAMLHandler):  # type: ignore[misc]
    """python-frontmatter's fences with our strict YAML between them."""

    def load(self, fm: str, **_: object) -> Any:
        return load(fm)


_HANDLER = StrictHandler()


def split(text: str) -> Parts:
    """The header and body of a record.

    :raises YamlProblem: when a fence is missing.
    """
    if not _HANDLER.detect(text):
        raise YamlProblem("front-matter-missing", 1)
    try:
        header, body = _HANDLER.split(text)
    except ValueError:
        raise YamlProblem("front-matter-open", 1) from None
    return Parts(header, _line(text, text.find(header, 3)), body, _line(text, len(text) - len(body)))


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def fields(parts: Parts) -> dict[str, Any]:
    """The header's fields.

    :raises YamlProblem: as :func:`birgemiz.intake.yaml.load`; lines count within the header.
    """
    found = _HANDLER.load(parts.header)
    assert isinstance(found, dict)
    return found

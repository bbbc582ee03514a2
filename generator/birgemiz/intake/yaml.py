"""Strict YAML: text only, no repeated keys, no anchors, shallow.

PyYAML's base loader leaves every scalar as written, so ``15:40``, ``no`` and ``07`` reach the
model as a person wrote them; the model decides the type (YAML 1.2.2, chapter 3.2.1 is about the
node graph that is composed here, with a line for each node).
"""

import re
from typing import Any

import yaml
from yaml import MappingNode, ScalarNode, SequenceNode

from birgemiz.intake.plain_yaml import plain_fields

_Parser: Any = getattr(getattr(yaml, "cyaml", None), "CParser", yaml.BaseLoader)


class Loader(_Parser):  # type: ignore[misc]
    """A loader that leaves tags alone: the model knows the types, so none need be guessed."""

    def resolve(self, *_: Any) -> str:
        """Leave every node without a tag."""
        return ""

    def descend_resolver(self, *_: Any) -> None:
        """Tags do not depend on where a node stands."""

    def ascend_resolver(self) -> None:
        """Tags do not depend on where a node stands."""


DEEPEST = 6
"""Levels of nesting that any record needs, with room to spare."""

MOST_OPENINGS = 2_000
"""Signs in one text with which the parser may descend a level; its stack holds some ten thousand."""
_OPENINGS = ("[", "{", "- ", "? ")

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\ufeff\ufffe\uffff]")


class YamlError(Exception):
    """Why a text is not a record: a message code, a line counted from 1, and the field."""

    def __init__(self, code: str, line: int, field: str = "") -> None:
        super().__init__(code, line, field)
        self.code, self.line, self.field = code, line, field


def load(text: str) -> dict[str, Any]:
    """The mapping that a YAML text spells, all scalars as text, empty values left out.

    :raises YamlError: when the text is not plain, strict YAML with a mapping at its top.
    """
    found = plain_fields(text, DEEPEST)
    return parsed(text) if found is None else found


def parsed(text: str) -> dict[str, Any]:
    """What :func:`load` gives, of any text, by the parser."""
    node = compose(text)
    if node is None:
        return {}
    if not isinstance(node, MappingNode):
        raise YamlError("yaml-not-fields", node.start_mark.line + 1)
    return _mapping(node, DEEPEST)


def line_of(text: str, path: tuple[int | str, ...]) -> int:
    """The line (from 1) of the deepest node on this path of keys and indexes."""
    node = compose(text)
    line = 1
    for step in path:
        if isinstance(node, MappingNode):
            pair = next((p for p in node.value if p[0].value == step), None)
            if pair is None:
                break
            line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, SequenceNode) and isinstance(step, int):
            kept = [item for item in node.value if item.value != ""]
            if step >= len(kept):
                break
            node = kept[step]
            line = node.start_mark.line + 1
        else:
            break
    return line


def compose(text: str) -> Any:
    """The node graph of a text, None of an empty one.

    :raises YamlError: when the text is not plain, strict YAML.
    """
    if len(text) > MOST_OPENINGS and sum(map(text.count, _OPENINGS)) > MOST_OPENINGS:
        raise YamlError("yaml-too-deep", 1)
    try:
        _refuse_anchors(text)
        return yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlError("yaml-syntax", mark.line + 1 if mark else 1) from None
    except yaml.reader.ReaderError as error:
        raise YamlError("yaml-syntax", text.encode()[: error.position].count(b"\n") + 1) from None
    except (yaml.YAMLError, ValueError):
        raise YamlError("yaml-syntax", 1) from None


def _refuse_anchors(text: str) -> None:
    """An alias lets a few bytes stand for gigabytes; asked only of texts that hold its signs."""
    if "&" not in text and "*" not in text:
        return
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise YamlError("yaml-anchor", event.start_mark.line + 1 if event.start_mark else 1)


def _build(node: Any, depth: int) -> Any:
    if isinstance(node, ScalarNode):
        value: str = node.value
        return value if value.isprintable() else _CONTROL.sub("", value)
    if depth == 0:
        raise YamlError("yaml-too-deep", node.start_mark.line + 1)
    if isinstance(node, SequenceNode):
        items = [_build(item, depth - 1) for item in node.value]
        return tuple([item for item in items if item != ""])
    return _mapping(node, depth)


def _mapping(node: Any, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in node.value:
        if not isinstance(key, ScalarNode):
            raise YamlError("yaml-syntax", key.start_mark.line + 1)
        if key.value in found:
            raise YamlError("yaml-repeated-key", key.start_mark.line + 1, key.value)
        found[key.value] = _build(value, depth - 1)
    return {key: value for key, value in found.items() if value != ""}

"""The single values of a YAML text as they are written, each with its place."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from birgemiz.intake.yaml import compose


class Scalar(NamedTuple):
    """A value: where it stands, by keys and indexes; its text; its line, from 1; whether it is in quotes."""

    path: tuple[int | str, ...]
    text: str
    line: int
    quoted: bool


def scalars(text: str) -> Iterator[Scalar]:
    """Every value of a text in order, empty ones left out.

    :raises YamlError: as :func:`birgemiz.intake.yaml.load`.
    """
    return _scalars(compose(text), ())


def _scalars(node: Any, path: tuple[int | str, ...]) -> Iterator[Scalar]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(value, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _scalars(item, (*path, index))
    elif node is not None and node.value:
        yield Scalar(path, node.value, node.start_mark.line + 1, bool(node.style))

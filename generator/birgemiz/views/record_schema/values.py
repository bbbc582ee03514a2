"""The schema of one value as an editor's parser reads it (YAML 1.2, core schema): text, a number, true, nothing.

The generator takes every value as text and decides what it is; so a schema lets through each way of writing it.
"""

from datetime import date, time
from enum import StrEnum
from typing import Any, Literal, get_args, get_origin

from birgemiz.model.repository import GitServer
from birgemiz.views.form.field import Choice
from birgemiz.views.form.shape import Shape
from birgemiz.views.form.voice import Voice

Schema = dict[str, Any]

_DAY: Schema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_CLOCK: Schema = {
    "anyOf": [
        {"type": "string", "pattern": r"^([01]?\d|2[0-3])([:.][0-5]\d(:00)?|\.[0-5])?$"},
        {"type": "number", "minimum": 0, "exclusiveMaximum": 24},
    ]
}
"""``15.40`` and ``16`` are numbers to an editor."""

_YES_NO: Schema = {"enum": [True, False, "true", "false"]}
_DIGITS: Schema = {"type": "string", "pattern": r"^\d{1,6}$"}


def value_schema(shape: Shape, voice: Voice, choices: tuple[Choice, ...]) -> Schema:
    """The schema of a value that is no record and no list; with ``choices`` it is one of these."""
    if choices:
        return _one_of(choices)
    kind = shape.type
    if get_origin(kind) is Literal:
        return _one_of(tuple(Choice(value, voice.language(value)) for value in get_args(kind)))
    if kind is GitServer:  # names of programs, the same in every language
        return _one_of(tuple(Choice(value.value, value.value) for value in GitServer))
    if issubclass(kind, StrEnum):
        return _one_of(tuple(Choice(value.value, voice.named(value)) for value in kind))
    simple = {date: _DAY, time: _CLOCK, bool: _YES_NO}.get(kind)
    return simple or (_whole(shape) if kind is int else _text(shape))


def or_nothing(schema: Schema) -> Schema:
    """The same, or an empty value: to the generator it is as if the field were not there."""
    if "enum" in schema:
        return schema | {"enum": [*schema["enum"], None]}
    if "anyOf" in schema:
        return schema | {"anyOf": [*schema["anyOf"], {"type": "null"}]}
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return schema | {"type": [*kinds, "null"]}


def _one_of(choices: tuple[Choice, ...]) -> Schema:
    """One of some values, with the names that editors show beside them; a number may stand in quotes."""
    values = [choice.value for choice in choices]
    quoted = [str(value) for value in values if not isinstance(value, str)]
    return {"enum": [*values, *quoted], "markdownEnumDescriptions": [choice.label for choice in choices]}


def _whole(shape: Shape) -> Schema:
    bounds = {"minimum": shape.least or 0, "maximum": shape.most}
    return {"anyOf": [{"type": "integer"} | {name: n for name, n in bounds.items() if n is not None}, _DIGITS]}


def _text(shape: Shape) -> Schema:
    """A text; what an editor takes for a number or a truth value is text to us."""
    kinds = ["string", "integer"] if shape.pattern else ["string", "number", "boolean"]
    limits = {"pattern": shape.pattern or (r"\S" if shape.least else ""), "maxLength": shape.most}
    return {"type": kinds} | {name: limit for name, limit in limits.items() if limit}

"""The fields that the form asks for to make a record, in the order of its texts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from birgemiz.model.note import Photo
from birgemiz.model.record import Record, Url
from birgemiz.views.form.field import Choice, Field, Kind
from birgemiz.views.form.shape import Shape, shape_of
from birgemiz.views.form.texts import TEXTS
from birgemiz.views.form.voice import Voice

LONGEST_LINE = 300
"""Characters up to which a text is asked for in one line."""

INSISTED = {(Photo, "alt")}
"""Fields that the model can do without and the form can not: a photo without words is not shown."""

PHOTOS = {(Photo, "file")}
"""Texts that name a file to take along."""

_ADDRESS = get_args(Url)[1].pattern
_KINDS: dict[Any, Kind] = {bool: Kind.YES_NO, date: Kind.DAY, time: Kind.CLOCK, int: Kind.WHOLE}
_MANY = {Kind.CHOICE: Kind.CHOICES, Kind.RECORD: Kind.RECORDS}


@dataclass(frozen=True, slots=True)
class Asking:
    """What fields are made with: the voice, and the choices of the district's own by the names of fields."""

    voice: Voice
    choices: Mapping[str, tuple[Choice, ...]]

    def fields(self, record: type[Record]) -> tuple[Field, ...]:
        """All fields of a record; without those of which there is nothing to choose yet."""
        return tuple(self._fields(record))

    def _fields(self, record: type[Record]) -> Iterator[Field]:
        known = {info.alias or name: info for name, info in record.model_fields.items()}
        for name, text in TEXTS[record].items():
            if self.choices.get(name) != ():
                label, hint = self.voice(text.label), self.voice(text.hint)
                yield self._field(record, name, known[name], label, hint)

    def _field(self, record: type[Record], name: str, info: FieldInfo, label: str, hint: str) -> Field:
        shape = shape_of(info)
        required = info.is_required() or (record, name) in INSISTED
        one = self._one(record, name, shape.item or shape, label, hint)
        if shape.item is None:
            usual = _usual(info)
            chosen = one.kind is Kind.CHOICE and usual is not None  # nothing is no answer where one is usual
            return replace(one, required=required or chosen, usual=usual)
        kind = _MANY.get(one.kind, Kind.LIST)
        inner = (replace(one, required=True, usual=None),) if kind is Kind.LIST else one.fields
        return Field(name, kind, label, hint, required, shape.least, shape.most, choices=one.choices, fields=inner)

    def _one(self, record: type[Record], name: str, shape: Shape, label: str, hint: str) -> Field:
        """A field of one value, or an item of a list."""
        choices = self.choices.get(name) or self._vocabulary(shape.type)
        if choices:
            return Field(name, Kind.CHOICE, label, hint, choices=choices)
        if isinstance(shape.type, type) and issubclass(shape.type, Record):
            return Field(name, Kind.RECORD, label, hint, fields=self.fields(shape.type))
        kind = Kind.PHOTO if (record, name) in PHOTOS else _KINDS.get(shape.type) or _text(shape)
        return Field(name, kind, label, hint, least=shape.least, most=shape.most, pattern=shape.pattern)

    def _vocabulary(self, kind: Any) -> tuple[Choice, ...]:
        """The choices of a closed vocabulary; none of an open one."""
        if get_origin(kind) is Literal:
            return tuple(Choice(value, self.voice.language(value)) for value in get_args(kind))
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return tuple(Choice(value.value, self.voice.named(value)) for value in kind)
        return ()


def _text(shape: Shape) -> Kind:
    if shape.pattern == _ADDRESS:
        return Kind.ADDRESS
    return Kind.TEXT if shape.most is None or shape.most > LONGEST_LINE else Kind.LINE


def _usual(info: FieldInfo) -> str | int | None:
    """What the field holds when nobody answers, where that is an answer."""
    value = info.default
    return (value.value if isinstance(value, StrEnum) else value) if isinstance(value, (StrEnum, int)) else None

"""The schema of a record: its fields with their names in Kazakh and in Russian, and nothing beyond them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from birgemiz.model.note import NoteFields, Post
from birgemiz.model.record import Listed, Record
from birgemiz.model.vocabulary import Held
from birgemiz.views.form.field import Choice
from birgemiz.views.form.shape import Shape, shape_of
from birgemiz.views.form.voice import Voice
from birgemiz.views.record_schema.texts import RECORD_TEXTS
from birgemiz.views.record_schema.values import Schema, or_nothing, value_schema

_BARE: dict[type[Record], str] = {Post: "url"}
"""Records that may be written as the value of this field alone."""

_NAMED_BY_FILE = {(NoteFields, "date")}
"""Required fields that the file's name gives."""

_HELD_OR_NOT: Schema = {
    "if": {"properties": {"status": {"const": Held.CANCELLED.value}}, "required": ["status"]},
    "then": {"required": ["reason"]},
    "else": {"required": ["analysis", "tasks"]},
}
"""A held hour shows its analysis and tasks, a cancelled one its reason."""


@dataclass(frozen=True, slots=True)
class Schemas:
    """What schemas are made with: the voice, and by names of fields the choices that the district has."""

    voice: Voice
    choices: Mapping[str, tuple[Choice, ...]]

    def of_file(self, record: type[Record]) -> Schema:
        """The schema of what a file says of a record."""
        whole = self._record(record)
        return whole | _HELD_OR_NOT if record is NoteFields else whole

    def _record(self, record: type[Record]) -> Schema:
        known = {info.alias or name: info for name, info in record.model_fields.items()}
        due = [name for name, one in known.items() if one.is_required() and (record, name) not in _NAMED_BY_FILE]
        return {
            "type": "object",
            "additionalProperties": False,
            "required": due,
            "properties": {name: self._field(record, name, one, name in due) for name, one in known.items()},
        }

    def _field(self, record: type[Record], name: str, info: FieldInfo, due: bool) -> Schema:  # noqa: FBT001
        text = RECORD_TEXTS[record][name]
        said = {"title": self.voice(text.label), "description": self.voice(text.hint)}
        value = self._value(name, info)
        return said | (value if due else or_nothing(value))

    def _value(self, name: str, info: FieldInfo) -> Schema:
        shape = shape_of(info)
        if get_origin(shape.type) is Mapping:
            return self._named(name, FieldInfo.from_annotation(get_args(shape.type)[1]))
        if shape.item is None:
            return self._one(name, shape)
        item = self._one(name, shape.item)
        bounds = {"minItems": shape.least, "maxItems": shape.most}
        several: Schema = {"type": "array", "items": item} | {key: n for key, n in bounds.items() if n is not None}
        return {"anyOf": [several, *item.get("anyOf", [item])]} if Listed in info.metadata else several

    def _named(self, name: str, inner: FieldInfo) -> Schema:
        """Values by names that are the district's own."""
        known = [choice.value for choice in self.choices.get(name, ())]
        names = {"propertyNames": {"enum": known}} if known else {}
        return {"type": "object", "additionalProperties": or_nothing(self._value("", inner)), **names}

    def _one(self, name: str, shape: Shape) -> Schema:
        kind: Any = shape.type
        if not (isinstance(kind, type) and issubclass(kind, Record)):
            return value_schema(shape, self.voice, self.choices.get(name, ()))
        whole = self._record(kind)
        bare = _BARE.get(kind)
        return {"anyOf": [whole, value_schema(shape_of(kind.model_fields[bare]), self.voice, ())]} if bare else whole

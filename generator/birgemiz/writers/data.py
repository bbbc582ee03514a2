"""Open data as JSON (RFC 8259), a record a line; the same bytes for the same data. Their JSON Schemas (2020-12)."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import to_json

from birgemiz.views import addresses
from birgemiz.views.open_data import DataFile
from birgemiz.views.published import KINDS
from birgemiz.views.published.record import VERSION, OpenFile, Published
from birgemiz.writers.file import File

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def data_file(made: DataFile) -> File:
    """The file, its records taken one by one."""
    return File(made.address, b"".join(_pieces(made.content)))


def schema_files() -> Iterator[File]:
    """The JSON Schema of every kind of file."""
    for name, kind in KINDS.items():
        told = {"$schema": DIALECT, "$id": f"urn:birgemiz:open-data:{VERSION}:{name}", "version": VERSION}
        schema = told | kind.model_json_schema(mode="serialization")
        yield File(addresses.data_schema(name), (json.dumps(schema, ensure_ascii=False, indent=1) + "\n").encode())


def _pieces(content: OpenFile) -> Iterator[bytes]:
    before = b"{\n"
    for name, field in type(content).model_fields.items():
        yield before + to_json(field.serialization_alias or name) + b":"
        yield from _value(getattr(content, name))
        before = b",\n"
    yield b"\n}\n"


def _value(value: Any) -> Iterator[bytes]:
    match value:
        case None | str() | date() | Published():
            yield _json(value)
            return
    before = b"["
    for one in value:
        yield before + b"\n" + _json(one)
        before = b","
    yield b"\n]" if before == b"," else b"[]"


def _json(value: object) -> bytes:
    return _WRITERS[type(value)](value)


class _Writers(dict[type, Callable[[Any], bytes]]):
    """What writes values, by their types: that of a record knows its fields, and is twice as fast as one for all."""

    def __missing__(self, kind: type) -> Callable[[Any], bytes]:
        writer = self[kind] = TypeAdapter(kind).serializer.to_json
        return writer


_WRITERS = _Writers()

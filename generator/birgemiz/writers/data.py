"""Open data as JSON (RFC 8259), a record a line; the same bytes for the same data. Their JSON Schemas (2020-12)."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

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
    before = b"{"
    for name, field in type(content).model_fields.items():
        yield before + b"\n" + to_json(field.serialization_alias or name) + b":"
        yield from _value(getattr(content, name))
        before = b","
    yield b"\n}\n"


def _value(value: Any) -> Iterator[bytes]:
    match value:
        case None | str() | date() | Published():
            yield to_json(value)
        case _:
            yield from _lines(value)


def _lines(values: Iterable[Any]) -> Iterator[bytes]:
    before = b""
    yield b"["
    for one in values:
        yield before + b"\n" + to_json(one)
        before = b","
    yield b"\n]" if before else b"]"

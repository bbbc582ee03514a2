"""Schemas of what people write, as JSON files."""

import json

from birgemiz.views.record_schema.values import Schema
from birgemiz.writers.file import File


def schema_file(name: str, schema: Schema) -> File:
    """The file of a schema."""
    return File(f"{name}.json", (json.dumps(schema, ensure_ascii=False, indent=1) + "\n").encode())

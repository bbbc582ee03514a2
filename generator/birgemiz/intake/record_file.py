"""Any record file: YAML alone, or front matter with a Markdown body."""

import re
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from pydantic import ValidationError

from birgemiz.intake.explain import Place, explain, keys, unknown
from birgemiz.intake.front_matter import Parts, split
from birgemiz.intake.text import read_text
from birgemiz.intake.yaml import YamlError, load
from birgemiz.model.problem import Problem, problem
from birgemiz.model.record import Record

R = TypeVar("R", bound=Record)
Read: TypeAlias = R | list[Problem]
"""A record, or why there is none."""

DEEPEST = 20
"""Quotations and list items inside each other on one line."""

MOST_TAGS = 2000
"""Signs ``<`` in one text."""

_MARK = r"(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+)"
_NESTED = re.compile(rf"\n[ \t]*{_MARK}{{{DEEPEST + 1}}}(?=.*[^-*+\s])")  # a line of dashes or stars is a rule
_TAG = re.compile("<")


def yaml_record(file: Path, path: str, written: type[Record], whole: type[R], /, **known: Any) -> Read[R]:
    """A record from a YAML file.

    ``written`` declares the fields a person may write; ``whole`` adds what intake knows (``known``).
    """
    text = read_text(file, path)
    return [text] if isinstance(text, Problem) else yaml_in(text, path, written, whole, **known)


def yaml_in(text: str, path: str, written: type[Record], whole: type[R], /, **known: Any) -> Read[R]:
    """A record from a YAML text, as :func:`yaml_record`."""
    try:
        meta = load(text)
    except YamlError as error:
        return [problem(error.code, path, error.line, error.field)]
    return validated(meta, Place(path, text), written, whole, **known)


def markdown_record(file: Path, path: str, written: type[Record], whole: type[R], /, **known: Any) -> Read[R]:
    """A record from front matter and a body; the body is known as ``body``."""
    read = markdown_parts(file, path)
    if isinstance(read, list):
        return read
    meta, parts = read
    place = Place(path, parts.header, parts.header_line)
    return validated(meta, place, written, whole, body=parts.body, **known)


def markdown_parts(file: Path, path: str) -> tuple[dict[str, Any], Parts] | list[Problem]:
    """The fields and the parts of a Markdown record, not yet validated."""
    text = read_text(file, path)
    return [text] if isinstance(text, Problem) else parts_in(text, path)


def parts_in(text: str, path: str) -> tuple[dict[str, Any], Parts] | list[Problem]:
    """The fields and the parts of a Markdown text, as :func:`markdown_parts`."""
    header_line = 1
    try:
        parts = split(text)
        header_line = parts.header_line
        found = load(parts.header)
    except YamlError as error:
        return [problem(error.code, path, error.line + header_line - 1, error.field)]
    deep = too_deep(parts.body)
    return (found, parts) if deep is None else [problem("body-deep", path, deep + parts.body_line - 1)]


def too_deep(markdown: str) -> int | None:
    """The line (from 1) where a body nests deeper than a person writes; such a page would take minutes to clean.

    A body begins with the end of its fence's line.
    """
    found = _NESTED.search(markdown)
    if found is None and markdown.count("<") > MOST_TAGS:
        found = next(islice(_TAG.finditer(markdown), MOST_TAGS, None))
    return None if found is None else markdown.count("\n", 0, found.end()) + 1


def validated(meta: dict[str, Any], place: Place, written: type[Record], whole: type[R], /, **known: Any) -> Read[R]:
    """The record that these fields make; all that is wrong with them otherwise."""
    reserved = [key for key in meta if key in known and key not in written.model_fields]
    wrong = [unknown(key, keys(written), place.line_of((key,)), place.path) for key in reserved]
    try:
        record = whole.model_validate({**meta, **known})
    except ValidationError as error:
        return wrong + explain(error, written, place)
    return wrong or record

"""From pydantic's errors to problems: a code, the line in the file, and what to write instead."""

import re
from difflib import get_close_matches
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from birgemiz.intake.yaml import line_of
from birgemiz.model.personal import masked
from birgemiz.model.problem import Problem, problem

_QUOTED = re.compile(r"'([^']+)'")
_EXAMPLES = {
    "posted.url": "https://aqbulaq.example.org/2026-09-07",
    "website": "https://aqbulaq.example.org",
    "social": "https://social.example.org/aqbulaq",
    "public.phones": "+7 7142 50 00 00",
    "public.emails": "mektep@example.org",
    "public": "https://t.me/altynsarin_example",
    "follows_up": "2026-09-07-b",
    "year": "2026-2027",
    "id": "mathematics",
    "repository.url": "https://git.example.org",
    "repository.proxy": "https://sign-in.example.org",
    "repository.name": "audan/site",
    "repository.branch": "main",
}
_CODES = {
    "not-a-date": "value-date",
    "no-such-day": "value-day",
    "not-a-time": "value-time",
    "not-a-number": "value-number",
    "tuple_type": "value-list",
    "model_type": "value-fields",
    "model_attributes_type": "value-fields",
    "enum": "value-choice",
    "literal_error": "value-choice",
    "bool_parsing": "value-choice",
    "greater_than_equal": "value-range",
    "less_than_equal": "value-range",
    "string_too_long": "value-long",
    "too_long": "value-long",
    "string_too_short": "field-missing",
    "too_short": "field-missing",
    "string_pattern_mismatch": "value-pattern",
}
MOST = 20
"""Problems of one file that are told at once."""

LONGEST_QUOTE = 60
"""Characters of a wrong value that a message repeats."""


class Place(NamedTuple):
    """Where a header stands: its file, its text and the line (from 1) of its first line."""

    path: str
    header: str
    line: int = 1

    def line_of(self, steps: tuple[int | str, ...]) -> int:
        """The line in the file of the value at these keys and indexes."""
        return line_of(self.header, steps) + self.line - 1


def explain(error: ValidationError, model: type[BaseModel], place: Place) -> list[Problem]:
    """One problem for each thing that the model refused, up to ``MOST`` of a file."""
    found = error.errors(include_url=False)
    inner = {details["loc"][:-1] for details in found} | {details["loc"][:-2] for details in found}
    told = [d for d in found if not (d["type"] == "too_short" and d["loc"] in inner)]
    return [_one(details, model, place) for details in told[:MOST]]


def unknown(name: str, choices: list[str], line: int, path: str, field: str = "") -> Problem:
    """A key that no record has, with the nearest one that exists."""
    return problem(
        "key-unknown",
        path,
        line,
        field or name,
        choices=", ".join(choices),
        guess=nearest(name, choices),
    )


def nearest(word: str, choices: list[str]) -> str:
    """The choice that this word was probably meant to be, or an empty text."""
    found = get_close_matches(word.lower(), choices, 1, 0.6)
    return found[0] if found else ""


def _one(details: ErrorDetails, model: type[BaseModel], place: Place) -> Problem:
    steps: tuple[int | str, ...] = details["loc"]
    field = ".".join(str(s) for s in steps if isinstance(s, str))
    kind, value, context = details["type"], details["input"], details.get("ctx") or {}
    line = place.line_of(steps)
    if kind == "missing":
        return problem("field-missing", place.path, line, field)
    if kind == "extra_forbidden":
        name = str(steps[-1])
        return unknown(name, keys(model, steps[:-1]), line, place.path, field)
    code, words = _code(kind, context, steps)
    if code == "value-choice":
        choices = words["choices"].split(", ")
        words["guess"] = nearest(quoted(value), choices)
    return problem(code, place.path, line, field, value=quoted(value), **words)


def _code(kind: str, context: dict[str, Any], steps: tuple[int | str, ...]) -> tuple[str, dict[str, str]]:
    """The message code for what pydantic calls ``kind``, and the words it gives the message."""
    words: dict[str, str] = {}
    if kind in ("enum", "literal_error"):
        words["choices"] = ", ".join(_QUOTED.findall(str(context.get("expected"))))
    elif kind == "bool_parsing":
        words["choices"] = "true, false"
    elif kind in ("greater_than_equal", "less_than_equal"):
        words["bound"] = f"≥ {context['ge']}" if "ge" in context else f"≤ {context['le']}"
    elif kind in ("string_too_long", "too_long"):
        words["limit"] = str(context["max_length"])
    elif kind == "string_pattern_mismatch":
        named = [s for s in steps if isinstance(s, str)]
        words["example"] = _EXAMPLES.get(".".join(named)) or _EXAMPLES.get(named[-1], "aqbulaq")
    return _CODES.get(kind, "value-text"), words


def keys(model: type[BaseModel], steps: tuple[int | str, ...] = ()) -> list[str]:
    """The names that a person may write in the record at these steps inside the model."""
    for step in steps:
        if isinstance(step, str):
            model = _inner(model, step)
    return [field.alias or name for name, field in model.model_fields.items()]


def _inner(model: type[BaseModel], name: str) -> type[BaseModel]:
    pending = [model.model_fields[name].annotation]
    while pending:
        kind: Any = pending.pop()
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            return kind
        pending.extend(getattr(kind, "__args__", ()))
        if hasattr(kind, "__origin__"):
            pending.append(kind.__origin__)
    return model


def quoted(value: Any) -> str:
    """A wrong value as a message repeats it: as it was written, without personal numbers, shortened."""
    if isinstance(value, dict):
        value = ", ".join(f"{key}: {quoted(one)}" for key, one in value.items())
    text = ", ".join(map(quoted, value)) if isinstance(value, tuple) else masked(str(value))
    return text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"

"""Where the rules look: every text of a record, every line of a file."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from birgemiz.model.personal import lines_worth_looking, plain, worth_looking
from birgemiz.model.problem import Problem, problem
from birgemiz.model.record import Record
from birgemiz.rules.privacy.openly import Openly
from birgemiz.rules.privacy.rules import RULES

MOST = 20
"""Traces of one text that are told at once."""

_GIVEN = frozenset({"id", "name", "path", "school", "year"})
"""Fields that come from names of files, whose form is fixed."""


def in_record(record: Record, path: str, known: Openly) -> Iterator[Problem]:
    """What is personal in the texts of a record, however deep, with their fields; ``body`` counts its own lines."""
    for field, text in texts(record):
        if worth_looking(text):
            yield from in_body(text, path, known) if field == "body" else _in_field(field, text, path, known)


def in_body(text: str, path: str, known: Openly) -> Iterator[Problem]:
    """What is personal in a Markdown body; the field ``body.3`` is its third line, empty ones before it left out."""
    if not worth_looking(text):
        return
    for number, code, shown in _found(text.lstrip("\n"), known):
        yield problem(code, path, 0, f"body.{number}", value=shown)


def in_text(text: str, path: str, known: Openly) -> Iterator[Problem]:
    """What is personal in a whole file."""
    for number, code, shown in _found(text, known):
        yield problem(code, path, number, value=shown)


def texts(record: Record, above: str = "") -> list[tuple[str, str]]:
    """Every text that a person wrote into a record, with the dotted name of its field."""
    found: list[tuple[str, str]] = []
    for name, value in record.__dict__.items():
        if value and name not in _GIVEN:
            kind = type(value)
            if kind is str:
                found.append((above + name, value))
            elif kind is tuple:
                for place, item in enumerate(value):
                    found += _of_item(item, f"{above}{name}.{place}")
            elif Record in kind.__mro__:  # quicker than isinstance, which asks the model's metaclass
                found += texts(value, f"{above}{name}.")
    return found


def _of_item(item: Any, field: str) -> list[tuple[str, str]]:
    kind = type(item)
    if kind is str:
        return [(field, item)]
    return texts(item, f"{field}.") if Record in kind.__mro__ else []


def _in_field(field: str, text: str, path: str, known: Openly) -> Iterator[Problem]:
    yield from dict.fromkeys(problem(code, path, 0, field, value=shown) for _, code, shown in _found(text, known))


def _found(text: str, known: Openly) -> Iterator[tuple[int, str, str]]:
    """The line (from 1), the code of the rule and what may be shown of each trace."""
    return islice(_traces(text, known), MOST)


def _traces(text: str, known: Openly) -> Iterator[tuple[int, str, str]]:
    for number, written in lines_worth_looking(text):
        line = plain(written)
        for code, rule in RULES.items():
            for trace in rule(line, known):
                yield number, code, trace.shown

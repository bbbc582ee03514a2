"""What the web form would lose or change in files that a person wrote and the generator understands.

Sveltia CMS reads YAML by its core schema (YAML 1.2.2, chapter 10.3): to it ``0130`` is the number 130. And it shows
answers that are written one below the other only where the file has a list; what it does not show it does not save.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from birgemiz.intake.explain import quoted
from birgemiz.intake.front_matter import split
from birgemiz.intake.scalars import Scalar, scalars
from birgemiz.intake.text import read_text
from birgemiz.model.documents import Analysis, AnalysisFields
from birgemiz.model.note import Note, NoteFields
from birgemiz.model.problem import Problem, problem
from birgemiz.model.record import Record
from birgemiz.model.register import Frame, SchoolRecords
from birgemiz.model.schedule import Schedule, ScheduleFields
from birgemiz.model.school import School, SchoolFields
from birgemiz.model.visits import VisitPlan, VisitPlanFields
from birgemiz.views.form.shape import Shape, shape_of

Files = Iterable[tuple[str, type[Record]]]
"""Paths within the content and the records that a person writes there."""

_Filed: TypeAlias = School | Schedule | Note | Analysis | VisitPlan
"""A record that knows its file."""

_NUMBER = re.compile(r"[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?|0o[0-7]+|0x[\dA-Fa-f]+", re.ASCII)
_SAME = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d*[1-9])?", re.ASCII)
"""A number that is written again as it was: no zero too many, no more digits than a double holds."""


def school_files(records: SchoolRecords) -> Files:
    """The files of a school's form in which there may be something to lose."""
    yield from _doubtful([records.school], SchoolFields)
    yield from _doubtful(records.schedules.values(), ScheduleFields)
    yield from _doubtful(records.notes, NoteFields)
    yield from _doubtful(records.analyses.values(), AnalysisFields)


def department_files(frame: Frame) -> Files:
    """The files of the department's form in which there may be something to lose."""
    yield from _doubtful(frame.analyses.values(), AnalysisFields)
    yield from _doubtful(frame.plans.values(), VisitPlanFields)


def form_losses(files: Files, content: Path) -> Iterator[Problem]:
    """A bare value where the form has a list of answers to write, a number without quotes where it has a text."""
    for path, written in files:
        text = read_text(content / path, path)
        if isinstance(text, Problem):
            continue
        header, first, *_ = split(text) if path.endswith(".md") else (text, 1)
        for one in scalars(header):
            yield from _losses(one, written, path, one.line + first - 1)


def _doubtful(records: Iterable[_Filed], written: type[Record]) -> Files:
    """A record shows whether its file is worth a second look: most have no value that may have been lost."""
    return ((one.path, written) for one in records if _fields_may_lose(one, written))


def _fields_may_lose(record: Record, written: type[Record]) -> bool:
    return any(_may_lose(getattr(record, name), shape) for name, shape in _open_fields(written))


def _may_lose(value: Any, shape: Shape) -> bool:
    """Whether a value may have been written as the form does not: a bare one is alone in its list or record."""
    if isinstance(value, str):
        return _is_changed(value)
    if isinstance(value, Record):
        return len(value.model_fields_set) == 1 or _fields_may_lose(value, type(value))
    if not value or not shape.item:
        return False
    return (len(value) == 1 and is_typed(shape.item)) or any(_may_lose(one, shape.item) for one in value)


@cache
def _open_fields(record: type[Record]) -> list[tuple[str, Shape]]:
    """The fields that hold texts or records, alone or in lists: nothing else may be lost."""
    shapes = [(name, shape_of(info)) for name, info in record.model_fields.items()]
    return [(name, shape) for name, shape in shapes if is_record(one := shape.item or shape) or one.type is str]


def _losses(one: Scalar, written: type[Record], path: str, line: int) -> Iterator[Problem]:
    field = ".".join(step for step in one.path if isinstance(step, str))
    shape = _shape(written, tuple(step if isinstance(step, str) else None for step in one.path))
    item = shape.item or shape
    if is_record(item) or (shape.item and is_typed(item)):
        instead = f"- {next(iter(item.type.model_fields))}: " if is_record(item) else "- "
        yield problem("value-bare", path, line, field, instead=instead + quoted(one.text))
    elif item.type is str and not one.quoted and _is_changed(one.text):
        yield problem("value-unquoted", path, line, field, value=one.text)


def _is_changed(text: str) -> bool:
    """Whether a text without quotes is a number to the form, which would be written otherwise."""
    return _NUMBER.fullmatch(text) is not None and _SAME.fullmatch(text) is None


def is_record(shape: Shape) -> bool:
    """Whether a value consists of fields."""
    return isinstance(shape.type, type) and issubclass(shape.type, Record)


def is_typed(shape: Shape) -> bool:
    """Whether a text is typed and not chosen: only what somebody types has a longest."""
    return shape.type is str and shape.most is not None


@cache
def _shape(written: type[Record], steps: tuple[str | None, ...]) -> Shape:
    """The shape of the value at these keys; an item of a list, whichever, is at None."""
    shape = Shape(written)
    for step in steps:
        shape = _field(shape.type, step) if step else shape.item or shape
    return shape


def _field(record: type[Record], name: str) -> Shape:
    return shape_of(next(info for key, info in record.model_fields.items() if name in (key, info.alias)))

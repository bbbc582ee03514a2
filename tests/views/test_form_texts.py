"""Every field that a form asks for has its label and its hint, in both languages."""

from collections.abc import Iterator

import pytest

from birgemiz.model.documents import AnalysisFields
from birgemiz.model.note import NoteFields
from birgemiz.model.record import LANGS, Record
from birgemiz.model.schedule import ScheduleFields
from birgemiz.model.school import SchoolFields
from birgemiz.model.visits import VisitPlanFields
from birgemiz.views.form.shape import shape_of
from birgemiz.views.form.texts import TEXTS

WRITTEN: tuple[type[Record], ...] = (NoteFields, ScheduleFields, SchoolFields, AnalysisFields, VisitPlanFields)
"""The records that forms write, each with a file of its own."""


def records(outer: type[Record]) -> Iterator[type[Record]]:
    """A record and all that it holds."""
    yield outer
    for info in outer.model_fields.values():
        shape = shape_of(info)
        inner = (shape.item or shape).type
        if isinstance(inner, type) and issubclass(inner, Record):
            yield from records(inner)


RECORDS = sorted({inner for outer in WRITTEN for inner in records(outer)}, key=lambda record: record.__name__)


def test_no_record_has_texts_that_nobody_reads() -> None:
    assert sorted(record.__name__ for record in TEXTS) == [record.__name__ for record in RECORDS]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_field_of_the_model_has_texts_and_no_other(record: type[Record]) -> None:
    asked = sorted(info.alias or name for name, info in record.model_fields.items())
    assert sorted(TEXTS[record]) == asked


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_label_and_hint_exists_in_both_languages(record: type[Record]) -> None:
    said = [(name, lang, part[lang]) for name, text in TEXTS[record].items() for part in text for lang in LANGS]
    assert [one for one in said if not one[2].strip()] == []

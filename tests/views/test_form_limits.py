"""The form allows what the model accepts and nothing else.

The limits are held against the JSON Schema that pydantic makes of each record, and against the records themselves: what
a field of the form takes, the model takes; one step beyond a limit, both refuse.

What no field by itself can hold is left to hints and to `birgemiz check`: a held hour shows its analysis and tasks, a
cancelled one its reason; a day after today; the same date or half as in the name of a file saved before; weekly places
that fit the kind of school; an exception that moves or cancels an hour which is promised; a planned visit at an hour
which is promised; control characters and letters that nobody sees.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from birgemiz.intake.catalogue import words
from birgemiz.intake.form_losses import is_record, is_typed
from birgemiz.model.record import LANGS, Record
from birgemiz.views.form.field import Choice, Field, Kind
from birgemiz.views.form.fields import INSISTED, Asking
from birgemiz.views.form.shape import shape_of
from birgemiz.views.form.voice import Voice
from tests.views.test_form_texts import WRITTEN

CHOICES = {
    "tasks": tuple(Choice(number, str(number)) for number in range(1, 7)),
    "groups": (Choice("languages", "Тілдер"), Choice("mathematics", "Математика")),
    "methodologist": (Choice("languages", "Тіл пәндері"),),
    "school": (Choice("tastobe", "Тастөбе"),),
    "follows_up": (Choice("2026-09-07-a#1", "Ұсыным"), Choice("2026-09-07", "Жазба")),
}
ASKING = Asking(Voice([words(lang) for lang in LANGS]), CHOICES)
TEXTS = (Kind.LINE, Kind.TEXT, Kind.ADDRESS, Kind.PHOTO)
RECORDS = (Kind.RECORD, Kind.RECORDS)


class Place(NamedTuple):
    """A field of the form, the record that it makes a part of, and what the record's schema says of it."""

    record: type[Record]
    field: Field
    schema: Mapping[str, Any]
    required: bool

    def __str__(self) -> str:
        return f"{self.record.__name__}.{self.field.name}"


def places(record: type[Record]) -> Iterator[Place]:
    """All fields of a record and of those in it."""
    schema = record.model_json_schema()
    fields = {info.alias or name: info for name, info in record.model_fields.items()}
    for field in ASKING.fields(record):
        own = _one_of(schema["properties"][field.name])
        yield Place(record, field, own, field.name in schema.get("required", []))
        if field.kind in RECORDS:
            inner = _record_in(fields[field.name].annotation)
            yield from places(inner)


def _one_of(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema of a value where there is one."""
    given = [one for one in schema.get("anyOf", ()) if one.get("type") != "null"]
    return given[0] if given else schema


def _record_in(annotation: Any) -> type[Record]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    inner = [_record_in(one) for one in getattr(annotation, "__args__", ()) if one is not type(None) and one is not ...]
    return inner[0]


def bounds(schema: Mapping[str, Any]) -> tuple[int | None, int | None]:
    """The bounds of a schema; pydantic calls those of a type that is written in a way of its own as itself does."""
    least = next((schema[key] for key in ("minLength", "minItems", "minimum", "ge") if key in schema), None)
    return least, next((schema[key] for key in ("maxLength", "maxItems", "maximum", "le") if key in schema), None)


PLACES = list({str(place): place for record in WRITTEN for place in places(record)}.values())


def named(place: Place) -> str:
    """A test's id."""
    return str(place)


@pytest.mark.parametrize("place", PLACES, ids=named)
def test_a_field_has_the_limits_of_the_model(place: Place) -> None:
    field, schema = place.field, place.schema
    bounded = field.kind not in (Kind.CHOICE, Kind.DAY, Kind.CLOCK)
    assert (field.least, field.most) == (bounds(schema) if bounded else (None, None))
    assert field.pattern == ("" if field.choices else schema.get("pattern", ""))
    if field.kind is Kind.LIST:
        item, given = field.fields[0], schema["items"]
        assert (item.least, item.most) == bounds(given)
        assert item.pattern == given.get("pattern", "")


@pytest.mark.parametrize("place", PLACES, ids=named)
def test_a_field_is_required_where_the_model_requires_it(place: Place) -> None:
    field = place.field
    insisted = (place.record, field.name) in INSISTED
    answered = field.kind is Kind.CHOICE and field.usual is not None
    assert field.required == (place.required or insisted or answered)


@pytest.mark.parametrize("place", PLACES, ids=named)
def test_lists_that_lose_bare_values_are_those_whose_items_are_written(place: Place) -> None:
    fields = {info.alias or name: info for name, info in place.record.model_fields.items()}
    item = shape_of(fields[place.field.name]).item
    written = item is not None and (is_record(item) or is_typed(item))
    assert written == (place.field.kind in (Kind.LIST, Kind.RECORDS))


def sound(field: Field) -> st.SearchStrategy[Any]:
    """What the form takes for a field, as it writes it."""
    if field.kind in (Kind.CHOICES, Kind.LIST, Kind.RECORDS):
        return st.lists(item(field), min_size=field.least or 0, max_size=2, unique_by=repr).map(tuple)
    return ANSWERS[field.kind](field)


def item(field: Field) -> st.SearchStrategy[Any]:
    """One item of a list, or one choice."""
    if field.kind is Kind.LIST:
        return sound(field.fields[0])
    return ANSWERS[Kind.RECORD if field.fields else Kind.CHOICE](field)


def written(_: Field) -> st.SearchStrategy[str]:
    """A text of a few words, with what YAML and people find hard."""
    return st.text("абвгд :#'\"-№ёқ", min_size=1, max_size=40).filter(str.strip)


ANSWERS: dict[Kind, Callable[[Field], st.SearchStrategy[Any]]] = {
    **dict.fromkeys((Kind.LINE, Kind.TEXT, Kind.PHOTO), written),
    Kind.ADDRESS: lambda _: st.text("abжқ.-/?#%&=_:", min_size=1, max_size=40).map("https://{}".format),
    Kind.DAY: lambda _: st.dates().map(str),
    Kind.CLOCK: lambda _: st.times().map(lambda at: f"{at:%H:%M}"),
    Kind.WHOLE: lambda field: st.integers(field.least, field.most).map(str),
    Kind.YES_NO: lambda _: st.sampled_from(("true", "false")),
    Kind.CHOICE: lambda field: st.sampled_from([str(choice.value) for choice in field.choices]),
    Kind.RECORD: lambda field: answers(field.fields),
}


def answers(fields: tuple[Field, ...]) -> st.SearchStrategy[dict[str, Any]]:
    """A filled-in form: all that is required, and some of what is not."""
    asked = {field.name: sound(field) for field in fields if field.required}
    return st.fixed_dictionaries(asked, optional={one.name: sound(one) for one in fields if not one.required})


@pytest.mark.parametrize("record", WRITTEN, ids=lambda record: record.__name__)
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_the_model_accepts_what_the_form_takes(record: type[Record], data: st.DataObject) -> None:
    record.model_validate(data.draw(answers(ASKING.fields(record))))


def beyond(field: Field) -> Iterator[Any]:
    """Answers one step beyond each limit, as a person who writes the file by hand may give them."""
    if field.kind in TEXTS and field.most:
        start = "https://a.example/" if field.pattern else ""
        yield start + "а" * (field.most + 1 - len(start))
    if field.kind is Kind.ADDRESS:
        yield "aqbulaq.example.org"
    if field.kind is Kind.WHOLE:
        yield from (str(bound) for bound in ((field.least or 0) - 1, (field.most or 0) + 1))
    if field.kind is Kind.CHOICE and field.name not in CHOICES:
        yield "nothing-of-these"
    if field.kind in (Kind.CHOICES, Kind.LIST, Kind.RECORDS) and field.most:
        yield ("1",) * (field.most + 1)
    if field.kind in (Kind.CHOICES, Kind.LIST, Kind.RECORDS) and field.least:
        yield ()


@pytest.mark.parametrize("place", PLACES, ids=named)
def test_the_model_refuses_what_lies_beyond_the_form(place: Place) -> None:
    for answer in beyond(place.field):
        with pytest.raises(ValidationError) as refused:
            place.record.model_validate({place.field.name: answer})
        assert place.field.name in {str(one["loc"][0]) for one in refused.value.errors() if one["type"] != "missing"}

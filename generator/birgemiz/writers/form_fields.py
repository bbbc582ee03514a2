"""A field of the form as Sveltia CMS describes it."""

from collections.abc import Callable
from typing import Any

from birgemiz.views.form.field import Field, Kind

MOST_BOXES = 10
"""Choices up to which all are shown, each with its box."""

PHOTOS = "image/jpeg,image/png,image/webp,image/gif"
"""The formats that the build can draw; a phone turns its own into the first of them."""

_BUTTONS = (
    *("bold", "italic", "strikethrough", "link", "heading-two", "heading-three", "heading-four", "quote"),
    *("bulleted-list", "numbered-list", "code"),
)
"""What the editor of a text knows: a mark that it does not know it would write as plain signs."""


def field_options(field: Field) -> dict[str, Any]:
    """What Sveltia CMS is told of a field; what the model does not limit is left out."""
    options = {"name": field.name, "label": field.label, "hint": field.hint, **_WIDGETS[field.kind](field)}
    if field.usual is not None:
        options["default"] = field.usual
    if field.pattern:
        options["pattern"] = [field.pattern, field.hint]
    return {**options, "required": field.required}


def _text(widget: str) -> Callable[[Field], dict[str, Any]]:
    def options(field: Field) -> dict[str, Any]:
        return {"widget": widget} | _length(field)

    return options


def _address(field: Field) -> dict[str, Any]:
    return {"widget": "string", "type": "url"} | _length(field)


def _length(field: Field) -> dict[str, int]:
    """Bounds of a text; that a text has a character at least is what ``required`` says."""
    bounds = _bounds(field, "minlength", "maxlength")
    return {name: bound for name, bound in bounds.items() if bound != 1}


def _markdown(_: Field) -> dict[str, Any]:
    return {
        "widget": "richtext",
        "buttons": list(_BUTTONS),
        "editor_components": ["image", "code-block"],
        "linked_images": False,
    }


def _whole(field: Field) -> dict[str, Any]:
    return {"widget": "number", "value_type": "int"} | _bounds(field, "min", "max")


def _choice(field: Field) -> dict[str, Any]:
    options = [{"label": choice.label, "value": choice.value} for choice in field.choices]
    return {"widget": "select", "options": options}


def _choices(field: Field) -> dict[str, Any]:
    return {**_choice(field), "multiple": True, "dropdown_threshold": MOST_BOXES} | _bounds(field, "min", "max")


def _record(field: Field) -> dict[str, Any]:
    return {"widget": "object", "fields": [field_options(one) for one in field.fields]}


def _records(field: Field) -> dict[str, Any]:
    """A short record is called by its first field: the button that adds one has no room for more on a phone."""
    options = {"widget": "list", "fields": [field_options(one) for one in field.fields]} | _bounds(field, "min", "max")
    if len(field.fields) <= 2:  # noqa: PLR2004
        options["label_singular"] = field.fields[0].label
    return options


def _list(field: Field) -> dict[str, Any]:
    return {"widget": "list", "field": field_options(field.fields[0])} | _bounds(field, "min", "max")


def _bounds(field: Field, least: str, most: str) -> dict[str, int]:
    bounds = {least: field.least, most: field.most}
    return {name: bound for name, bound in bounds.items() if bound is not None}


_WIDGETS: dict[Kind, Callable[[Field], dict[str, Any]]] = {
    Kind.LINE: _text("string"),
    Kind.ADDRESS: _address,
    Kind.TEXT: _text("text"),
    Kind.MARKDOWN: _markdown,
    Kind.DAY: lambda _: {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD"},
    Kind.CLOCK: lambda _: {"widget": "datetime", "type": "time", "format": "HH:mm"},
    Kind.WHOLE: _whole,
    Kind.YES_NO: lambda _: {"widget": "boolean"},
    Kind.PHOTO: lambda _: {"widget": "image", "accept": PHOTOS, "choose_url": False},
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.RECORD: _record,
    Kind.RECORDS: _records,
    Kind.LIST: _list,
}

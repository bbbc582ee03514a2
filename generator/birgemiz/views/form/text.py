"""What a person reads at a field of the form."""

from typing import NamedTuple

from birgemiz.views.form.voice import Said


class Text(NamedTuple):
    """A field's label, and what to know before answering."""

    label: Said
    hint: Said


def text(label_kk: str, label_ru: str, hint_kk: str, hint_ru: str) -> Text:
    """Put a label and a hint together."""
    return Text(Said(label_kk, label_ru), Said(hint_kk, hint_ru))

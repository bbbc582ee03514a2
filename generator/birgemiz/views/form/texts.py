"""Label and hint of every field that the form asks for, in the order in which it asks."""

from collections.abc import Mapping

from birgemiz.model.record import Record
from birgemiz.views.form.note_texts import NOTE_TEXTS
from birgemiz.views.form.school_texts import SCHOOL_TEXTS
from birgemiz.views.form.text import Text

TEXTS: Mapping[type[Record], Mapping[str, Text]] = NOTE_TEXTS | SCHOOL_TEXTS
"""The texts of each record's fields by their names in the file."""

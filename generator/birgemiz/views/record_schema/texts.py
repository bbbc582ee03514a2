"""What is said at every field that people write in a file: the web form's texts, and those of other files."""

from collections.abc import Mapping

from birgemiz.model.record import Record
from birgemiz.views.form.text import Text
from birgemiz.views.form.texts import TEXTS
from birgemiz.views.record_schema.department_texts import DEPARTMENT_TEXTS
from birgemiz.views.record_schema.district_texts import DISTRICT_TEXTS

RECORD_TEXTS: Mapping[type[Record], Mapping[str, Text]] = {**TEXTS, **DISTRICT_TEXTS, **DEPARTMENT_TEXTS}
"""The texts of each record's fields by their names in the file."""

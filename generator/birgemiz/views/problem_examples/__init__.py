"""An example of every problem: what is wrong, and what is right instead."""

from collections.abc import Mapping

from birgemiz.views.problem_examples.announcements import ANNOUNCEMENTS
from birgemiz.views.problem_examples.documents import DOCUMENTS, PRIVACY
from birgemiz.views.problem_examples.example import Example
from birgemiz.views.problem_examples.files import BEGINNINGS, FILES, FORM_PACKAGE
from birgemiz.views.problem_examples.front_matter import FIELDS, FRONT_MATTER
from birgemiz.views.problem_examples.notes import NOTES
from birgemiz.views.problem_examples.ownership import OWNERSHIP
from birgemiz.views.problem_examples.planning import PLANNING
from birgemiz.views.problem_examples.tables import TABLES

__all__ = ["EXAMPLES", "SUBJECTS", "Example"]

SUBJECTS: Mapping[str, Mapping[str, Example]] = {
    "notes": NOTES,
    "fields": FIELDS,
    "front-matter": FRONT_MATTER,
    "files": FILES,
    "privacy": PRIVACY,
    "planning": PLANNING,
    "documents": DOCUMENTS,
    "announcements": ANNOUNCEMENTS,
    "beginnings": BEGINNINGS,
    "tables": TABLES,
    "form-package": FORM_PACKAGE,
    "ownership": OWNERSHIP,
}
"""By subject, those first that most people meet, and problem code."""

EXAMPLES: Mapping[str, Example] = {code: one for subject in SUBJECTS.values() for code, one in subject.items()}
"""By problem code."""

"""Every problem code with its sentence in Kazakh and in Russian.

A sentence says what is wrong and what to write instead, in words of the person who writes the
note. ``{field}`` and the other names in braces are filled by :class:`birgemiz.model.problem.Problem`.
"""

from birgemiz.model.messages.announcements import ANNOUNCEMENTS
from birgemiz.model.messages.beginnings import BEGINNINGS
from birgemiz.model.messages.documents import DOCUMENTS
from birgemiz.model.messages.fields import FIELDS
from birgemiz.model.messages.files import FILES
from birgemiz.model.messages.form_package import FORM_PACKAGE
from birgemiz.model.messages.front_matter import FRONT_MATTER
from birgemiz.model.messages.message import Message
from birgemiz.model.messages.notes import NOTES
from birgemiz.model.messages.ownership import OWNERSHIP
from birgemiz.model.messages.planning import PLANNING
from birgemiz.model.messages.privacy import PRIVACY
from birgemiz.model.messages.tables import TABLES

__all__ = ["MESSAGES", "Message"]

MESSAGES: dict[str, Message] = {
    **FILES,
    **FRONT_MATTER,
    **FIELDS,
    **NOTES,
    **PLANNING,
    **DOCUMENTS,
    **ANNOUNCEMENTS,
    **OWNERSHIP,
    **PRIVACY,
    **BEGINNINGS,
    **TABLES,
    **FORM_PACKAGE,
}

"""What a proposed change does to a file, as two revisions of the repository tell."""

import re
from dataclasses import dataclass

from birgemiz.model.note import Note
from birgemiz.model.visits import VisitPlan

FILES = frozenset({"100644", "100664", "100755"})
"""Git's modes of files; others are links, and commits of other repositories (submodules)."""

_NOTE = re.compile(r"schools/[^/]+/sessions/[^/]+\.md")
_PLAN = re.compile(r"visits/20[0-9]{2}-20[0-9]{2}\.yml")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of one revision: git's mode and the id of what it holds.

    Where somebody may change a part of it only, there is also what it says: a note and its Markdown, a plan. There
    is none where it can't be believed.
    """

    mode: str
    blob: str = ""
    note: Note | None = None
    body: str = ""
    plan: VisitPlan | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A file before and after, None where there is none. A renamed file is two changes: one goes, another comes.

    ``path`` is relative to the content folder as git wrote it; what lies outside the folder begins with ``../``.
    """

    path: str
    old: Entry | None
    new: Entry | None

    @property
    def school(self) -> str:
        """The school in whose folder the file lies, empty for any other file."""
        top, _, inner = self.path.partition("/")
        school, _, file = inner.partition("/")
        return school if top == "schools" and file else ""

    @property
    def of_note(self) -> bool:
        """Whether the file is a note."""
        return _NOTE.fullmatch(self.path) is not None

    @property
    def of_plan(self) -> bool:
        """Whether the file is a plan of visits."""
        return _PLAN.fullmatch(self.path) is not None

"""Whether a change stays within what ``owners.yml`` gives to who makes it.

The department may change everything. A school's deputies may change whatever lies in that school's folder. A
methodologist may change, in the note of any school, the ``visit`` of his own area and nothing else, and in a plan of
visits the entries of his own area and nothing else. Everything outside the content is the department's.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from birgemiz.model.change import FILES, Change, Entry
from birgemiz.model.note import NoteFields
from birgemiz.model.owners import Owners
from birgemiz.model.problem import Problem, problem
from birgemiz.model.shown import shown
from birgemiz.model.visits import PlannedVisit
from birgemiz.rules.paths import Spellings, odd, spellings, twin


class Rights(NamedTuple):
    """What an account may change beside the department: schools and methodologists' areas, by their ids."""

    login: str
    schools: frozenset[str]
    areas: frozenset[str]

    @property
    def folders(self) -> str:
        """Where that is, as a person is told it."""
        plans = ["visits", "schools/*/sessions: visit"] if self.areas else []
        return ", ".join([*(f"schools/{school}" for school in sorted(self.schools)), *plans])


def trespasses(owners: Owners, login: str, changes: Sequence[Change], paths: Iterable[str]) -> Iterator[Problem]:
    """Each thing in a change that this account may not do; ``paths`` are those of all files after the change."""
    if owners.in_department(login):
        return
    rights = Rights(shown(login), owners.schools_of(login), owners.areas_of(login))
    if not rights.schools and not rights.areas:
        if changes:
            yield problem("owner-unknown", "owners.yml", name=rights.login)
        return
    known = spellings(paths)
    for change in changes:
        yield from _disguised(change, known) or _beyond(change, rights)


def _disguised(change: Change, known: Spellings) -> list[Problem]:
    """A file that is no file, or whose name may be taken for another's."""
    path = shown(change.path)
    if odd(change.path) and not change.path.startswith("../"):
        return [problem("change-name", path, value=path)]
    if change.new and change.new.mode not in FILES:
        return [problem("change-link", path)]
    other = "" if change.old else twin(change.path, known)
    return [problem("change-twin", path, value=shown(other))] if other else []


def _beyond(change: Change, rights: Rights) -> Iterator[Problem]:
    """What of a change to a plain file is not this account's to do."""
    if change.school and change.school in rights.schools:
        return
    if rights.areas and change.of_note and change.old and change.new:
        yield from _more_than_visit(change.path, change.old, change.new, rights)
    elif rights.areas and change.of_plan:
        yield from _more_than_own_entries(change, rights)
    else:
        yield problem("change-outside", shown(change.path), name=rights.login, folders=rights.folders)


def _more_than_visit(path: str, old: Entry, new: Entry, rights: Rights) -> Iterator[Problem]:
    """What differs between two notes beside the visit of one's own area; how YAML writes it makes no difference."""
    if old.note is None or new.note is None:
        yield problem("change-unreadable", path)
        return
    differ = [name for name in NoteFields.model_fields if getattr(old.note, name) != getattr(new.note, name)]
    for name in differ:
        if name != "visit":
            yield problem("change-field", path, 0, name)
    if old.body != new.body:
        yield problem("change-text", path)
    theirs = [one.methodologist for one in (old.note.visit, new.note.visit) if one and "visit" in differ]
    for area in sorted(set(theirs) - rights.areas):
        yield problem("change-visit", path, 0, "visit", value=area, areas=_listed(rights.areas))


def _more_than_own_entries(change: Change, rights: Rights) -> Iterator[Problem]:
    """Whether a plan differs in entries of other areas, or in their order."""
    before, after = _others(change.old, rights), _others(change.new, rights)
    if before is None or after is None:
        yield problem("change-unreadable", change.path)
    elif before != after:
        yield problem("change-plan", change.path, areas=_listed(rights.areas))


def _others(entry: Entry | None, rights: Rights) -> list[PlannedVisit] | None:
    """The visits that others plan; none where there is no plan, None where it can't be believed."""
    if entry is None:
        return []
    if entry.plan is None:
        return None
    return [one for one in entry.plan.visits if one.methodologist not in rights.areas]


def _listed(areas: frozenset[str]) -> str:
    return ", ".join(sorted(areas))

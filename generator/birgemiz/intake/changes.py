"""What a branch changes, from git's own objects: nothing of it needs to lie on the disk, nothing of it is run."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.git import git
from birgemiz.intake.notes import Noted, note_in
from birgemiz.intake.record_file import yaml_in
from birgemiz.intake.text import LARGEST, decode
from birgemiz.model.change import Change, Entry
from birgemiz.model.problem import Problem, problem
from birgemiz.model.visits import VisitPlan, VisitPlanFields

_DIFF = ("diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-relative", "--ignore-submodules=none", "--no-ext-diff")
"""Without renames: one that is guessed would hide that a file is gone from where it was."""

_NOBODY = "000000"
"""Git's mode of a file that is not there."""


class Span(NamedTuple):
    """A branch by its commits: ``base``, what it is to go into, ``since``, where it left that, ``head``, its end."""

    base: str
    since: str
    head: str


def span(folder: Path, base: str) -> Span | Problem:
    """The branch that is checked out, seen from a revision; a problem where its beginning is not known for certain."""
    unknown = problem("change-base", ".", value=base)
    if git(folder, "rev-parse", "--is-shallow-repository") != b"false\n":
        return unknown
    ends = [git(folder, "rev-parse", "--verify", "--quiet", f"{one}^{{commit}}") for one in (base, "HEAD")]
    commits = [end.decode().strip() for end in ends if end]
    if base.startswith("-") or len(commits) < len(ends):
        return unknown
    begun = (git(folder, "merge-base", "--all", *commits) or b"").decode().split()
    if len(begun) > 1:
        return problem("change-crossed", ".", value=base)
    return Span(commits[0], begun[0], commits[1]) if begun else unknown


def changes(folder: Path, branch: Span, content: str) -> list[Change] | None:
    """The files that a branch adds, changes and removes; None when git can't tell.

    ``content`` is the path of the content folder in the repository, empty or with ``/`` at its end.
    """
    told = git(folder, *_DIFF, branch.since, branch.head)
    if told is None:
        return None
    words = iter(os.fsdecode(told).split("\0")[:-1])
    return [_change(word, _within(next(words), content)) for word in words]


def _change(word: str, path: str) -> Change:
    """A file's change from ``:100644 100644 <blob> <blob> M``."""
    old, new, before, after, _ = word.removeprefix(":").split(" ")
    return Change(path, _entry(old, before), _entry(new, after))


def _entry(mode: str, blob: str) -> Entry | None:
    return None if mode == _NOBODY else Entry(mode, blob)


def paths(folder: Path, commit: str, content: str) -> list[str] | None:
    """The path of every file of a commit, relative to the content folder; None when git can't tell."""
    told = git(folder, "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit)
    return None if told is None else [_within(path, content) for path in os.fsdecode(told).split("\0")[:-1]]


def _within(path: str, content: str) -> str:
    inside = path.startswith(content)
    return path[len(content) :] if inside else "../" * content.count("/") + path


def text_of(folder: Path, commit: str, path: str) -> str | Problem | None:
    """The text of a file of a commit, or why it is none; None when there is no such file."""
    data = git(folder, "cat-file", "blob", f"{commit}:{path}")
    return None if data is None else _text(data, path)


def with_records(folder: Path, found: Iterable[Change]) -> Iterator[Change]:
    """The changes with what notes and plans of visits say."""
    for change in found:
        if change.of_note or change.of_plan:
            old, new = (one and _says(folder, change, one) for one in (change.old, change.new))
            yield replace(change, old=old, new=new)
        else:
            yield change


def _says(folder: Path, change: Change, entry: Entry) -> Entry:
    data = git(folder, "cat-file", "blob", entry.blob)
    text = problem("file-unreadable", change.path) if data is None else _text(data, change.path)
    if change.of_note:
        noted = note_in(text, change.path, change.school)
        return replace(entry, note=noted.note, body=noted.body) if isinstance(noted, Noted) else entry
    return entry if isinstance(text, Problem) else replace(entry, plan=_plan(text, change.path))


def _plan(text: str, path: str) -> VisitPlan | None:
    year = path.rpartition("/")[2].removesuffix(".yml")
    plan = yaml_in(text, path, VisitPlanFields, VisitPlan, year=year, path=path)
    return plan if isinstance(plan, VisitPlan) else None


def _text(data: bytes, path: str) -> str | Problem:
    """As :func:`birgemiz.intake.text.read_text` gives a file's."""
    if len(data) > LARGEST * 1024:
        return problem("file-too-large", path, size=len(data) // 1024, limit=LARGEST)
    return decode(data, path)

"""The guard of folders: whether a branch stays within what ``owners.yml`` gives to who proposes it.

The branch has no say in how it is judged: the owners, and which folder is the content, are those of the revision that
it is to go into.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from birgemiz.hosts.code_owners import agreement
from birgemiz.hosts.project import Project, project_in
from birgemiz.intake.changes import changes, paths, span, text_of, with_records
from birgemiz.intake.git import git
from birgemiz.intake.located import located
from birgemiz.intake.owners_file import NAME, owners_in
from birgemiz.model.change import Change
from birgemiz.model.owners import Owners
from birgemiz.model.problem import Problem, problem
from birgemiz.rules.ownership import trespasses


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a branch is judged by; ``content`` is the content folder's path in the repository, with ``/`` at its end."""

    owners: Owners
    content: str


def guard(config: Path, project: Project, logins: Sequence[str], base: str) -> tuple[Problem, ...]:
    """What the branch that is checked out changes beyond the rights of any of these accounts.

    ``base`` is the revision it is to go into. ``project`` is what ``config`` describes on the branch itself.
    """
    folder = config.absolute().parent
    branch = span(folder, base)
    if isinstance(branch, Problem):
        return (branch,)
    ground = _ground(folder, config, branch.base)
    if isinstance(ground, Problem):
        return (ground,)
    found = changes(folder, branch, ground.content)
    known = paths(folder, branch.head, ground.content)
    if found is None or known is None:
        return (problem("change-base", ".", value=base),)
    told = [located(one, project.content) for one in _trespasses(folder, ground.owners, logins, found, known)]
    return tuple(sorted({*told, *agreement(project.content, {change.path for change in found})}))


def _ground(folder: Path, config: Path, commit: str) -> _Ground | Problem:
    missing = problem("owners-base", NAME)
    above = os.fsdecode(git(folder, "rev-parse", "--show-prefix") or b"").rstrip("\n")
    described = text_of(folder, commit, f"{above}{config.name}")
    project = project_in(described, config) if isinstance(described, str) else missing
    if isinstance(project, Problem):
        return missing
    content = os.path.normpath(os.path.join(above, os.path.relpath(project.content, folder))).replace(os.sep, "/")
    content = "" if content == "." else f"{content}/"
    text = text_of(folder, commit, f"{content}{NAME}")
    owners = owners_in(text) if isinstance(text, str) else missing
    return _Ground(owners, content) if isinstance(owners, Owners) else missing


def _trespasses(
    folder: Path, owners: Owners, logins: Sequence[str], found: list[Change], known: list[str]
) -> Iterator[Problem]:
    """What any of the accounts may not do; notes and plans are read only where it matters what they say."""
    for login in logins:
        partly = owners.areas_of(login) and not owners.in_department(login)
        yield from trespasses(owners, login, list(with_records(folder, found)) if partly else found, known)

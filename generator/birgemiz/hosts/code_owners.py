"""The file ``CODEOWNERS`` of the repository around a content folder, which follows from ``owners.yml``."""

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from birgemiz.hosts import content_folder
from birgemiz.hosts.repository import path_in_repository
from birgemiz.intake.owners_file import NAME, read_owners
from birgemiz.model.owners import Owners
from birgemiz.model.problem import Problem, problem
from birgemiz.writers.codeowners import codeowners
from birgemiz.writers.file import File


def save_codeowners(content: Path) -> Path | tuple[Problem, ...]:
    """Write the file and tell where; what is wrong where there are no owners to write of."""
    owners = read_owners(content)
    if not isinstance(owners, Owners):
        return (problem("owners-missing", NAME),) if owners is None else tuple(owners)
    root, file = _due(content, owners)
    content_folder.save(root, file)
    return root / file.path


def agreement(content: Path, changed: Collection[str] = ()) -> Iterator[Problem]:
    """That the file, where there is one, is not what follows from the owners.

    It is an error in a change that brings it about: one of either file, by its path relative to the content folder.
    """
    owners = read_owners(content)
    if not isinstance(owners, Owners):
        return
    root, file = _due(content, owners)
    written = root / file.path
    if not written.is_file() or written.read_bytes().replace(b"\r\n", b"\n") == file.data:
        return
    path = os.path.relpath(written, content.absolute()).replace(os.sep, "/")
    yield problem("codeowners-left" if {path, NAME} & {*changed} else "codeowners-differs", path)


def _due(content: Path, owners: Owners) -> tuple[Path, File]:
    """The repository's folder, and the file as it should be there."""
    within = path_in_repository(content)
    above = len(Path(within).parts)
    root = [content.absolute(), *content.absolute().parents][above]
    return root, codeowners(owners, f"{within}/" if within else "")

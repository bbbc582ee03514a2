"""The day on which each record was published: that of the commit which first brought its file."""

import os
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from birgemiz.intake.git import git
from birgemiz.zones import zone_named

IMPORT = 30
"""Notes that one commit may bring and still publish them.

A school adds a note or a few; a commit with more brings older records in, and its day is not theirs.
"""

_NOTE = re.compile(r"schools/[^/]+/sessions/[^/]+\.md")

_LOG = (
    *("log", "--format=%ct %D", "--date-order", "--reverse", "--full-history"),
    *("--decorate=short", "--decorate-refs-exclude=*"),  # a branch may be called "grafted" too
    *("--no-color", "--no-show-signature", "--no-ext-diff", "--no-textconv"),
    *("-z", "--name-status", "--diff-filter=AR", "--find-renames", "-l400", "-O/dev/null", "--root"),
    *("--relative", "--", "."),
)
"""What a configuration might say otherwise is said here, so that every machine tells the same.

``-l400`` bounds the time of a commit that renames and edits at once: more files than these are taken
for new ones. Renames without an edit are found among any number.
"""


class _Commit(NamedTuple):
    """What one commit did to the files of the content folder; ``day`` is None when it says nothing of when."""

    day: date | None
    added: list[str]
    renamed: list[tuple[str, str]]

    def published(self) -> dict[str, date | None]:
        """The added files by the day that the commit gives them; the notes of an import get none."""
        notes = [path for path in self.added if _NOTE.fullmatch(path)]
        return dict.fromkeys(self.added, self.day) | dict.fromkeys(notes if len(notes) > IMPORT else ())


def first_commits(content: Path, time_zone: str) -> dict[str, date]:
    """The day, in an IANA time zone, of the commit that first brought each file below the content folder.

    Paths are relative to the folder, with ``/``; files that were removed since are among them. The day
    is the committer's, for it says when the file arrived. A renamed file keeps its day, a copy has its
    own, and a file that was removed and added again counts from its first addition.

    A file is left out when its day is not known: it came with an import (``IMPORT``), at the border of
    a shallow clone, or from outside the folder among many. All are when there is no history: no git, no
    repository, one that git can't or won't read, a partial clone that lacks what git needs, an unknown
    time zone.
    """
    local = zone_named(time_zone)
    if local is None:
        return {}
    first: dict[str, date | None] = {}
    for commit in _commits(git(content, *_LOG) or b"", local):
        first.update({new: first.pop(old) for old, new in commit.renamed if old in first})
        for path, day in commit.published().items():
            first.setdefault(path, day)
    return {path: day for path, day in first.items() if day}


def _commits(told: bytes, zone: ZoneInfo) -> Iterator[_Commit]:
    """The commits of a log: a head (``1788739200 grafted``), then a status and one or two paths for each file."""
    commit = _Commit(None, [], [])
    words = iter(os.fsdecode(told).split("\0")[:-1])
    for word in words:
        match word.lstrip("\n")[:1]:
            case "A":
                commit.added.append(next(words))
            case "R":
                commit.renamed.append((next(words), next(words)))
            case _:
                yield commit
                commit = _Commit(_day(word, zone), [], [])
    yield commit


def _day(head: str, zone: ZoneInfo) -> date | None:
    """The day of a commit's head; none at the border of a shallow clone, where all files seem to begin."""
    seconds, _, decoration = head.partition(" ")
    if "grafted" in decoration.split(", "):
        return None
    try:
        return datetime.fromtimestamp(int(seconds), zone).date()
    except (ValueError, OverflowError, OSError):
        return None

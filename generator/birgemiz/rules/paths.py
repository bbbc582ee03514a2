"""Paths that are not what they seem: to another system, or to a reader, they name another file."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

_SIGNS = frozenset('\\:*?"<>|')
"""What Windows takes for a folder's border, a stream of a file or a pattern."""

_GIT = (".git", "git~1")
"""How names begin that git itself, or an old name of Windows for it, would obey."""

_DEVICES = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9])(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices, with any ending."""

Spellings = Mapping[str, set[str]]
"""Paths of files and folders by what a disk that ignores case and composition takes them for."""


def odd(path: str) -> bool:
    """Whether a part of the path is no plain name of a file or folder on every system."""
    return any(_odd_part(part) for part in path.split("/"))


def _odd_part(part: str) -> bool:
    return (
        part in ("", ".", "..")
        or part[-1] in ". "
        or part[0] == " "
        or folded(part).startswith(_GIT)
        or _DEVICES.fullmatch(part) is not None
        or any(sign in _SIGNS or unicodedata.category(sign)[0] == "C" for sign in part)
    )


def folded(path: str) -> str:
    """What a disk that ignores case and composition takes a path for (Unicode 3.13, D145)."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", path).casefold())


def spellings(paths: Iterable[str]) -> Spellings:
    """Every file and folder of these paths."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for way in {way for path in paths for way in _ways(path)}:
        found[folded(way)].add(way)
    return found


def twin(path: str, known: Spellings) -> str:
    """Another file or folder that some disks can't tell from this one or one above it; empty when there is none."""
    others = (other for way in _ways(path) for other in sorted(known.get(folded(way), ())) if other != way)
    return next(others, "")


def _ways(path: str) -> Iterator[str]:
    """The path of a file and of each folder above it."""
    yield path
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path

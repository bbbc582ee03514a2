"""What the last build knew of each school: a school that did not change is not built again.

A school's pages depend on its own folder and on what all schools share, so a fingerprint of both
tells whether they could differ. It is kept in the user's cache folder and never in the project,
because a kept answer is trusted as the program itself is. A build without it gives the same site.
"""

import multiprocessing
import os
import pickle
import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import date
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

from platformdirs import user_cache_path

from birgemiz.hosts.project import Project
from birgemiz.work import BuildSchool, Host, SchoolBuilt, Told

_DECIDE = (
    *("babel", "fonttools", "holidays", "jinja2", "lxml", "nh3", "pillow", "pydantic"),
    *("pymupdf-fonts", "pyromark", "python-docx", "pyyaml", "resvg-py", "xlsxwriter", "zxing-cpp"),
)
"""Packages whose version may change a file of a school."""

_BY_SCHOOL = ("announced", "schools")
"""Folders of the content of which a school depends only on what is its own."""

_PACKAGE = Path(__file__).parents[1]
_SIZE = 32

MONTH = 30 * 24 * 3600
"""Seconds."""

Stamps = dict[str, tuple[int, int]]
"""Size in bytes and time of change in nanoseconds of each file of the site, by path."""


class Memory:
    """Remembers schools between builds of one project into one folder."""

    def __init__(self, project: Project, host: Host, today: date) -> None:
        self._site = os.fspath(project.site)
        self._shared = _fingerprint(_shared(project, host, today))
        place = _fingerprint([str(project.content.absolute()), str(project.site.absolute())]).hex()[:16]
        self._folder = user_cache_path("birgemiz") / place
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            os.utime(self._folder)
            _forget(self._folder.parent)

    def __call__(self, folder: Path, told: Told, make: BuildSchool) -> SchoolBuilt:
        """The school as the last build left it when nothing it depends on differs, else made anew."""
        key = _fingerprint([self._shared, *_marks(folder), *(repr(sorted(one.items())) for one in told)])
        file = self._folder / folder.name
        known = self._recall(file, key)
        if known is not None:
            return _handed(known)
        built = make(folder)
        data = pickle.dumps(built, 5)
        stamps = pickle.dumps(self._stamps(built.saved), 5)
        with suppress(OSError):
            file.write_bytes(b"".join((key, len(stamps).to_bytes(8, "big"), stamps, data)))
        return built if _is_first() else cast(SchoolBuilt, _Packed(data))

    def _recall(self, file: Path, key: bytes) -> bytes | None:
        try:
            data = file.read_bytes()
            if data[:_SIZE] != key:
                return None
            start = _SIZE + 8
            end = start + int.from_bytes(data[_SIZE:start], "big")
            stamps = pickle.loads(data[start:end])  # noqa: S301 - written by us, outside the project
            return data[end:] if self._stamps(stamps) == stamps else None
        except (OSError, pickle.UnpicklingError, EOFError):
            return None

    def _stamps(self, paths: Iterable[str]) -> Stamps:
        found = ((path, os.stat(f"{self._site}/{path}")) for path in paths)
        return {path: (status.st_size, status.st_mtime_ns) for path, status in found}


class _Packed:
    """An answer on its way from a helper: it travels as it is kept, and arrives unpacked."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __reduce__(self) -> tuple[Callable[[bytes], Any], tuple[bytes]]:
        return pickle.loads, (self._data,)


def _handed(data: bytes) -> SchoolBuilt:
    """An answer for the caller in this process, or for the one that a helper answers to."""
    if _is_first():
        built: SchoolBuilt = pickle.loads(data)  # noqa: S301 - written by us, outside the project
        return built
    return cast(SchoolBuilt, _Packed(data))


def _is_first() -> bool:
    """Whether this is the process that was started, and not a helper of its own."""
    return multiprocessing.parent_process() is None


def _forget(folder: Path) -> None:
    """Remove what no build has used for a month."""
    oldest = max(one.stat().st_mtime for one in folder.iterdir()) - MONTH
    for one in folder.iterdir():
        if one.stat().st_mtime < oldest:
            shutil.rmtree(one, ignore_errors=True)


def _shared(project: Project, host: Host, today: date) -> Iterable[Any]:
    """All that any school's pages may depend on beside its own folder."""
    yield from (today.isoformat(), repr((host.settings, host.content, host.has_form)), repr(_sorted(host.rendered)))
    yield from (f"{name} {version(name)}" for name in _DECIDE)
    for root in (_PACKAGE, host.templates):
        yield from (part for part in _files(root) if not str(part).endswith(".pyc"))
    for entry in sorted(project.content.iterdir()):
        if entry.is_file():
            yield from (str(entry), _bytes(str(entry)))
        elif entry.name not in _BY_SCHOOL:
            yield from _files(entry)


def _sorted(rendered: Mapping[str, str]) -> list[tuple[str, str]]:
    return sorted(rendered.items())


def _marks(folder: Path) -> Iterable[str]:
    """What changes with a file below a folder: its path, size, times of change and inode, as git looks at it."""
    for base, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(base, name)
            status = os.lstat(path)
            yield f"{path} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"


def _files(folder: Path) -> Iterable[str | bytes]:
    """The path and bytes of every file below a folder, in the order of their paths."""
    for base, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            path = os.path.join(base, name)
            yield path
            yield _bytes(path)


def _bytes(path: str) -> bytes:
    if os.path.islink(path):
        return os.readlink(path).encode()
    with open(path, "rb", buffering=0) as file:
        return file.read()


def _fingerprint(parts: Iterable[str | bytes]) -> bytes:
    digest = blake2b(digest_size=_SIZE)
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.digest()

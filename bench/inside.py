"""What the district's own pages and downloads take to make, by part of the site: a build of ours, watched from inside.

The build is the product's own; only its way of saving is another: it counts and saves nothing.
"""

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from birgemiz.build import build
from birgemiz.hosts import clock, specimens
from birgemiz.hosts.garbage import RARELY
from birgemiz.hosts.project import Project, read_project
from birgemiz.hosts.spread import spread
from birgemiz.hosts.theme import TEMPLATES
from birgemiz.work import Host, Work
from birgemiz.writers.file import File

A = TypeVar("A")
T = TypeVar("T")

GATHERING = "(gathering notes, visits and measures)"
"""What is done once, after all schools and before the first of the district's pages."""


@dataclass(slots=True)
class Spent:
    """What the files of one part took, in the seconds of the wall and of this process' processor."""

    files: int = 0
    size: int = 0
    wall_s: float = 0.0
    cpu_s: float = 0.0


class Meter:
    """Does a host's work and watches each file, by the name that ``part`` gives it.

    Schools are built on all processors and unwatched, or, with ``schools``, here like the district's files.
    """

    def __init__(self, part: Callable[[str], str], *, schools: bool = False) -> None:
        self.parts: dict[str, Spent] = {}
        self._part = part
        self._watching = schools
        self._since = _now()

    def spread(self, function: Callable[[A], T], items: Iterable[A]) -> Iterable[T]:
        """The first call is for the schools, the second for the district's pages."""
        if self._watching:
            self._spend(GATHERING)
            return [function(item) for item in items]
        answers = list(spread(function, items))
        self._watching, self._since = True, _now()
        return answers

    def save(self, files: Iterable[File]) -> list[str]:
        """Make each file, count what it took, let it go."""
        paths = []
        if self._watching:
            self._since = _now()
        for path, data in files:
            paths.append(path)
            if self._watching:
                self._spend(self._part(path), len(data))
        return paths

    def _spend(self, part: str, size: int | None = None) -> None:
        now = _now()
        spent = self.parts.setdefault(part, Spent())
        spent.wall_s += now[0] - self._since[0]
        spent.cpu_s += now[1] - self._since[1]
        if size is not None:
            spent.files += 1
            spent.size += size
        self._since = _now()


def part_of(path: str) -> str:
    """The part of the site that a file belongs to: its first folder, or the format of a download."""
    folder, _, name = path.removeprefix("ru/").partition("/")
    ending = path.rpartition(".")[2]
    if ending in ("docx", "xlsx", "csv", "ics"):
        return f"*.{ending}"
    return f"{folder}/" if name else "home, site map, build.json"


def parts(corpus: Path, folder: Path, meter: Meter) -> dict[str, Spent]:
    """Build the corpus under this watch; ``folder`` is for the specimens that MkDocs renders before."""
    project = read_project(corpus / "mkdocs.yml")
    assert isinstance(project, Project), project
    gc.set_threshold(*RARELY)
    build(project.content, _host(project, folder), clock.today, Work(meter.save, meter.spread))
    return meter.parts


def table(found: dict[str, Spent]) -> str:
    """The parts as Markdown, the dearest first."""
    lines = ["| part | files | MB | wall s | CPU s |", "|---|--:|--:|--:|--:|"]
    total = Spent()
    for name, one in sorted(found.items(), key=lambda pair: -pair[1].cpu_s):
        lines.append(_line(name, one))
        for field in ("files", "size", "wall_s", "cpu_s"):
            setattr(total, field, getattr(total, field) + getattr(one, field))
    return "\n".join([*lines, _line("all", total)])


def _line(name: str, one: Spent) -> str:
    return f"| {name} | {one.files:,} | {one.size / 1e6:.1f} | {one.wall_s:.2f} | {one.cpu_s:.2f} |"


def _host(project: Project, folder: Path) -> Host:
    specimens.write(project, folder)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", "mkdocs.yml"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    site = folder / "site"
    rendered = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    return Host(project.settings, rendered, TEMPLATES)


def _now() -> tuple[float, float]:
    """Seconds of the wall and of this process' processor."""
    return time.perf_counter(), time.process_time()

"""The rounds: every contestant in turn builds cold, then once more after one note has changed."""

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from statistics import median

import measure
from contestant import Contestant

_SENTENCE = "\nҚосымша: талдау {number}-рет нақтыланды.\n"


class Case(StrEnum):
    """What is built."""

    COLD = "full cold build"
    CHANGED = "one changed note, cold process"


@dataclass(slots=True)
class Result:
    """What one contestant needed for one case at one size. Memory and files are of its last run."""

    where: str
    notes: int
    contestant: Contestant
    case: Case
    costs: list[measure.Cost] = field(default_factory=list)
    peak_mib: float = 0.0
    written: int = 0
    files: int = 0
    mb: float = 0.0

    @property
    def wall_s(self) -> float:
        """Median seconds on the wall."""
        return median(cost.wall_s for cost in self.costs)

    @property
    def cpu_s(self) -> float:
        """Median seconds of processors."""
        return median(cost.cpu_s for cost in self.costs)


def contest(contestants: Sequence[Contestant], where: str, notes: int, rounds: int) -> list[Result]:
    """The timed rounds, in turns, and one last round that looks at memory."""
    results = [Result(where, notes, one, case) for one in contestants for case in Case]
    for number in range(1, rounds + 2):
        for result in results:
            timed = number <= rounds
            _say(f"{where}, {notes} notes, {f'round {number}' if timed else 'memory'}: ", result)
            _prepare(result, number)
            (_time if timed else _watch)(result)
    return results


def _prepare(result: Result, number: int) -> None:
    one = result.contestant
    if result.case is Case.COLD:
        for folder in (one.site, *one.caches):
            shutil.rmtree(folder, ignore_errors=True)
    else:
        with one.note.open("a", encoding="utf-8") as note:
            note.write(_SENTENCE.format(number=number))
    os.sync()


def _time(result: Result) -> None:
    one = result.contestant
    result.costs.append(measure.run(one.command, one.cwd, one.environment))


def _watch(result: Result) -> None:
    one = result.contestant
    before = _files(one.site)
    result.peak_mib = measure.peak_mib(one.command, one.cwd, one.environment)
    after = _files(one.site)
    result.written = sum(before.get(path) != mark for path, mark in after.items())
    result.files = len(after)
    result.mb = sum(size for _, size in after.values()) / 1e6


def _files(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file below the folder with its time of change in nanoseconds and its size in bytes."""
    found: dict[str, tuple[int, int]] = {}
    folders = [str(folder)] if folder.exists() else []
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
                else:
                    stat = entry.stat(follow_symlinks=False)
                    found[entry.path] = (stat.st_mtime_ns, stat.st_size)
    return found


def _say(beginning: str, result: Result) -> None:
    print(f"{beginning}{result.contestant.name}, {result.case}", file=sys.stderr, flush=True)

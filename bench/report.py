"""The results as Markdown."""

import os
import platform
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from contest import Case, Result

_REFERENCES = {"Hugo": "Hugo", "Hugo (whole site)": "whole"}
"""Those whom the others are divided by, and their names in the heads of columns; the first has its columns always."""
Figure = Callable[[Result], float]


def report(results: Sequence[Result], rounds: int) -> str:
    """All tables, our own figures and what they were measured on."""
    parts = [_machine(results, rounds)]
    for (where, notes, case), group in groupby(
        sorted(results, key=lambda r: (r.where, r.notes, list(Case).index(r.case))),
        key=lambda r: (r.where, r.notes, r.case),
    ):
        parts.append(f"### {case}, {notes:,} notes, {where}\n\n" + "\n".join(_table(list(group))))
    own = [*_growth(results), *_languages(results)]
    if own:
        parts.append("### Our own figures\n\n" + "\n".join(own))
    return "\n\n".join(parts)


def _machine(results: Sequence[Result], rounds: int) -> str:
    versions = {one.contestant.name.split(" (")[0]: one.contestant.version for one in results}
    named = ", ".join(f"{name} {version}" for name, version in versions.items())
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    return (
        f"{named}; Python {platform.python_version()}; Linux {platform.release()}; {_processor()}, "
        f"{len(os.sched_getaffinity(0))} cores; load at the end {load}. Medians of {rounds} rounds; "
        "memory is the highest sum of PSS of the process tree in one more round."
    )


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())


def _table(group: list[Result]) -> Iterator[str]:
    present = {one.contestant.name: one for one in group}
    references = {word: present.get(name) for name, word in _REFERENCES.items() if name in present or word == "Hugo"}
    heads = [f"{figure} ÷ {word}" for word in references for figure in ("wall", "CPU", "memory")]
    columns = ["wall s (min–max)", "CPU s", "peak MiB", *heads, "files written", "files", "MB"]
    yield f"| contestant | {' | '.join(columns)} |"
    yield f"|---|{'--:|' * len(columns)}"
    for one in group:
        walls = [cost.wall_s for cost in one.costs]
        ratios = [_ratio(one, other, figure) for other in references.values() for figure in (_wall, _cpu, _memory)]
        cells = [
            one.contestant.name,
            f"{one.wall_s:.2f} ({min(walls):.2f}–{max(walls):.2f})",
            f"{one.cpu_s:.2f}",
            f"{one.peak_mib:.0f}",
            *ratios,
            f"{one.written:,}",
            f"{one.files:,}",
            f"{one.mb:.1f}",
        ]
        yield f"| {' | '.join(cells)} |"


def _wall(result: Result) -> float:
    return result.wall_s


def _cpu(result: Result) -> float:
    return result.cpu_s


def _memory(result: Result) -> float:
    return result.peak_mib


def _ratio(one: Result, other: Result | None, figure: Figure) -> str:
    return f"{figure(one) / figure(other):.2f}" if other and figure(other) else "–"


def _own(results: Sequence[Result], languages: str) -> list[Result]:
    return [r for r in results if r.case is Case.COLD and r.contestant.name == f"birgemiz ({languages})"]


def _growth(results: Sequence[Result]) -> Iterator[str]:
    """Our cost of a note at every size, and its growth from the smallest size to the largest."""
    for where, group in groupby(_own(results, "kk"), key=lambda r: r.where):
        sizes = sorted(group, key=lambda r: r.notes)
        for one in sizes:
            wall, cpu = one.wall_s / one.notes * 1e6, one.cpu_s / one.notes * 1e6
            yield f"- {where}, {one.notes:,} notes: {wall:.0f} µs of wall and {cpu:.0f} µs of CPU a note (kk)"
        first, last = sizes[0], sizes[-1]
        if first.notes < last.notes:
            yield f"- {where}, {first.notes:,} to {last.notes:,} notes: {_times(last, first)}"


def _languages(results: Sequence[Result]) -> Iterator[str]:
    """Two languages against one."""
    single = {(one.where, one.notes): one for one in _own(results, "kk")}
    for both in _own(results, "kk+ru"):
        one = single.get((both.where, both.notes))
        if one:
            yield f"- {both.where}, {both.notes:,} notes, kk+ru against kk: {_times(both, one)}"


def _times(one: Result, other: Result) -> str:
    wall, cpu, memory = (_ratio(one, other, figure) for figure in (_wall, _cpu, _memory))
    return f"{wall} × wall, {cpu} × CPU, {memory} × memory"

"""``build.json``: which version made the site, as of which day, from how much, what it came to, which problems."""

import json
from collections.abc import Iterable, Mapping
from datetime import date

from birgemiz.model.problem import Problem
from birgemiz.rules.measure import Tallies
from birgemiz.writers.file import File


def build_info(
    version: str,
    today: date,
    counts: Mapping[str, int],
    indicators: Mapping[str, Tallies],
    problems: Iterable[Problem],
) -> File:
    """The build's own account of itself. ``indicators`` are the district's by academic year, as met and asked."""
    told = {
        "version": version,
        "as_of": today.isoformat(),
        "counts": dict(counts),
        "indicators": {year: {key: list(tally) for key, tally in of.items()} for year, of in indicators.items()},
        "problems": [_problem(one) for one in sorted(problems)],
    }
    return File("build.json", (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode())


def _problem(one: Problem) -> dict[str, object]:
    return {
        "code": one.code,
        "severity": one.severity,
        "file": one.path,
        "line": one.line,
        "field": one.field,
        "kk": one.sentence("kk"),
        "ru": one.sentence("ru"),
    }

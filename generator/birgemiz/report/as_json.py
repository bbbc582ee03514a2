"""Problems for other programs: one JSON object, whose fields are named as in ``build.json``."""

import json
from collections.abc import Sequence

from birgemiz.model.problem import Problem
from birgemiz.report.sources import Sources

VERSION = 1
"""Grows when a field goes or changes its meaning."""


def report(problems: Sequence[Problem], sources: Sources) -> str:
    """The version, how many problems there are, and each: all fields are always there, unknown ones null."""
    errors = sum(one.severity != "warning" for one in problems)
    told = {
        "version": VERSION,
        "errors": errors,
        "warnings": len(problems) - errors,
        "problems": [_told(one, sources) for one in problems],
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def _told(one: Problem, sources: Sources) -> dict[str, object]:
    """A problem; columns count from 1, ``end_column`` is the first beyond the place to look at."""
    spot = sources.spot(one)
    return {
        "code": one.code,
        "severity": one.severity,
        "file": sources.file(one.path),
        "line": one.line or None,
        "column": spot.start + 1 if spot else None,
        "end_column": max(spot.start + 2, spot.end + 1) if spot else None,
        "text": spot.text if spot else None,
        "field": one.field or None,
        "kk": one.sentence("kk"),
        "ru": one.sentence("ru"),
    }

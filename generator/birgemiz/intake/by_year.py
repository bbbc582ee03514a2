"""Folders in which each file is named by an academic year: schedules, calendars, analyses."""

import re
from collections.abc import Callable
from pathlib import Path

from birgemiz.intake.folders import files_in
from birgemiz.intake.record_file import R, Read
from birgemiz.model.problem import Problem, problem

_YEAR = re.compile(r"20\d\d-20\d\d")


def read_by_year(
    folder: Path, base: str, suffix: str, misnamed: str, read: Callable[[Path, str], Read[R]]
) -> tuple[dict[str, R], list[Problem]]:
    """The records of a folder by academic year, and what was wrong with the others.

    ``base`` is the folder's name in problems; a file of another name than ``2026-2027`` with this
    ``suffix`` is a problem of the code ``misnamed``.
    """
    found: dict[str, R] = {}
    problems: list[Problem] = []
    for file in files_in(folder):
        path = f"{base}/{file.name}"
        if file.suffix != suffix or not _YEAR.fullmatch(file.stem):
            problems.append(problem(misnamed, path, expected=f"2026-2027{suffix}"))
            continue
        record = read(file, path)
        if isinstance(record, list):
            problems += record
        else:
            found[file.stem] = record
    return found, problems

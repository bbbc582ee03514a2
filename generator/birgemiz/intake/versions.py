"""Earlier versions of a document, each named by its day: ``order/2024-08-25.md``, ``order/2024-08-25.ru.md``."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from birgemiz.intake.folders import files_in
from birgemiz.intake.record_file import Read
from birgemiz.model.problem import Problem, problem
from birgemiz.model.record import Lang, Record

D = TypeVar("D", bound=Record)

_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})(\.ru)?\.md")


def read_versions(
    folder: Path, base: str, read: Callable[[Path, str], Read[D]]
) -> tuple[dict[date, dict[Lang, D]], list[Problem]]:
    """The versions of a folder by day and language, and what was wrong with the others."""
    found: dict[date, dict[Lang, D]] = {}
    problems: list[Problem] = []
    for file in files_in(folder):
        path, day = f"{base}/{file.name}", _day(file.name)
        if day is None:
            problems.append(problem("file-unexpected", path, expected="2024-08-25.md, 2024-08-25.ru.md"))
            continue
        record = read(file, path)
        if isinstance(record, list):
            problems += record
        else:
            found.setdefault(day, {})["ru" if file.name.endswith(".ru.md") else "kk"] = record
    return found, problems


def _day(name: str) -> date | None:
    matched = _NAME.fullmatch(name)
    try:
        return date.fromisoformat(matched[1]) if matched else None
    except ValueError:
        return None

"""Problems as a person reads them in a terminal."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from birgemiz.model.problem import Problem

_MARKS = {"fatal": "✕", "error": "✕", "warning": "!"}


def lines(problems: Iterable[Problem], content: Path) -> Iterator[str]:
    """Each problem in both languages after its file and line, as editors and terminals link them."""
    for one in problems:
        place = f"{content.name}/{one.path}" + (f":{one.line}" if one.line else "")
        yield f"{_MARKS[one.severity]} {place}\n    {one.sentence('kk')}\n    {one.sentence('ru')}"


def counted(problems: Iterable[Problem]) -> str:
    """How many problems there are, of which kind."""
    found = list(problems)
    errors = sum(one.severity != "warning" for one in found)
    return f"Қателер / ошибки: {errors}, ескертулер / предупреждения: {len(found) - errors}"

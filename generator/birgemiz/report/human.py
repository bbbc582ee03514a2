"""Problems as a person reads them in a terminal: file and line, the line itself, what to do in both languages."""

from collections.abc import Iterable, Iterator, Sequence

from birgemiz.model.problem import Problem
from birgemiz.report.sources import Sources, Spot
from birgemiz.report.width import cells, window

MARKS = {"fatal": "✕", "error": "✕", "warning": "!"}
"""The sign of each severity."""


def report(problems: Sequence[Problem], sources: Sources) -> str:
    """Every problem, then how many there are."""
    return "\n".join([*lines(problems, sources), counted(problems)])


def lines(problems: Iterable[Problem], sources: Sources) -> Iterator[str]:
    """Each problem after its file and line, as editors and terminals link them, and its code, as the guide lists it."""
    for one in problems:
        place = sources.file(one.path) + (f":{one.line}" if one.line else "")
        spot = sources.spot(one)
        rows = [f"{MARKS[one.severity]} {place} ({one.code})", *(_excerpt(one.line, spot) if spot else ())]
        yield "\n    ".join([*rows, one.sentence("kk"), one.sentence("ru")])


def counted(problems: Iterable[Problem]) -> str:
    """How many problems there are, of which kind."""
    found = list(problems)
    errors = sum(one.severity != "warning" for one in found)
    return f"Қателер / ошибки: {errors}, ескертулер / предупреждения: {len(found) - errors}"


def _excerpt(line: int, spot: Spot) -> Iterator[str]:
    """The line with its number, and below it carets under the place to look at; nothing of a line that says nothing."""
    text, start, end = window(spot)
    if text.strip("- "):
        margin = " " * len(str(line))
        yield f"{line} | {text.rstrip()}"
        yield f"{margin} | {' ' * cells(text[:start])}{'^' * max(1, cells(text[start:end]))}"

"""How a problem comes about and the same written rightly, with the words that fill its sentence."""

from collections.abc import Mapping
from typing import NamedTuple

from birgemiz.views.form.voice import Said

NOTE = "schools/aqbulaq/sessions/2026-09-14.md"
SCHOOL = "schools/aqbulaq/school.yml"
SCHEDULE = "schools/aqbulaq/schedule/2026-2027.yml"
CALENDAR = "calendar/2026-2027.yml"


class Example(NamedTuple):
    """What was wrong, and what is right instead.

    ``path`` is the file within the content whose lines these are, or empty: then they are names of files
    (``named``) or tell in words what was done. ``field`` and ``words`` are those of the problem.
    """

    path: str
    wrong: Said
    right: Said
    named: bool
    field: str
    words: Mapping[str, str]


def lines(path: str, wrong: str, right: str, field: str = "", **words: str) -> Example:
    """Lines of a file."""
    return Example(path, Said(wrong, wrong), Said(right, right), False, field, words)


def names(wrong: str, right: str, **words: str) -> Example:
    """Names of files or folders within the content."""
    return Example("", Said(wrong, wrong), Said(right, right), True, "", words)


def deed(wrong: tuple[str, str], right: tuple[str, str], field: str = "", **words: str) -> Example:
    """What somebody did, in Kazakh and in Russian."""
    return Example("", Said(*wrong), Said(*right), False, field, words)

"""Who may change what: ``owners.yml``, of the folder or of a revision."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from birgemiz.intake.explain import Place, nearest
from birgemiz.intake.record_file import Read, yaml_in
from birgemiz.intake.text import read_text
from birgemiz.model.owners import Owners
from birgemiz.model.problem import Problem, problem

NAME = "owners.yml"
"""The file's name in the content folder."""


def read_owners(content: Path) -> Read[Owners] | None:
    """The owners, what is wrong with their file, or None where a district has no such file."""
    file = content / NAME
    if not file.exists():
        return None
    text = read_text(file, NAME)
    return [text] if isinstance(text, Problem) else owners_in(text)


def owners_in(text: str) -> Read[Owners]:
    """The owners that a text names."""
    return yaml_in(text, NAME, Owners, Owners)


def owners_of_nothing(content: Path, owners: Owners, schools: Iterable[str], areas: Iterable[str]) -> Iterator[Problem]:
    """A school or an area that is given to somebody and does not exist."""
    place = Place(NAME, (content / NAME).read_text("utf-8-sig"))
    yield from _unknown(place, "schools", owners.schools, list(schools), "owner-school")
    yield from _unknown(place, "methodologists", owners.methodologists, list(areas), "owner-area")


def _unknown(place: Place, field: str, given: Iterable[str], known: list[str], code: str) -> Iterator[Problem]:
    for name in given:
        if name not in known:
            yield problem(code, NAME, place.line_of((field, name)), field, value=name, guess=nearest(name, known))

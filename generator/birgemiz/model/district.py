"""The district whose department publishes the site: ``district.yml``."""

from datetime import date
from typing import Annotated

from pydantic import Field

from birgemiz.model.public import Public
from birgemiz.model.record import Bilingual, Day, Id, Lang, Limited, Line, Listed, Record, Whole
from birgemiz.model.repository import Repository


class Named(Record):
    """A subject group, or a methodologist's area: an id and its two names."""

    id: Id
    names: Bilingual


class District(Record):
    """The district file.

    ``as_of`` pins "today" for content that must not age; ``sample`` is the label that every page
    then carries. ``groups`` are the related subjects whose teachers sit together, ``methodologists``
    the areas of the department's methodologists. ``cards`` is how many of each school's newest notes have
    card images; with none, the district has none either. With a ``repository`` the site has a web form.
    ``public`` lists numbers and addresses that texts may name.
    """

    names: Bilingual
    department: Bilingual
    languages: Annotated[tuple[Lang, ...], Listed] = ("kk", "ru")
    time_zone: Line = "Asia/Qostanay"
    methodologists: Annotated[tuple[Named, ...], Limited]
    groups: Annotated[tuple[Named, ...], Limited]
    as_of: Annotated[Day, Field(ge=date(2000, 1, 1), le=date(2100, 1, 1))] | None = None
    sample: Bilingual | None = None
    cards: Annotated[Whole, Field(le=9999)] = 4
    repository: Repository | None = None
    public: Public = Public()

    def group(self, key: str) -> Named:
        """The subject group with this id; `KeyError` when there is none."""
        return _find(self.groups, key)

    def area(self, key: str) -> Named:
        """The methodologist's area with this id; `KeyError` when there is none."""
        return _find(self.methodologists, key)


def _find(named: tuple[Named, ...], key: str) -> Named:
    for one in named:
        if one.id == key:
            return one
    raise KeyError(key)

"""A school: ``schools/<school>/school.yml``."""

from typing import Annotated

from pydantic import Field

from birgemiz.model.record import Bilingual, Id, Lang, Limited, Listed, Record, Url
from birgemiz.model.vocabulary import Role, Staffing


class SchoolFields(Record):
    """What the school's file says. ``languages`` are those of instruction, the main one first."""

    names: Bilingual
    staffing: Staffing
    languages: Annotated[tuple[Lang, ...], Listed, Field(min_length=1)]
    locality: Bilingual | None = None
    website: Url | None = None
    social: Annotated[tuple[Url, ...], Listed, Limited] = ()
    organisers: Annotated[tuple[Role, ...], Listed, Limited] = ()
    groups: Annotated[tuple[str, ...], Listed, Limited] = ()


class School(SchoolFields):
    """A school with its id, which is the name of its folder and the stem of its addresses."""

    id: Id
    path: str

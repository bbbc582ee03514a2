"""The common ground of what is published: frozen, closed to other fields, every field always there.

Published models are their own and not the source's, so that a new field of a record stays unpublished until
somebody declares it. Docstrings and descriptions become those of the JSON Schemas.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

VERSION: Literal["1"] = "1"
"""The version of all schemas; another one when a field goes or changes its meaning."""

Clock = Annotated[str, Field(pattern=r"^\d\d:\d\d$")]
"""A time of day in the district's time zone, ``15:40``."""

Key = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A stable id: of a school, a subject group, an area, an indicator."""

Year = Annotated[str, Field(pattern=r"^\d{4}-\d{4}$")]
"""An academic year, ``2026-2027``."""

Count = Annotated[int, Field(ge=0)]


class Published(BaseModel):
    """A part of the open data."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(slots=True)
class Frequent:
    """A part of the open data that each note has: an unchecked dataclass, made and written twice as fast as a model."""

    __pydantic_config__ = ConfigDict(extra="forbid")


class Names(Published):
    """The same words in Kazakh and in Russian."""

    kk: str
    ru: str


class Named(Published):
    """An id and its names."""

    id: Key
    names: Names


class OpenFile(Published):
    """A file of the open data."""

    schema_: str = Field(serialization_alias="$schema", description="Where the JSON Schema of this file is.")
    version: Literal["1"] = Field(description="Version of the schema; the same while no field goes or changes.")
    as_of: date = Field(description="The day of which the data are: the first that is not past yet.")

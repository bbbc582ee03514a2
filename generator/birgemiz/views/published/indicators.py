"""The regulation measured."""

from collections.abc import Iterable

from pydantic import Field

from birgemiz.model.record import Lang
from birgemiz.views.published.record import Count, Key, OpenFile, Published, Year

Said = dict[Lang, str]
"""A text in the languages of the site."""


class Indicator(Published):
    """What an indicator is called, and what it asks."""

    id: Key
    names: Said
    definitions: Said
    formulas: Said


class Value(Published):
    """How much of what is asked is met; values of schools add up."""

    met: Count
    asked: Count
    percent: int | None = Field(ge=0, le=100, description="Null where nothing is asked; only all is 100, only none 0.")


class DistrictYear(Published):
    """The district's academic year."""

    year: Year
    values: dict[str, Value] = Field(description="By id of the indicator.")


class SchoolYear(Published):
    """A school's academic year. Schools are never ranked."""

    school: Key
    year: Year
    values: dict[str, Value] = Field(description="By id of the indicator.")


class IndicatorsFile(OpenFile):
    """Every indicator, of the district by academic year, and school by school in the order of the alphabet."""

    indicators: tuple[Indicator, ...]
    district: tuple[DistrictYear, ...]
    schools: Iterable[SchoolYear]

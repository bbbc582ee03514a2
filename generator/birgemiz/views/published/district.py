"""The district and its schools."""

from collections.abc import Iterable
from datetime import date

from pydantic import Field

from birgemiz.model.record import Lang
from birgemiz.model.vocabulary import Role, Staffing
from birgemiz.views.published.record import Key, Named, Names, OpenFile, Published, Year


class AcademicYear(Published):
    """An academic year by its calendar."""

    id: Year
    first_day: date
    last_day: date
    assumed: Names | None = Field(description="What in the calendar awaits confirmation.")


class DistrictFile(OpenFile):
    """The district: what ids in all other files stand for."""

    names: Names
    department: Names = Field(description="The department of education that publishes the site.")
    sample: Names | None = Field(description="Says that the data are invented; null where they are real.")
    languages: tuple[Lang, ...] = Field(description="Languages of the site, the main one first.")
    time_zone: str = Field(description="IANA time zone of all days and times.")
    years: tuple[AcademicYear, ...]
    areas: tuple[Named, ...] = Field(description="Areas of the department's methodologists, who are never named.")
    groups: tuple[Named, ...] = Field(description="Groups of related subjects.")


class School(Published):
    """A school."""

    id: Key = Field(description="Never changes; addresses and ids of sessions begin with it.")
    names: Names
    staffing: Staffing
    languages: tuple[Lang, ...] = Field(description="Languages of instruction, the main one first.")
    locality: Names | None
    website: str | None
    social: tuple[str, ...] = Field(description="Addresses in social networks.")
    organisers: tuple[Role, ...] = Field(description="Who organises the hours, by office.")
    groups: tuple[str, ...] = Field(description="Ids of the school's subject groups; all of the district's if empty.")
    url: str = Field(description="The school's page.")


class SchoolsFile(OpenFile):
    """Every school, in the order of the Kazakh alphabet."""

    schools: Iterable[School]

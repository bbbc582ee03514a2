"""What schedules are made for: the schools of a district in one academic year."""

from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.content import open_content
from birgemiz.intake.school_folder import read_school
from birgemiz.judge import district_of
from birgemiz.model.calendar import Calendar
from birgemiz.model.district import District
from birgemiz.model.problem import Problem, problem
from birgemiz.model.register import SchoolRecords
from birgemiz.work import Clock


class Planning(NamedTuple):
    """The district, an academic year by its calendar, and the schools with what they have."""

    district: District
    calendar: Calendar
    schools: tuple[SchoolRecords, ...]


def planning(content: Path, clock: Clock, year: str | None) -> Planning | tuple[Problem, ...]:
    """The schools in an academic year, that of today unless said; or why the content can't be read."""
    opened = open_content(content)
    if opened.frame is None:
        return tuple(sorted(opened.problems))
    district = district_of(opened.frame, clock)
    year = year or district.year
    if year not in district.days:
        known = ", ".join(district.years)
        return (problem("draft-year", f"calendar/{year}.yml", value=year, choices=known),)
    schools = tuple(read.records for folder in opened.schools if (read := read_school(folder)).records)
    return Planning(opened.frame.district, opened.frame.calendars[year], schools)

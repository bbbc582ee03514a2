"""What every record is judged by: the district's own file and its academic calendars."""

from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.by_year import read_by_year
from birgemiz.intake.explain import Place
from birgemiz.intake.record_file import Read, yaml_record
from birgemiz.model.calendar import Calendar, year_of
from birgemiz.model.district import District
from birgemiz.model.problem import Problem, problem


class Ground(NamedTuple):
    """The district, and its calendars by academic year: at least one."""

    district: District
    calendars: dict[str, Calendar]


def read_ground(content: Path) -> tuple[Ground | None, list[Problem]]:
    """The ground, None when the district's file or every calendar can't be believed."""
    district = read_district(content)
    if isinstance(district, list):
        return None, [*district, problem("district-broken", "district.yml")]
    calendars, problems = _calendars(content)
    if not calendars:
        return None, [*problems, problem("calendar-none", "calendar", example="2026-2027")]
    return Ground(district, calendars), problems


def read_district(content: Path) -> Read[District]:
    """The district's own file."""
    file = content / "district.yml"
    if not file.exists():
        return [problem("district-missing", "district.yml")]
    district = yaml_record(file, "district.yml", District, District)
    if isinstance(district, District) and "kk" not in district.languages:
        return [problem("district-kazakh", "district.yml", 0, "languages")]
    return district


def _calendars(content: Path) -> tuple[dict[str, Calendar], list[Problem]]:
    def read(file: Path, path: str) -> Read[Calendar]:
        calendar = yaml_record(file, path, Calendar, Calendar)
        return calendar if isinstance(calendar, list) else (_impossible(calendar, file, path) or calendar)

    return read_by_year(content / "calendar", "calendar", ".yml", "file-unexpected", read)


def _impossible(calendar: Calendar, file: Path, path: str) -> list[Problem]:
    place = Place(path, file.read_text("utf-8-sig"))
    wrong = []
    if calendar.year != file.stem:
        line = place.line_of(("year",))
        wrong.append(problem("calendar-year", path, line, "year", name=file.stem, value=calendar.year))
    for field in ("first_day", "last_day"):
        if calendar.year == file.stem != year_of(getattr(calendar, field)):
            line = place.line_of((field,))
            wrong.append(problem("calendar-outside", path, line, field, year=calendar.year))
    if calendar.last_day < calendar.first_day:
        wrong.append(problem("calendar-order", path, place.line_of(("last_day",)), "last_day"))
    for n, one in enumerate(calendar.breaks):
        if one.last < one.first:
            wrong.append(problem("calendar-order", path, place.line_of(("breaks", n, "last")), "breaks"))
    return wrong

"""How the rules' cases become records: YAML whose scalars stay text, then the real model."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from birgemiz.model.calendar import Calendar
from birgemiz.model.district import District
from birgemiz.model.documents import Analysis, Order, Regulation
from birgemiz.model.note import Note
from birgemiz.model.register import Frame, SchoolRecords
from birgemiz.model.schedule import Schedule
from birgemiz.model.school import School
from birgemiz.rules.account import accounted
from birgemiz.rules.days import year_days
from birgemiz.rules.integrity import sift
from birgemiz.rules.standing import Standing, standing

CASES = Path(__file__).parents[1] / "cases" / "rules"
SCHOOL = "aqbulaq"
NAMES = {"kk": "Ақбұлақ үлгі мектебі", "ru": "Школа-образец Акбулак"}


def cases_in(folder: str) -> list[Any]:
    """One parameter for each case file; the test's id is the file's name, a sentence."""
    return [pytest.param(file, id=file.stem) for file in sorted((CASES / folder).glob("*.yml"))]


def read(file: Path) -> dict[str, Any]:
    """A case with every scalar as text, as intake hands records over."""
    case = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but text
    assert isinstance(case, dict)
    return case


def calendar(fields: Mapping[str, Any]) -> Calendar:
    return Calendar.model_validate(fields)


def district() -> District:
    """The district that all cases share: two subject groups, two methodologists' areas."""
    return District.model_validate(read(CASES / "district.yml"))


def school(fields: Mapping[str, Any]) -> School:
    """The school of a case; a case says only what matters to it."""
    path = f"schools/{SCHOOL}/school.yml"
    return School.model_validate({"names": NAMES, "languages": ["kk"], "id": SCHOOL, "path": path, **fields})


def schedule(year: str, fields: Mapping[str, Any]) -> Schedule:
    path = f"schools/{SCHOOL}/schedule/{year}.yml"
    return Schedule.model_validate({"school": SCHOOL, "year": year, "path": path, **fields})


def note(fields: Mapping[str, Any]) -> Note:
    """A note by its ``name``, whose day and half it has unless the case says otherwise."""
    name = fields["name"]
    path = f"schools/{SCHOOL}/sessions/{name}.md"
    known = {"school": SCHOOL, "path": path, "title": "Сағат", "date": name[:10]}
    written = name[11:].partition("-")[0]
    half = {"half": written} if written in ("all", "a", "b") else {}
    return Note.model_validate({**known, **half, **fields})


def records(one: School, schedules: Mapping[str, Mapping[str, Any]], notes: list[Mapping[str, Any]]) -> SchoolRecords:
    """A school's records as intake gives them: schedules by year, notes in the order of their names."""
    return SchoolRecords(
        school=one,
        schedules={year: schedule(year, fields) for year, fields in sorted(schedules.items())},
        notes=tuple(sorted((note(fields) for fields in notes), key=lambda n: n.name)),
    )


def analysis(year: str, one: str | None) -> Analysis:
    """A year-end analysis of a school, or of the district."""
    path = f"schools/{one}/analysis/{year}.md" if one else f"analysis/{year}.md"
    return Analysis(title="Талдау", year=year, school=one, body="", path=path)


def frame(year: str, case: Mapping[str, Any]) -> Frame:
    """What all schools share; a case's ``district`` lists its documents: regulation, order, analysis."""
    there = case.get("district", ["regulation"])
    regulation = Regulation(title="Ереже", lang="kk", clauses=(), path="regulation.md")
    signed = None if "order without its day" in there else date(2026, 8, 20)
    order = Order(title="Бұйрық", date=signed, body="", path="order.md")
    return Frame(
        district=district(),
        calendars={year: calendar(case["calendar"])},
        regulation={"kk": regulation} if "regulation" in there else {},
        orders={"kk": order} if any("order" in one for one in there) else {},
        analyses={year: analysis(year, None)} if "analysis" in there else {},
    )


def account(case: Mapping[str, Any]) -> Standing:
    """The school of a case with all that it accounts for, on the case's day.

    Records go the whole way: the model, the sifting (nothing may be wrong in a case but what its ``problems``
    list), the matching, the measuring.
    """
    plan = calendar(case["calendar"])
    year, days = plan.year, {plan.year: year_days(plan)}
    plans = {year: case["schedule"]} if "schedule" in case else {}
    known = replace(
        records(school(case["school"]), plans, case.get("notes", [])),
        analyses={year: analysis(year, SCHOOL)} if case.get("analysis") else {},
        published={name: date.fromisoformat(day) for name, day in case.get("published", {}).items()},
    )
    sifted = sift(known, district(), days, date.fromisoformat(case["today"]))
    assert [one.code for one in sifted.problems] == case.get("problems", [])
    return accounted(standing(sifted.records, days, date.fromisoformat(case["today"])), frame(year, case), days)

"""Shows what is published of records, and that nothing else of them is."""

from dataclasses import is_dataclass, replace
from datetime import date
from functools import cache
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel

from birgemiz.model.note import Note
from birgemiz.model.school import School
from birgemiz.rules.standing import Standing
from birgemiz.views.open_data import district_data, school_data
from birgemiz.views.open_data.sessions import newest_first
from birgemiz.views.published import KINDS
from birgemiz.views.published.sessions import Session
from birgemiz.views.site import WholeDistrict
from birgemiz.writers.data import data_file
from tests.conftest import PROJECT
from tests.stub_host import TINY
from tests.views.districts import district, reader

FIELDS = {
    "AcademicYear": "id first_day last_day assumed",
    "Approval": "by on number",
    "Change": "date half moved_to start cancelled reason",
    "DistrictFile": "names department sample languages time_zone years areas groups",
    "DistrictYear": "year values",
    "Free": "kind names",
    "Hour": "id year date start half room status free reason session",
    "Indicator": "id names definitions formulas",
    "IndicatorsFile": "indicators district schools",
    "Named": "id names",
    "Names": "kk ru",
    "Recommendation": "number text state followed_by",
    "ScheduleFile": "school lang years hours",
    "ScheduleYear": "id approved slots exceptions",
    "School": "id names staffing languages locality website social organisers groups url",
    "SchoolYear": "school year values",
    "SchoolsFile": "schools",
    "Session": "id school year date start minutes half format status hour reason lang title tasks groups led_by "
    "participants joined_with analysis visit follows_up posted published url",
    "SessionsFile": "sessions",
    "Slot": "weekday start half room since until",
    "Value": "met asked percent",
    "Visit": "area focus recommendations",
}
"""All that is published. A field more needs somebody who has seen that it names no person."""

HEAD = ["schema_", "version", "as_of"]


class PrivateNote(Note):
    """A note as some later version of the program may know it."""

    phone: str


class PrivateSchool(School):
    """A school as some later version of the program may know it."""

    head: str


@cache
def tiny() -> WholeDistrict:
    return district(TINY)


def url_of(address: str) -> str:
    return f"https://example.org/{address}"


def files(whole: WholeDistrict) -> dict[str, bytes]:
    """Every file of the open data by address."""
    made = [*district_data([reader(whole, "kk"), reader(whole, "ru")], whole, url_of)]
    made += [one for stands in whole.schools.values() for one in school_data(whole.district, stands, url_of)]
    return dict(data_file(one) for one in made)


def fields(kind: Any) -> dict[str, Any]:
    """The types of the fields of a part of the open data; nothing of any other type."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return {name: field.annotation for name, field in kind.model_fields.items()}
    return get_type_hints(kind) if is_dataclass(kind) else {}


def parts(kind: Any) -> set[type]:
    """Every part of the open data within a type."""
    found = fields(kind)
    own = {kind} if found else set()
    return own.union(*map(parts, found.values() if found else get_args(kind)))


def sessions(whole: WholeDistrict) -> dict[str, Session]:
    return {one.id: one for one in newest_first(whole.schools.values(), url_of)}


def test_no_field_is_published_that_nobody_reviewed() -> None:
    published = {one for kind in KINDS.values() for one in parts(kind)}
    found = {one.__name__: [name for name in fields(one) if name not in HEAD] for one in published}
    assert found == {name: fields.split() for name, fields in FIELDS.items()}


def test_a_private_field_of_a_record_stays_private() -> None:
    def with_private(stands: Standing) -> Standing:
        records = stands.records
        notes = tuple(PrivateNote(**dict(note), phone="+7 700 000 00 00") for note in records.notes)
        school = PrivateSchool(**dict(records.school), head="A. B.")
        return replace(stands, records=replace(records, notes=notes, school=school))

    private = {key: with_private(stands) for key, stands in tiny().schools.items()}
    assert files(replace(tiny(), schools=private)) == files(tiny())


def test_bodies_of_notes_are_no_data() -> None:
    assert [path for path, data in files(tiny()).items() if "Бөлшектер".encode() in data] == []


def test_where_the_files_are() -> None:
    schools = ("qaraghai", "tastobe")
    expected = {f"data/{name}.json" for name in ("district", "schools", "sessions", "indicators")}
    expected |= {f"data/schedule/{key}.json" for key in schools} | {
        f"schools/{key}/data/sessions.json" for key in schools
    }
    assert set(files(tiny())) == expected


def test_a_visit_tells_what_it_left_and_what_became_of_that() -> None:
    found = sessions(tiny())["qaraghai/2026-09-07-a"]
    assert found.visit
    told = [(one.number, one.state.value, one.followed_by) for one in found.visit.recommendations]
    assert found.visit.area == "languages"
    assert told == [(1, "followed", ("qaraghai/2026-09-18-b",)), (2, "open", ())]
    assert sessions(tiny())["qaraghai/2026-09-18-b"].follows_up == ("qaraghai/2026-09-07-a#1",)


def test_the_newest_is_first_across_schools() -> None:
    found = [(one.date, one.school) for one in newest_first(district(PROJECT / "content").schools.values(), url_of)]
    assert found == sorted(found, reverse=True)


def test_the_day_of_publication_is_told_where_it_is_known() -> None:
    stands = tiny().schools["qaraghai"]
    records = replace(stands.records, published={"2026-09-07-a": date(2026, 9, 9)})
    found = {one.id: one.published for one in newest_first([replace(stands, records=records)], url_of)}
    assert {key: day for key, day in found.items() if day} == {"qaraghai/2026-09-07-a": date(2026, 9, 9)}


def test_a_cancelled_hour_has_neither_time_nor_length() -> None:
    cancelled = [one for one in sessions(district(PROJECT / "content")).values() if one.status == "cancelled"]
    assert {(one.start, one.minutes) for one in cancelled} == {(None, None)}
    assert all(one.reason for one in cancelled)

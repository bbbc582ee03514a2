"""Shows what a file of open data looks like to the byte, and what its schema lets through."""

import json
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from birgemiz.model.vocabulary import Half, Status
from birgemiz.views.open_data import DataFile
from birgemiz.views.published import KINDS
from birgemiz.views.published.record import VERSION, Names
from birgemiz.views.published.schedule import Free, Hour, ScheduleFile
from birgemiz.writers.data import data_file, schema_files

SCHEMA = "../schema/schedule.schema.json"
HOUR: dict[str, Any] = {
    "id": "2026-09-07-a",
    "year": "2026-2027",
    "date": date(2026, 9, 7),
    "start": "15:40",
    "half": Half.A,
    "room": "«12» \\ зал",
    "status": Status.HOLIDAY,
    "free": Free("day-off", Names(kk="Демалыс", ru="Выходной")),
    "reason": None,
    "session": None,
}
LINE = (
    '{"id":"2026-09-07-a","year":"2026-2027","date":"2026-09-07","start":"15:40","half":"a","room":"«12» \\\\ зал",'
    '"status":"holiday","free":{"kind":"day-off","names":{"kk":"Демалыс","ru":"Выходной"}},"reason":null,"session":null}'
)
HEAD = f"""{{
"$schema":"{SCHEMA}",
"version":"1",
"as_of":"2026-11-22",
"school":"aqbulaq",
"lang":"kk",
"years":[],
"""


def schedule(*hours: Hour) -> bytes:
    """A school's file with these hours."""
    content = ScheduleFile(
        schema_=SCHEMA, version=VERSION, as_of=date(2026, 11, 22), school="aqbulaq", lang="kk", years=(), hours=hours
    )
    return data_file(DataFile("data/schedule/aqbulaq.json", content)).data


def schemas() -> dict[str, dict[str, Any]]:
    """Every schema by its path."""
    return {file.path: json.loads(file.data) for file in schema_files()}


def objects(schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Every object that a schema describes field by field."""
    found = {"file": schema} | schema["$defs"]
    return {name: one for name, one in found.items() if "properties" in one}


def test_a_record_is_a_line() -> None:
    hour = Hour(**HOUR)
    assert schedule(hour, hour).decode() == f'{HEAD}"hours":[\n{LINE},\n{LINE}\n]\n}}\n'


def test_no_record_is_an_empty_list() -> None:
    assert schedule().decode() == f'{HEAD}"hours":[]\n}}\n'


def test_every_kind_of_file_has_a_schema_that_is_one() -> None:
    assert list(schemas()) == [f"data/schema/{name}.schema.json" for name in KINDS]
    for schema in schemas().values():
        Draft202012Validator.check_schema(schema)


def test_a_schema_names_its_version() -> None:
    told = [(schema["$id"], schema["version"]) for schema in schemas().values()]
    assert told == [(f"urn:birgemiz:open-data:1:{name}", "1") for name in KINDS]


@pytest.mark.parametrize("name", KINDS)
def test_a_schema_forbids_other_fields_and_asks_for_every_one(name: str) -> None:
    for key, one in objects(schemas()[f"data/schema/{name}.schema.json"]).items():
        assert one["additionalProperties"] is False, key
        assert sorted(one["required"]) == sorted(one["properties"]), key


def test_a_field_too_many_and_a_field_too_few_are_found() -> None:
    validator = Draft202012Validator(schemas()["data/schema/schedule.schema.json"])
    told = json.loads(schedule(Hour(**HOUR)))
    assert [*validator.iter_errors(told)] == []
    hour = told["hours"][0]
    assert len([*validator.iter_errors(told | {"hours": [hour | {"phone": "1"}]})]) == 1
    assert len([*validator.iter_errors(told | {"hours": [{**hour, "start": "9:5"}]})]) == 1
    del hour["free"]
    assert len([*validator.iter_errors(told)]) == 1


def test_a_published_record_is_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Names(kk="а", ru="б").kk = "в"  # type: ignore[misc]

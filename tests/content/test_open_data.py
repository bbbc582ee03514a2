"""The open data of the sample: valid by their schemas and their package, and as many as the build tells."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.stub_host import TINY, built_pages

SCHOOLS = ("aqbulaq", "bereke", "kokterek", "samal", "sarydala")
SINGLE = [f"data/{name}.json" for name in ("district", "schools", "sessions", "indicators")]
FILES = [
    *SINGLE,
    *(f"data/schedule/{key}.json" for key in SCHOOLS),
    *(f"schools/{key}/data/sessions.json" for key in SCHOOLS),
]


def read(site: Path, path: str) -> Any:
    """A JSON file of the site."""
    return json.loads((site / path).read_text("utf-8"))


@pytest.mark.parametrize("path", FILES)
def test_a_file_is_valid_by_the_schema_that_it_names(sample_site: Path, path: str) -> None:
    told = read(sample_site, path)
    schema = json.loads((sample_site / path).parent.joinpath(told["$schema"]).read_text("utf-8"))
    checker = Draft202012Validator.FORMAT_CHECKER
    assert [*Draft202012Validator(schema, format_checker=checker).iter_errors(told)] == []
    assert (told["version"], told["as_of"]) == (schema["version"], read(sample_site, "build.json")["as_of"])


def test_no_file_is_left_out_here(sample_site: Path) -> None:
    found = {path.relative_to(sample_site).as_posix() for path in sample_site.rglob("*.json")}
    data = {path for path in found if "data/" in path and "/schema/" not in path and not path.startswith("ru/")}
    assert data - {"data/datapackage.json"} == set(FILES)


def test_the_package_is_valid(sample_site: Path) -> None:
    frictionless = pytest.importorskip("frictionless", reason="heavy, so it need not be installed")
    report = frictionless.validate(str(sample_site / "data/datapackage.json"))
    assert report.flatten(["name", "rowNumber", "fieldName", "note"]) == []
    assert report.valid


def test_the_package_lists_every_file_and_names_its_schema(sample_site: Path) -> None:
    resources = read(sample_site, "data/datapackage.json")["resources"]
    tables = [f"data/{key}.csv" for key in ("sessions", "visits", "recommendations", "indicators")]
    paths = [f"data/{one['path']}" for one in resources]
    assert paths == [*tables, *(path for path in FILES if path.startswith("data/"))]
    schemas = {one["jsonSchema"] for one in resources if "jsonSchema" in one}
    assert [name for name in schemas if not (sample_site / "data" / name).is_file()] == []


def test_there_are_as_many_as_the_build_tells(sample_site: Path) -> None:
    told = read(sample_site, "build.json")
    data = {path: read(sample_site, path) for path in FILES}
    all_sessions = data["data/sessions.json"]["sessions"]
    of_schools = [one for key in SCHOOLS for one in data[f"schools/{key}/data/sessions.json"]["sessions"]]
    counts = {"schools": len(data["data/schools.json"]["schools"]), "notes": len(all_sessions)}
    assert counts == {name: told["counts"][name] for name in counts}
    assert sorted(of_schools, key=lambda one: str(one["id"])) == sorted(all_sessions, key=lambda one: str(one["id"]))
    district = {
        one["year"]: {key: [value["met"], value["asked"]] for key, value in one["values"].items() if value["asked"]}
        for one in data["data/indicators.json"]["district"]
    }
    expected = {year: {key: value for key, value in of.items() if value[1]} for year, of in told["indicators"].items()}
    assert district == expected


def test_ids_are_unique_and_lead_to_what_they_name(sample_site: Path) -> None:
    found = read(sample_site, "data/sessions.json")["sessions"]
    ids = [one["id"] for one in found]
    assert len(set(ids)) == len(ids)
    for key in SCHOOLS:
        hours = read(sample_site, f"data/schedule/{key}.json")["hours"]
        told = {one["id"]: one["session"] for one in hours}
        assert len(told) == len(hours)
        of_school = [one for one in found if one["school"] == key]
        assert {one["hour"]: one["id"] for one in of_school if one["hour"]} == {k: v for k, v in told.items() if v}


def test_every_session_has_the_page_that_it_names(sample_site: Path) -> None:
    found = read(sample_site, "data/sessions.json")["sessions"]
    base = read(sample_site, "data/datapackage.json")["homepage"]
    pages = [sample_site / one["url"].removeprefix(base) for one in found]
    assert [page for page in pages if not page.is_file()] == []


def test_the_same_content_gives_the_same_bytes() -> None:
    first, second = ({k: v for k, v in built_pages(TINY)[0].items() if k.endswith(".json")} for _ in range(2))
    assert first == second
    assert "data/datapackage.json" in first

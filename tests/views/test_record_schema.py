"""Shows that editors find nothing wrong with sound files, and find what a schema can know in faulty ones.

Files are parsed as editors parse them: YAML 1.2 with its core schema (YAML 1.2.2, chapter 10.3).
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from birgemiz.intake.catalogue import words
from birgemiz.intake.ground import read_district
from birgemiz.model.district import District
from birgemiz.model.record import LANGS
from birgemiz.views.record_schema.files import RECORD_FILES, record_schemas
from tests.conftest import PROJECT, birgemiz
from tests.intake.intake_cases import BASE, all_cases, content_of, read

SEEN = {
    *("field-missing", "key-unknown", "yaml-not-fields"),
    *("note-analysis", "note-area", "note-group", "note-reason", "note-tasks"),
    *("school-group", "tie-indicator", "visit-area", "visit-school"),
    *("value-choice", "value-date", "value-fields", "value-list", "value-long"),
    *("value-number", "value-pattern", "value-range", "value-text", "value-time"),
}
"""Codes of problems that a schema can know of."""

UNSEEN = {
    ("a-number-in-words-is-not-a-number", "2026-09-21.md"): "60.0 is a whole number in JSON",
    ("a-time-that-is-no-time-of-day", "2026-10-05.md"): "15.6 is a number, as are times",
    ("letters-that-nobody-sees-are-dropped", "2026-09-14.md"): "an editor sees them",
}
"""Files in which an editor reads something else than the generator, and why."""


class Editor(yaml.SafeLoader):
    """A loader that resolves what YAML 1.2's core schema does, and nothing else."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - declared so by its base


for tag, form in (
    ("null", r"~|null|Null|NULL|"),
    ("bool", r"true|True|TRUE|false|False|FALSE"),
    ("int", r"[-+]?[0-9]+"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"),
):
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{form})$"), None)
Editor.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))


def parsed(file: Path) -> Any:
    """What an editor makes of a file's fields."""
    text = file.read_text("utf-8-sig")
    header = text.split("---\n")[1] if file.suffix == ".md" else text
    return yaml.load(header, Editor)  # noqa: S506 - a safe loader


def validators(content: Path) -> dict[str, jsonschema.Draft202012Validator]:
    """What judges each kind of file, by its name."""
    district = read_district(content)
    schools = [folder.name for folder in (content / "schools").iterdir()]
    known = district if isinstance(district, District) else None
    made = record_schemas([words(lang) for lang in LANGS], known, schools)
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    return {name: jsonschema.Draft202012Validator(schema, format_checker=checker) for name, schema in made}


def records(content: Path) -> Iterator[tuple[str, Path]]:
    """Every record file with the name of its schema."""
    for name, kind in RECORD_FILES.items():
        for path in kind.paths:
            yield from ((name, file) for file in sorted(content.glob(path)))


@pytest.fixture(scope="module")
def base() -> dict[str, jsonschema.Draft202012Validator]:
    return validators(BASE)


@pytest.mark.parametrize("name", RECORD_FILES)
def test_a_schema_is_a_schema_whose_fields_have_names(
    base: dict[str, jsonschema.Draft202012Validator], name: str
) -> None:
    schema: Any = base[name].schema
    jsonschema.Draft202012Validator.check_schema(schema)
    assert [key for key, field in schema["properties"].items() if not field["title"] or not field["description"]] == []


@pytest.mark.parametrize("content", [PROJECT / "content", BASE], ids=["sample", "base"])
def test_nothing_is_wrong_with_a_sound_file(content: Path) -> None:
    judges = validators(content)
    files = list(records(content))
    assert files
    assert [
        (str(file), error.message) for name, file in files for error in judges[name].iter_errors(parsed(file))
    ] == []


@pytest.mark.parametrize("case", all_cases())
def test_a_faulty_file_is_refused_where_a_schema_can_know(case: Path, tmp_path: Path) -> None:
    expected = read(case / "expected.yml")
    codes: dict[str, set[str]] = {}
    for place, code, *_ in (one.split() for one in expected["problems"]):
        codes.setdefault(place.rpartition(":")[0], set()).add(code)
    judges = validators(content_of(case, tmp_path))
    for name, file in records(case):
        found = codes.get(file.relative_to(case).as_posix(), set())
        if (case.name, file.name) in UNSEEN or "prepare" in expected:
            continue
        if found and found <= SEEN:
            assert not judges[name].is_valid(parsed(file)), (file.name, found)
        elif not found:
            assert [error.message for error in judges[name].iter_errors(parsed(file))] == [], file.name


def test_what_a_district_lets_choose_from_is_in_its_schemas() -> None:
    schemas: dict[str, Any] = {name: one.schema for name, one in validators(PROJECT / "content").items()}
    note = schemas["note"]["properties"]
    assert "mathematics-informatics" in note["groups"]["anyOf"][0]["items"]["enum"]
    assert "languages" in note["visit"]["properties"]["methodologist"]["enum"]
    assert note["tasks"]["anyOf"][0]["items"]["enum"][:6] == [1, 2, 3, 4, 5, 6]
    visits = schemas["visits"]["properties"]["visits"]["items"]["properties"]
    assert "aqbulaq" in visits["school"]["enum"]


def test_the_command_writes_a_schema_for_each_kind_of_file(tmp_path: Path) -> None:
    done = birgemiz("schema", str(tmp_path / "schemas"), cwd=PROJECT)
    assert done.returncode == 0, done.stderr
    assert sorted(file.stem for file in (tmp_path / "schemas").iterdir()) == sorted(RECORD_FILES)
    assert f"{tmp_path / 'schemas' / 'school.json'}: content/schools/*/school.yml" in done.stdout.splitlines()


def test_the_command_needs_no_district(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("docs_dir: content/pages\nplugins: [birgemiz]\n", "utf-8")
    assert birgemiz("schema", "schemas", cwd=tmp_path).returncode == 0

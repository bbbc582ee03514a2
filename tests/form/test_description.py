"""The CMS's own schema finds nothing wrong with the forms that it is given."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from birgemiz.views.form.form import Form
from birgemiz.writers.form import form_file
from birgemiz.writers.links import Settings
from tests.views.form_district import department, school


@pytest.fixture(scope="module")
def schema(package: Path) -> Any:
    """The JSON Schema of the option file, as the package brings it."""
    file = package / "@sveltia/cms/schema/sveltia-cms.json"
    if not file.exists():
        pytest.skip("the fetched package was kept without its schema")
    return json.loads(file.read_text("utf-8"))


@pytest.mark.parametrize("form", [school("qaraghai"), school("tastobe"), department()], ids=lambda form: form.address)
@pytest.mark.parametrize("url", ["", "https://example.org/sagat/"])
def test_a_description_is_valid_by_the_schema_of_the_cms(schema: Any, form: Form, url: str) -> None:
    told = yaml.safe_load(form_file(form, Settings("Сынақ", url), "content").data)
    found = jsonschema.Draft7Validator(schema).iter_errors(told)
    assert [f"{error.json_path}: {error.message}" for error in found] == []

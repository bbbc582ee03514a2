"""What Sveltia CMS is told: the tiny district's forms as they should be, and every way to reach a repository.

``cases/form`` holds the descriptions of a small school's form and the department's, and of repositories.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from birgemiz.model.repository import Repository
from birgemiz.views.form.form import Form
from birgemiz.writers.form import form_file
from birgemiz.writers.form_backend import backend
from birgemiz.writers.links import Settings
from tests.stub_host import SETTINGS
from tests.views.form_district import department, school

CASES = Path(__file__).parents[1] / "cases" / "form"
BACKENDS: dict[str, dict[str, Any]] = yaml.safe_load((CASES / "repositories.yml").read_text("utf-8"))
FORMS: dict[str, Callable[[], Form]] = {"department": department, "small-school": lambda: school("tastobe")}


def described(form: Form, settings: Settings = SETTINGS, content: str = "content") -> Any:
    """A form as the CMS reads it."""
    return yaml.safe_load(form_file(form, settings, content).data)


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_as_it_should_be(name: str, request: pytest.FixtureRequest) -> None:
    file = CASES / f"{name}.yml"
    data = form_file(FORMS[name](), SETTINGS, "content").data
    if request.config.getoption("--update-golden"):
        file.write_bytes(data)
    assert data.decode() == file.read_text("utf-8")


@pytest.mark.parametrize("name", BACKENDS)
def test_a_repository_is_reached_as_its_server_wants_it(name: str) -> None:
    case = BACKENDS[name]
    given = backend(Repository.model_validate(case["repository"]))
    del given["commit_messages"]
    assert given == case["backend"]


def test_a_full_school_s_notes_are_named_by_day_and_half_a_small_one_s_by_day() -> None:
    slugs = [described(school(key))["collections"][0]["slug"] for key in ("qaraghai", "tastobe")]
    assert slugs == ["{{fields.date}}-{{fields.half}}", "{{fields.date}}"]


def test_a_school_writes_only_into_its_own_folder() -> None:
    told = described(school("tastobe"))
    notes, *documents = told["collections"]
    files = [file["file"] for collection in documents for file in collection["files"]]
    written = [told["media_folder"], notes["folder"], notes["media_folder"].removeprefix("/"), *files]
    assert [path for path in written if not path.startswith("content/schools/tastobe/")] == []


@pytest.mark.parametrize(
    ("content", "folder"),
    [("", "schools/tastobe/sessions"), ("sites/audan/content", "sites/audan/content/schools/tastobe/sessions")],
)
def test_folders_are_named_from_the_root_of_the_repository(content: str, folder: str) -> None:
    assert described(school("tastobe"), content=content)["collections"][0]["folder"] == folder


def test_a_site_without_an_address_tells_none() -> None:
    told = described(school("tastobe"), settings=Settings("Сынақ"))
    assert {"site_url", "display_url", "logo"} & set(told) == set()

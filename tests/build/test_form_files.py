"""Which files of the web form a site has: all with a repository and the form's program, none without a repository."""

import re
import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from birgemiz.build import build
from birgemiz.work import Work
from birgemiz.writers.file import File
from tests.stub_host import TINY, TODAY, as_text, one_by_one, painted_once, stub_host

REPOSITORY = "repository: {kind: gitea, url: https://git.example.org, name: audan/sagat}\n"
FORMS = ["admin/config.yml", "admin/index.html", "admin/qaraghai/config.yml", "admin/tastobe/config.yml"]
LINK = "admin/?school=tastobe"
WITHOUT = "Сайт веб-пішінсіз құрылған."


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the tiny district that a test may change."""
    return Path(shutil.copytree(TINY, tmp_path / "content"))


def site(content: Path, *, has_form: bool) -> dict[str, str]:
    """The site of a content, from a host that has the form's program or has not."""
    found: dict[str, str] = {}

    def save(files: Iterable[File]) -> list[str]:
        made = {path: as_text(path, data) for path, data in files}
        found.update(made)
        return list(made)

    host = replace(stub_host(), has_form=has_form)
    build(content, host, lambda _: TODAY, Work(save, one_by_one, paint=painted_once))
    return found


def with_repository(content: Path) -> Path:
    """The content, kept in a repository."""
    with (content / "district.yml").open("a", encoding="utf-8") as file:
        file.write(REPOSITORY)
    return content


def forms(found: dict[str, str]) -> list[str]:
    """The paths of the form's files."""
    return sorted(path for path in found if "admin/" in path)


def test_without_a_repository_there_is_no_form_and_no_way_to_it(content: Path) -> None:
    found = site(content, has_form=True)
    assert forms(found) == []
    assert [path for path, text in found.items() if re.search(r'href="[^"]*\badmin/', text)] == []


def test_with_a_repository_each_school_has_a_form_and_a_link_to_it(content: Path) -> None:
    found = site(with_repository(content), has_form=True)
    assert forms(found) == FORMS
    assert LINK in found["schools/tastobe/index.html"]
    assert LINK in found["ru/schools/tastobe/index.html"]
    assert WITHOUT not in found["admin/index.html"]


def test_the_page_of_forms_names_every_form_and_the_program(content: Path) -> None:
    page = site(with_repository(content), has_form=True)["admin/index.html"]
    assert [path for path in FORMS if path.endswith("config.yml") and f'data-bm-form="../{path}"' not in page] == []
    assert 'data-bm-program="../admin/assets/sveltia-cms.js"' in page
    assert '<meta name="robots" content="noindex">' in page


def test_no_script_stands_in_the_page_itself(content: Path) -> None:
    page = site(with_repository(content), has_form=True)["admin/index.html"]
    assert page.count("<script") == page.count("<script src=") == 1


def test_a_site_without_the_program_says_so_and_leads_nobody_there(content: Path) -> None:
    found = site(with_repository(content), has_form=False)
    assert forms(found) == FORMS
    assert WITHOUT in found["admin/index.html"]
    assert "<script" not in found["admin/index.html"]
    assert LINK not in found["schools/tastobe/index.html"]


def test_the_form_is_in_no_sitemap(content: Path) -> None:
    assert "admin/" not in site(with_repository(content), has_form=True)["sitemap.xml"]

"""Where the form's program was never fetched, the site is built without it and says so."""

import shutil
from pathlib import Path

import pytest

from birgemiz.model.problem import problem
from tests.conftest import birgemiz
from tests.form.district import CONFIG, REPOSITORY
from tests.stub_host import TINY

SAID = problem("form-missing", "district.yml")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The tiny district with a repository."""
    shutil.copytree(TINY, tmp_path / "content")
    (tmp_path / "mkdocs.yml").write_text(CONFIG.format(address="https://example.org/"), "utf-8")
    with (tmp_path / "content/district.yml").open("a", encoding="utf-8") as described:
        described.write(REPOSITORY.format(server="https://git.example.org", owner="audan", name="sagat", client="form"))
    return tmp_path


def test_the_site_is_built_without_a_form_and_says_so(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / "cache"))
    done = birgemiz("build", cwd=project)
    assert done.returncode == 0
    assert SAID.sentence("kk") in done.stderr
    assert "district.yml:11" in done.stderr
    assert not (project / "site/admin/assets").exists()
    assert (project / "site/schools/qaraghai/index.html").is_file()


def test_a_site_has_the_form_while_its_program_is_here(
    project: Path, cache_with_form: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache_with_form))
    done = birgemiz("build", cwd=project)
    assert SAID.sentence("kk") not in done.stderr
    assert (project / "site/admin/assets/sveltia-cms.js").is_file()
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / "cache"))
    done = birgemiz("build", cwd=project)
    assert done.returncode == 0, done.stderr
    assert not (project / "site/admin/assets").exists()

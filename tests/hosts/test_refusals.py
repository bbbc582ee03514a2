"""What a build refuses, so that nothing is lost; and odd files that must not break it."""

import os
from pathlib import Path
from typing import Any

import pytest

from birgemiz.hosts.mkdocs import BirgemizPlugin
from birgemiz.hosts.project import Project
from tests.conftest import birgemiz
from tests.hosts.conftest import CONFIG, MakeProject
from tests.stub_host import SETTINGS


def contents(folder: Path) -> set[str]:
    """Every file below a folder."""
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize("site", ["content", "content/schools", ".", "content/pages/site"])
def test_a_site_folder_that_touches_the_records_is_refused(make_project: MakeProject, site: str) -> None:
    root = make_project()
    before = contents(root)
    done = birgemiz("build", "--site", site, cwd=root)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert contents(root) == before


def test_a_folder_with_other_files_is_refused_and_kept(make_project: MakeProject) -> None:
    root = make_project()
    (root / "mine").mkdir()
    (root / "mine/letter.txt").write_text("сақта", encoding="utf-8")
    done = birgemiz("build", "--site", "mine", cwd=root)
    assert done.returncode == 1
    assert "«mine» қалтасында бөтен файлдар бар" in done.stderr
    assert contents(root / "mine") == {"letter.txt"}


def test_a_site_that_was_broken_off_is_built_on(make_project: MakeProject) -> None:
    root = make_project()
    (root / "site").mkdir()
    (root / "site/build.json").touch()
    (root / "site/half.html").touch()
    assert birgemiz("build", cwd=root).returncode == 0
    assert "half.html" not in contents(root / "site")


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        (CONFIG.replace("birgemiz\n", "search\n"), "«plugins» тізімінде «birgemiz» жоқ"),
        (CONFIG.replace("material", "mkdocs"), "«theme: mkdocs» тұр"),
        ("site_name: [\n", "оқу мүмкін болмады"),
    ],
    ids=["without the plugin", "with another theme", "that can't be read"],
)
def test_a_configuration_is_refused_with_a_sentence(make_project: MakeProject, config: str, sentence: str) -> None:
    done = birgemiz("build", cwd=make_project(config))
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def _pipe(root: Path) -> None:
    os.mkfifo(root / "content/schools/tastobe/sessions/2026-09-15.md")


def _folder_for_a_file(root: Path) -> None:
    (root / "content/order.md").unlink()
    (root / "content/order.md").mkdir()


def _foreign_name(root: Path) -> None:
    (Path(os.fsdecode(os.fsencode(root / "content/schools/tastobe/sessions") + b"/2026-09-\xff.md"))).touch()


def _foreign_letters(root: Path) -> None:
    (root / "content/pages/about.md").write_bytes("# Сайт туралы".encode("cp1251"))


def _slots(root: Path) -> None:
    (root / "content/pages/about.md").write_text("# slot-birgemiz-body-end\n\nslot-birgemiz-xyz-end", encoding="utf-8")


@pytest.mark.parametrize("spoil", [_pipe, _folder_for_a_file, _foreign_name, _foreign_letters, _slots])
def test_an_odd_file_breaks_neither_check_nor_build(make_project: MakeProject, spoil: Any) -> None:
    root = make_project()
    spoil(root)
    checked, built = birgemiz("check", cwd=root), birgemiz("build", cwd=root)
    assert "Traceback" not in checked.stderr + built.stderr
    assert built.returncode == 0
    assert (root / "site/schools/qaraghai/index.html").is_file()


def test_a_day_beyond_all_calendars_is_refused(make_project: MakeProject) -> None:
    root = make_project()
    district = root / "content/district.yml"
    district.write_text(district.read_text("utf-8").replace("2026-10-01", "9999-12-31"), encoding="utf-8")
    done = birgemiz("build", cwd=root)
    assert done.returncode == 1
    assert "content/district.yml:9" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_preview_watches_the_records_too(tmp_path: Path) -> None:
    watched = []

    class Server:
        def watch(self, path: str) -> None:
            watched.append(path)

    plugin = BirgemizPlugin()
    plugin.project = Project(tmp_path / "content", tmp_path / "content/pages", tmp_path / "site", SETTINGS)
    plugin.on_serve(Server())
    assert watched == [str(tmp_path / "content")]

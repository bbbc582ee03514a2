"""A school's part of the site as a folder: whole, the same each time, and nobody else's files are touched."""

import json
import re
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest

from birgemiz.model.record import LANGS
from birgemiz.writers.specimens import specimens
from tests.browser.site_documents import documents
from tests.conftest import birgemiz
from tests.exported import NOTE, SCHOOL, exported, sample_project
from tests.hosts.conftest import MakeProject
from tests.stub_host import SPECIMEN

SITE = "https://example.org/birgemiz/"
OUTSIDE = ("http:", "https:", "mailto:", "tel:", "webcal:", "data:")
MARK = "birgemiz-export.json"


@pytest.fixture(scope="module", params=[SITE, None], ids=["with the site's address", "without it"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The export of a sample school from a project that knows its address, or does not."""
    return exported(sample_project(tmp_path_factory.mktemp("export"), site_url=request.param))


def files(root: Path) -> dict[str, bytes]:
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in root.rglob("*") if file.is_file()}


def test_every_link_names_a_file_of_the_folder_and_an_id_in_it(folder: Path) -> None:
    known = documents(folder)
    there = set(files(folder))
    broken = []
    for path, document in known.items():
        for link in set(document.links):
            parts = urlsplit(link)
            if link.startswith(OUTSIDE):
                continue
            target = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
            ids = known[target].ids if target in known else ()
            if link.startswith("/") or target not in there or (parts.fragment and parts.fragment not in ids):
                broken.append(f"{path}: {link}")
    assert broken == []
    assert len(known) > 100


def test_nothing_is_loaded_from_elsewhere(folder: Path) -> None:
    loaded = {link for document in documents(folder).values() for link in document.loaded}
    assert [link for link in loaded if link.startswith(OUTSIDE) and not link.startswith("data:")] == []
    styles = [text.decode() for path, text in files(folder).items() if path.endswith(".css")]
    assert [found for text in styles for found in re.findall(r"url\(\W?(?!data:|\W)[^)]*|@import", text)] == []


def test_pages_of_others_are_on_the_district_s_site_or_are_plain_text(folder: Path) -> None:
    page = (folder / f"schools/{SCHOOL}/index.html").read_text("utf-8")
    if SITE in page:
        assert f'<link rel="canonical" href="{SITE}schools/{SCHOOL}/">' in page
        assert f'<a href="{SITE}schools/">Мектептер</a>' in page
    else:
        assert "<a>Мектептер</a>" in page
        assert "canonical" not in page


def test_the_folder_has_all_of_the_school_and_nothing_of_others(folder: Path) -> None:
    there = files(folder)
    assert {"index.html", "README.txt", MARK, f"{NOTE}.html", f"ru/{NOTE}.html"} <= there.keys()
    for ending in ("feed.xml", "atom.xml", "feed.json", "calendar.ics", "embed.html", f"data/{SCHOOL}.xlsx"):
        assert {f"schools/{SCHOOL}/{ending}", f"ru/schools/{SCHOOL}/{ending}"} <= there.keys()
    assert len([path for path in there if path.startswith(f"schools/{SCHOOL}/media/")]) == 2
    assert [path for path in there if "schools/" in path and SCHOOL not in path] == []
    assert {path.partition("/")[0] for path in there} == {
        *("assets", "data", "index.html", "README.txt", MARK, "ru", "schools"),
    }


def test_feeds_and_documents_are_those_of_the_site(tmp_path: Path) -> None:
    project = sample_project(tmp_path)
    assert birgemiz("build", cwd=project).returncode == 0
    site, there = files(project / "site"), files(exported(project))
    same = [path for path in there if not path.endswith((".html", "README.txt", MARK))]
    assert [path for path in same if there[path] != site[path]] == []
    assert f"{SITE}schools/{SCHOOL}/sessions/".encode() in there[f"schools/{SCHOOL}/feed.xml"]


def test_the_same_again_is_the_same_bytes_and_other_people_s_files_stay(tmp_path: Path) -> None:
    project = sample_project(tmp_path)
    first = files(exported(project))
    out = project / "out"
    (out / "schools" / SCHOOL / "own.html").write_text("біздікі", "utf-8")
    (out / "logo.png").write_bytes(b"logo")
    (project / f"content/{NOTE}.md").unlink()
    exported(project)
    assert not (out / f"{NOTE}.html").exists()
    assert (out / "logo.png").read_bytes() == b"logo"
    assert (out / f"schools/{SCHOOL}/own.html").read_text("utf-8") == "біздікі"
    again = exported(sample_project(tmp_path / "again"))
    assert files(again) == first


def test_a_folder_of_another_host_without_specimens_is_said(make_project: MakeProject) -> None:
    root = make_project()
    (root / "rendered").mkdir()
    done = birgemiz("export", "school", "tastobe", "out", "--specimens", "rendered", cwd=root)
    assert (done.returncode, (root / "out").exists()) == (1, False)
    assert "Traceback" not in done.stderr


def test_specimens_of_another_host_are_poured_too(make_project: MakeProject) -> None:
    root = make_project()
    for specimen in specimens(LANGS):
        file = root / "rendered" / specimen.rendered
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(SPECIMEN, "utf-8")
    done = birgemiz("export", "school", "tastobe", "out", "--specimens", "rendered", cwd=root)
    assert done.returncode == 0, done.stderr
    assert (root / "out/ru/schools/tastobe/index.html").is_file()


@pytest.mark.parametrize("mark", [None, "", '{"files": 3}'])
def test_a_folder_with_other_files_is_refused_and_kept(make_project: MakeProject, mark: str | None) -> None:
    root = make_project()
    out = root / "out"
    out.mkdir()
    (out / "index.html").write_text("мектеп сайты", "utf-8")
    if mark is not None:
        (out / MARK).write_text(mark, "utf-8")
    before = files(out)
    done = birgemiz("export", "school", "tastobe", "out", cwd=root)
    assert (done.returncode, files(out)) == (1, before)
    assert "«out» қалтасында бөтен файлдар бар" in done.stderr


def test_a_list_that_names_files_outside_removes_nothing_there(make_project: MakeProject) -> None:
    root = make_project()
    (root / "out").mkdir()
    listed = ["../mkdocs.yml", str(root / "mkdocs.yml"), "old.html", MARK]
    (root / "out" / MARK).write_text(json.dumps({"files": listed}), "utf-8")
    (root / "out/old.html").touch()
    assert birgemiz("export", "school", "tastobe", "out", cwd=root).returncode == 0
    assert (root / "mkdocs.yml").is_file()
    assert not (root / "out/old.html").exists()


def test_an_unknown_school_gets_a_sentence_and_a_guess(make_project: MakeProject) -> None:
    root = make_project()
    done = birgemiz("export", "school", "tastabe", "out", cwd=root)
    assert (done.returncode, (root / "out").exists()) == (1, False)
    assert "«tastabe» деген мектеп жоқ" in done.stderr
    assert "Школы «tastabe» нет" in done.stderr
    assert "«tastobe»" in done.stderr


def test_a_note_set_aside_is_said_and_the_others_are_exported(make_project: MakeProject) -> None:
    root = make_project()
    note = root / "content/schools/tastobe/sessions/2026-09-09.md"
    note.write_text(note.read_text("utf-8").replace("title:", "titel:"), encoding="utf-8")
    done = birgemiz("export", "school", "tastobe", "out", cwd=root)
    assert done.returncode == 0
    assert "«titel» деген өріс жоқ" in done.stderr
    assert not (root / "out/schools/tastobe/sessions/2026-09-09.html").exists()
    assert (root / "out/schools/tastobe/sessions/2026-08-27.html").is_file()

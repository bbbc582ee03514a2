"""The same content under several hosts: MkDocs, ProperDocs, and specimens that Zensical rendered."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import birgemiz
from tests.hosts.conftest import CONFIG, MakeProject


def host(module: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a host as its own command."""
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def files(site: Path) -> dict[str, bytes]:
    """Every file of a site by path."""
    return {f.relative_to(site).as_posix(): f.read_bytes() for f in site.rglob("*") if f.is_file()}


def test_mkdocs_build_and_birgemiz_build_give_the_same_bytes(make_project: MakeProject) -> None:
    root = make_project()
    assert birgemiz("build", "--site", "ours", cwd=root).returncode == 0
    assert host("mkdocs", "build", "--site-dir", "theirs", cwd=root).returncode == 0
    assert files(root / "ours") == files(root / "theirs")


def test_properdocs_gives_the_same_pages_as_mkdocs(make_project: MakeProject) -> None:
    root = make_project()
    assert host("mkdocs", "build", "--site-dir", "one", cwd=root).returncode == 0
    done = host("properdocs", "build", "-f", "mkdocs.yml", "--site-dir", "two", cwd=root)
    assert done.returncode == 0, done.stderr
    one, two = files(root / "one"), files(root / "two")
    assert sorted(one) == sorted(two)
    ours = (path for path in one if path.startswith(("schools/", "ru/")) and path.endswith(".html"))
    poured = [path for path in ours if not path.endswith("/embed.html")]  # that is a document of its own
    assert poured
    assert [path for path in poured if body(one[path]) != body(two[path])] == []


def test_specimens_of_another_host_pour_into_the_same_pages(make_project: MakeProject) -> None:
    pytest.importorskip("zensical", reason="Zensical can't be installed here")
    root = make_project()
    assert birgemiz("build", "--site", "one", cwd=root).returncode == 0
    assert birgemiz("specimens", "specimens", cwd=root).returncode == 0
    zensical = [sys.executable, "-m", "zensical", "build", "-f", "mkdocs.yml"]
    done = subprocess.run(zensical, cwd=root / "specimens", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    poured = birgemiz("build", "--specimens", "specimens/site", "--site", "two", cwd=root)
    assert poured.returncode == 0, poured.stderr
    one, two = files(root / "one"), files(root / "two")
    pages = [path for path in one if path.endswith(".html")]
    assert [path for path in pages if path not in two] == []
    notes = [path for path in pages if "/sessions/" in path]
    assert notes
    assert [path for path in notes if body(one[path]) != body(two[path])] == []


def test_free_pages_and_other_plugins_work_beside_poured_pages(make_project: MakeProject) -> None:
    root = make_project(CONFIG + "  - search\nhooks: [hook.py]\nmarkdown_extensions: [admonition]\n")
    (root / "hook.py").write_text(
        "def on_page_markdown(markdown, page, **_):\n    return markdown.replace('Еркін', 'Ерікті')\n",
        encoding="utf-8",
    )
    (root / "content/pages/guide.md").write_text("# Нұсқаулық\n\n!!! note\n    Ескерту\n", encoding="utf-8")
    done = birgemiz("build", cwd=root)
    assert done.returncode == 0, done.stderr
    site = root / "site"
    assert "Ерікті бет" in (site / "about/index.html").read_text("utf-8")
    assert 'class="admonition note"' in (site / "guide/index.html").read_text("utf-8")
    indexed = json.loads((site / "search/search_index.json").read_text("utf-8"))["docs"]
    assert {entry["location"].partition("#")[0] for entry in indexed} == {"about/", "guide/", "ru/about/"}


def test_a_free_page_has_the_menu_and_its_twin(make_project: MakeProject) -> None:
    root = make_project()
    assert birgemiz("build", cwd=root).returncode == 0
    kazakh = (root / "site/about/index.html").read_text("utf-8")
    russian = (root / "site/ru/about/index.html").read_text("utf-8")
    assert '<html lang="kk"' in kazakh
    assert 'href="../ru/about/" hreflang="ru"' in kazakh
    assert '<html lang="ru"' in russian
    assert 'href="../../about/" hreflang="kk"' in russian
    assert "slot-birgemiz" not in kazakh + russian


def test_records_are_never_pages_of_the_host(make_project: MakeProject) -> None:
    root = make_project()
    assert birgemiz("build", cwd=root).returncode == 0
    published = files(root / "site")
    assert [path for path in published if path.endswith((".md", ".yml"))] == []
    assert [path for path in published if "specimen" in path] == []


def test_a_broken_district_file_stops_the_build_with_a_sentence(make_project: MakeProject) -> None:
    root = make_project()
    (root / "content/district.yml").write_text("names: [\n", encoding="utf-8")
    done = birgemiz("build", cwd=root)
    assert done.returncode == 1
    assert "content/district.yml:2" in done.stderr
    assert "Аудан файлы оқылмады" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (root / "site").exists()


def test_check_and_build_and_strict_exit_as_promised(make_project: MakeProject) -> None:
    root = make_project()
    note = root / "content/schools/tastobe/sessions/2026-09-09.md"
    note.write_text(note.read_text("utf-8").replace("minutes: 45\n", ""), encoding="utf-8")
    assert birgemiz("check", cwd=root).returncode == 0
    assert birgemiz("build", "--strict", cwd=root).returncode == 0
    note.write_text(note.read_text("utf-8").replace("title:", "titel:"), encoding="utf-8")
    checked = birgemiz("check", cwd=root)
    assert checked.returncode == 1
    assert "content/schools/tastobe/sessions/2026-09-09.md:2" in checked.stderr
    built = birgemiz("build", cwd=root)
    assert built.returncode == 0
    assert "«titel» деген өріс жоқ" in built.stderr
    assert not (root / "site/schools/tastobe/sessions/2026-09-09.html").exists()
    assert birgemiz("build", "--strict", cwd=root).returncode == 1


def body(page: bytes) -> str:
    """The poured part of a page: what stands in its article."""
    text = page.decode()
    inside = text.split("<article", 1)[1].split(">", 1)[1].rsplit("</article>", 1)[0]
    return "\n".join(line.strip() for line in inside.strip().splitlines())

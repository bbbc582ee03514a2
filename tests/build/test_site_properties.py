"""What holds for every build: same input, same bytes; one changed note, only the pages that show it."""

import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from birgemiz.build import build
from birgemiz.hosts.site_folder import SiteFolder
from birgemiz.hosts.spread import spread
from birgemiz.work import Built, Work
from birgemiz.writers.file import File
from birgemiz.writers.links import Settings
from tests.stub_host import TINY, TODAY, as_text, built_pages, one_by_one, stub_host

NOTE = "schools/qaraghai/sessions/2026-09-07-a.md"
OWN = {f"{lang}schools/qaraghai/sessions/2026-09-07-a.html" for lang in ("", "ru/")}

CARDS = {f"schools/qaraghai/cards/2026-09-07-a-{shape}.png" for shape in ("1200x630", "1080x1080")}
"""The note as images to post, once for all languages."""

SESSIONS = (
    "schools/qaraghai/data/qaraghai.xlsx",
    "schools/qaraghai/data/sessions.csv",
    "data/district.xlsx",
    "data/sessions.csv",
)
"""Where every session is a row."""

DATA = {"data/sessions.json", "schools/qaraghai/data/sessions.json"}
"""Where every session is a record, once for all languages."""

FEEDS = {
    f"{followed}{file}"
    for followed in ("", "schools/qaraghai/", "tasks/3/", "groups/mathematics/")
    for file in ("feed.xml", "atom.xml", "feed.json")
}
"""Where the note is told with its title and its short analysis."""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the tiny district that a test may change."""
    return Path(shutil.copytree(TINY, tmp_path / "content"))


def changed(before: dict[str, str], after: dict[str, str]) -> set[str]:
    """The paths whose bytes differ, or that only one of two sites has."""
    return {path for path in {*before, *after} if before.get(path) != after.get(path)}


def rewrite(file: Path, old: str, new: str) -> None:
    """Change a text in a file, which must be there."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_the_same_content_gives_the_same_bytes_twice() -> None:
    assert built_pages(TINY) == built_pages(TINY)


def test_the_order_of_files_on_the_disk_does_not_matter(tmp_path: Path) -> None:
    for file in sorted(TINY.rglob("*"), reverse=True):
        if file.is_file():
            target = tmp_path / file.relative_to(TINY)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    assert built_pages(tmp_path) == built_pages(TINY)


def test_a_changed_body_changes_only_the_notes_own_pages(content: Path) -> None:
    rewrite(content / NOTE, "Бөлшектер", "Ондық бөлшектер")
    assert changed(built_pages(TINY)[0], built_pages(content)[0]) == OWN


def test_a_changed_title_changes_only_the_pages_that_list_the_note(content: Path) -> None:
    rewrite(content / NOTE, "Жас маманға: <алғашқы> ай & көмек", "Жас маман")
    lists = {
        "index.html",
        "schools/qaraghai/index.html",
        "schools/qaraghai/sessions/2026-2027/index.html",
        "schools/qaraghai/sessions/2026-09-18-b.html",
        "schools/qaraghai/schedule/2026-2027/index.html",
        "tasks/3/index.html",
        "tasks/3/2026-09.html",
        "groups/mathematics/index.html",
        "groups/mathematics/2026-09.html",
        "schools/qaraghai/indicators/2026-2027/index.html",
        "schools/qaraghai/embed.html",
        "visits/languages/index.html",
        "schools/qaraghai/data/visits.csv",
        "data/visits.csv",
        *SESSIONS,
        *FEEDS,
    }
    expected = OWN | CARDS | lists | DATA | {f"ru/{path}" for path in lists}
    assert changed(built_pages(TINY)[0], built_pages(content)[0]) == expected


def test_a_broken_note_is_set_aside_and_the_rest_is_published(content: Path) -> None:
    rewrite(content / NOTE, "format: groups", "format: grups")
    before, _ = built_pages(TINY)
    after, built = built_pages(content)
    assert [(p.code, p.path, p.line) for p in built.problems if p.severity == "error"] == [("value-choice", NOTE, 5)]
    lists = {"groups/mathematics/2026-09.html", "recommendations/2026-09.html"}
    assert set(before) - set(after) == OWN | CARDS | lists | {f"ru/{path}" for path in lists}


def test_a_hostile_note_runs_nothing_and_touches_no_other_page(content: Path) -> None:
    rewrite(
        content / NOTE,
        "1. Сұрақтар",
        "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>"
        '<a href="javascript:alert(4)" style="color:red" name="x" title="y">z</a>'
        '<iframe src="//e"></iframe><form action="/"><input></form>\n\n'
        "![x](https://tracker.example/p.gif) ![y](//tracker.example/p.gif) slot-birgemiz-title-end {{ 7*7 }}\n\n"
        "<![\n",
    )
    rewrite(content / NOTE, "Жас мамандардың", "<script>alert(5)</script> slot-birgemiz-body-end {{ 8*8 }}")
    before, after = built_pages(TINY)[0], built_pages(content)[0]
    for path in OWN:
        page = after[path]
        for poison in (
            "<script>alert",
            "onerror",
            "<svg",
            "javascript:",
            "<iframe",
            "<form",
            "tracker",
            "<input",
        ):
            assert poison not in page, poison
        assert "slot-birgemiz-title-end {{ 7*7 }}" in page
        assert "&lt;script&gt;alert(5)&lt;/script&gt; slot-birgemiz-body-end {{ 8*8 }}" in page
    listing = {
        "index.html",
        "schools/qaraghai/index.html",
        "schools/qaraghai/sessions/2026-2027/index.html",
        "tasks/3/index.html",
        "tasks/3/2026-09.html",
        "groups/mathematics/index.html",
        "groups/mathematics/2026-09.html",
        *SESSIONS,
        *FEEDS,
    }
    told = {"build.json", "problems/index.html", "ru/problems/index.html"}  # a photo by the name of `x` is missing
    assert changed(before, after) == OWN | listing | DATA | told | {f"ru/{path}" for path in listing}


def test_a_district_in_one_language_has_no_other(content: Path) -> None:
    rewrite(content / "district.yml", "languages: [kk, ru]", "languages: [kk]")
    pages, _ = built_pages(content)
    assert [path for path in pages if path.startswith("ru/")] == []
    assert "hreflang" not in pages["schools/index.html"]


def test_without_a_public_address_there_is_no_sitemap_and_no_canonical_link() -> None:
    pages, _ = built_pages(TINY, Settings("Сынақ"))
    assert "sitemap.xml" not in pages
    assert 'rel="canonical"' not in pages["index.html"]
    assert pages["robots.txt"] == "User-agent: *\nAllow: /\n"


def test_as_of_in_the_district_file_pins_the_day(content: Path) -> None:
    def on(day: date) -> Built:
        return build(content, stub_host(), lambda _: day, Work(lambda files: [path for path, _ in files], one_by_one))

    assert on(date(2026, 9, 1)) == on(TODAY)


def test_several_processes_build_what_one_builds(tmp_path: Path) -> None:
    for number in range(6):
        shutil.copytree(TINY / "schools/qaraghai", tmp_path / f"content/schools/qaraghai-{number}")
    shutil.copytree(TINY, tmp_path / "content", dirs_exist_ok=True)
    folder = SiteFolder(tmp_path / "site")
    built = build(tmp_path / "content", stub_host(), lambda _: TODAY, Work(folder.save, spread))
    pages, alone = built_pages(tmp_path / "content")
    written = {path: as_text(path, (tmp_path / "site" / path).read_bytes()) for path in built.saved}
    assert (written, built) == (pages, alone)


def test_only_what_differs_is_written_and_what_is_stale_goes(tmp_path: Path) -> None:
    def save(*files: File) -> Iterable[str]:
        folder = SiteFolder(tmp_path)
        saved = folder.save(files)
        folder.remove_stale(frozenset(saved))
        return saved

    save(File("a/b.html", b"1"), File("a/c.html", b"2"), File("d/e.html", b"3"))
    kept = (tmp_path / "a/b.html").stat().st_mtime_ns
    save(File("a/b.html", b"1"), File("a/c.html", b"two"))
    found = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*")}
    assert found == {"a", "a/b.html", "a/c.html"}
    assert (tmp_path / "a/c.html").read_bytes() == b"two"
    assert (tmp_path / "a/b.html").stat().st_mtime_ns == kept

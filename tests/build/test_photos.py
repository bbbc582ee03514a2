"""Shows a note's photos on its pages, in both languages, and gone when no note shows them."""

import re
import shutil
from pathlib import Path

import pytest

from birgemiz.build import build
from birgemiz.hosts.site_folder import SiteFolder
from birgemiz.work import Built, Work
from birgemiz.writers.image_html import SIZES
from tests.drawn import saved, two_halves
from tests.stub_host import TINY, TODAY, one_by_one, stub_host

LATE = 'loading="lazy" decoding="async"'
NOTE = "schools/qaraghai/sessions/2026-09-07-a"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The tiny district with a photo in a note's front matter and the same and another in its body."""
    folder = Path(shutil.copytree(TINY, tmp_path / "content"))
    media = folder / "schools/qaraghai/media/2026"
    media.mkdir(parents=True)
    (media / "Sabaq 1.jpg").write_bytes(saved(two_halves(size=(640, 320)), "JPEG"))
    (media / "b.png").write_bytes(saved(two_halves("L"), "PNG"))
    (media / "unused.png").write_bytes(saved(two_halves("L", (9, 9)), "PNG"))
    note = folder / f"{NOTE}.md"
    photos = "photos:\n  - {file: 2026/Sabaq 1.jpg, alt: Сабақ «А» <б>}\nformat:"
    text = note.read_text("utf-8").replace("format:", photos, 1)
    note.write_text(text + "\n![Тақта](../media/2026/b.png) ![Сабақ](<media/2026/Sabaq 1.jpg>)\n", "utf-8")
    return folder


def built(content: Path, site: Path) -> Built:
    folder = SiteFolder(site)
    done = build(content, stub_host(), lambda _: TODAY, Work(folder.save, one_by_one))
    folder.remove_stale(done.saved)
    return done


def test_a_notes_photos_are_on_its_page_in_both_languages(content: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    done = built(content, site)

    assert [one for one in done.problems if one.code.startswith("photo")] == []
    media = sorted(path for path in done.saved if path.endswith(".webp"))
    assert [re.sub("[0-9a-f]{12}", "#", path) for path in media] == [
        "schools/qaraghai/media/b-#-64.webp",
        "schools/qaraghai/media/sabaq-1-#-480.webp",
        "schools/qaraghai/media/sabaq-1-#-640.webp",
    ]
    for lang, root in (("", "../../../"), ("ru/", "../../../../")):
        page = (site / f"{lang}{NOTE}.html").read_text("utf-8")
        board, narrow, lesson = (root + path for path in media)
        assert f'<p><img src="{board}" alt="Тақта" width="64" height="32" {LATE}> ' in page
        image = f'<img src="{lesson}" srcset="{narrow} 480w, {lesson} 640w" sizes="{SIZES}" '
        figure = f'<figure class="bm-photo" lang="kk">{image}alt="Сабақ «А» &lt;б&gt;" width="640" height="320" {LATE}>'
        assert f"{figure}<figcaption>Сабақ «А» &lt;б&gt;</figcaption></figure>" in page
        assert page.count(LATE) == 3
        for path in (board, narrow, lesson):
            assert (site / f"{lang}{NOTE}.html").parent.joinpath(path).resolve().is_file()
    assert (site / "build.json").read_text("utf-8") == (TINY.parents[1] / "golden/tree/build.json").read_text("utf-8")


def test_a_photo_that_no_note_shows_any_more_goes_from_the_site(content: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    built(content, site)
    shutil.copy(TINY / f"{NOTE}.md", content / f"{NOTE}.md")
    assert [path for path in built(content, site).saved if path.endswith(".webp")] == []
    assert not (site / "schools/qaraghai/media").exists()


def test_a_photo_that_does_not_say_what_it_shows_is_left_out_and_its_note_published(
    content: Path, tmp_path: Path
) -> None:
    note = content / f"{NOTE}.md"
    note.write_text(note.read_text("utf-8").replace(", alt: Сабақ «А» <б>}", "}"), "utf-8")
    done = built(content, tmp_path / "site")
    assert [(p.code, p.severity, p.field) for p in done.problems if p.code.startswith("photo")] == [
        ("photo-unnamed", "warning", "photos")
    ]
    assert "<figure" not in (tmp_path / f"site/{NOTE}.html").read_text("utf-8")


def test_an_image_from_elsewhere_is_left_out_and_named(content: Path, tmp_path: Path) -> None:
    note = content / f"{NOTE}.md"
    note.write_text(note.read_text("utf-8") + "\n![Тақта](https://example.org/a.png)\n", "utf-8")
    done = built(content, tmp_path / "site")
    assert [(p.code, dict(p.words)["value"]) for p in done.problems if p.code.startswith("photo")] == [
        ("photo-elsewhere", "https://example.org/a.png")
    ]
    assert "example.org/a.png" not in (tmp_path / f"site/{NOTE}.html").read_text("utf-8")


def test_a_photo_under_a_wrong_name_is_published_and_named_once(content: Path, tmp_path: Path) -> None:
    photo = content / "schools/qaraghai/media/2026/Sabaq 1.jpg"
    photo.write_bytes(saved(two_halves(size=(640, 320)), "PNG"))
    done = built(content, tmp_path / "site")
    assert [(p.code, p.path, p.field) for p in done.problems if p.code.startswith("photo")] == [
        ("photo-misnamed", f"{NOTE}.md", "photos")
    ]
    assert len([path for path in done.saved if "/sabaq-1-" in path]) == 2

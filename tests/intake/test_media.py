"""Shows which files a note's photos mean, that none is read beyond the school's own, and what is said of the others."""

import io
import os
import shutil
import unicodedata
from pathlib import Path

import pytest
from PIL import Image

from birgemiz.intake import media
from birgemiz.intake.media import read_original
from birgemiz.judge import check
from birgemiz.model.media import Flaw, elsewhere, media_name
from birgemiz.model.problem import Problem
from tests.stub_host import TINY, TODAY

NOTE = "schools/qaraghai/sessions/2026-09-07-a.md"


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """A school's folder with one file in ``media``, and a file beside the school that is not its own."""
    folder = tmp_path / "schools" / "aqbulaq"
    (folder / "media" / "2026").mkdir(parents=True)
    (folder / "media" / "2026" / "Sabaq.jpg").write_bytes(b"photo")
    (tmp_path / "schools" / "secret.jpg").write_bytes(b"secret")
    return folder


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("../media/a.jpg", "a.jpg"),
        ("media/a.jpg", "a.jpg"),
        ("a.jpg", "a.jpg"),
        ("./a.jpg", "a.jpg"),
        ("..\\media\\2026\\a.jpg", "2026/a.jpg"),
        ("2026//a.jpg", "2026/a.jpg"),
        ("менің суретім.jpg", "менің суретім.jpg"),
        ("../a.jpg", None),
        ("../media/../../secret.jpg", None),
        ("..\\..\\secret.jpg", None),
        ("media/..", None),
        ("/etc/passwd", None),
        ("C:\\Windows\\a.jpg", None),
        ("../media/", None),
        ("", None),
    ],
)
def test_a_reference_means_a_file_in_media_or_none(reference: str, name: str | None) -> None:
    assert media_name(reference) == name


@pytest.mark.parametrize(
    ("reference", "leads_out"),
    [
        ("https://a.example/b.jpg", True),
        (" HTTP://a.example/b.jpg", True),
        ("//a.example/b.jpg", True),
        ("\\\\a.example\\b.jpg", True),
        ("data:image/png;base64,AA==", True),
        ("media/b.jpg", False),
        ("/b.jpg", False),
    ],
)
def test_what_leads_out_of_the_content(reference: str, leads_out: bool) -> None:  # noqa: FBT001 - a table's column
    assert elsewhere(reference) is leads_out


def test_a_file_is_read_by_its_name(school: Path) -> None:
    assert read_original(school, "2026/Sabaq.jpg") == b"photo"


def test_letters_may_be_composed_otherwise_on_the_disk(school: Path) -> None:
    (school / "media" / unicodedata.normalize("NFD", "май.jpg")).write_bytes(b"may")
    assert read_original(school, "май.jpg") == b"may"


@pytest.mark.parametrize("name", ["2026/sabaq.jpg", "2026/sabak.jpg", "2026/SABAQ.JPG", "sabaq.jpg"])
def test_a_missing_file_leads_to_the_nearest(school: Path, name: str) -> None:
    if (school / "media" / name).exists():
        pytest.skip("this disk tells no capital letters")
    assert read_original(school, name) == Flaw("photo-missing", {"guess": "2026/Sabaq.jpg"})


@pytest.mark.parametrize(
    "name", ["../../secret.jpg", "2026/../2026/Sabaq.jpg", "/etc/passwd", "a\0b", "x" * 5000, "2026", "2026/.."]
)
def test_nothing_but_a_plain_file_below_media_is_read(school: Path, name: str) -> None:
    found = read_original(school, name)
    assert isinstance(found, Flaw)
    assert found.code == "photo-missing"


def test_a_school_without_media_has_no_guess(tmp_path: Path) -> None:
    assert read_original(tmp_path, "a.jpg") == Flaw("photo-missing", {"guess": ""})


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_lead_nowhere(school: Path) -> None:
    (school / "media" / "link.jpg").symlink_to(school.parent / "secret.jpg")
    (school / "media" / "inner.jpg").symlink_to(school / "media" / "2026" / "Sabaq.jpg")
    (school / "media" / "up").symlink_to(school.parent)
    for name in ("link.jpg", "inner.jpg", "up/secret.jpg"):
        assert read_original(school, name) == Flaw("photo-missing", {"guess": ""})


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_media_folder_that_is_a_link_holds_nothing(school: Path, tmp_path: Path) -> None:
    shutil.move(school / "media", tmp_path / "elsewhere")
    (school / "media").symlink_to(tmp_path / "elsewhere")
    assert read_original(school, "2026/Sabaq.jpg") == Flaw("photo-missing", {"guess": ""})


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
def test_a_pipe_is_no_file_and_does_not_stop_the_program(school: Path) -> None:
    os.mkfifo(school / "media" / "pipe.jpg")
    assert isinstance(read_original(school, "pipe.jpg"), Flaw)


def test_a_file_beyond_the_limit_is_not_read(school: Path) -> None:
    with (school / "media" / "big.jpg").open("wb") as file:
        file.truncate(media.LARGEST * 2**20 + 1)
    assert read_original(school, "big.jpg") == Flaw("photo-large", {"limit": "20 МБ"})


def test_each_problem_stands_where_its_photo_is_named(tmp_path: Path) -> None:
    content = Path(shutil.copytree(TINY, tmp_path / "content"))
    folder = content / "schools" / "qaraghai" / "media"
    folder.mkdir()
    drawn = io.BytesIO()
    Image.new("RGB", (8, 8)).save(drawn, "PNG")
    (folder / "sound.png").write_bytes(drawn.getvalue())
    (folder / "text.jpg").write_text("Мәтін", "utf-8")
    before = check(TINY, lambda _: TODAY)
    photos = "photos:\n  - {file: text.jpg, alt: Сабақ}\n  - {file: sond.png, alt: Сабақ}\nformat:"
    body = "![](sound.png) ![Сабақ](../../secret.jpg) ![](https://a.example/b.jpg) <IMG SRC=text.jpg> `![](no.jpg)`"
    note = content / NOTE
    note.write_text(note.read_text("utf-8").replace("format:", photos, 1) + "\n" + body + "\n", "utf-8")
    line = note.read_text("utf-8").splitlines().index("photos:") + 1

    problems = [one for one in check(content, lambda _: TODAY) if one not in before]

    assert [described(one) for one in problems] == [
        (0, "photo-alt", "", "sound.png", ""),
        (0, "photo-broken", "", "text.jpg", ""),
        (0, "photo-elsewhere", "", "https://a.example/b.jpg", ""),
        (0, "photo-missing", "", "../../secret.jpg", ""),
        (line, "photo-broken", "photos", "text.jpg", ""),
        (line, "photo-missing", "photos", "sond.png", "sound.png"),
    ]
    assert {one.path for one in problems} == {NOTE}


def described(one: Problem) -> tuple[int, str, str, str, str]:
    words = dict(one.words)
    return one.line, one.code, one.field, words["value"], words.get("guess", "")

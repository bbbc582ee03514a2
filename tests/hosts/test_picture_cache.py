"""A photo that was drawn before is not drawn again; without the cache, or with a broken one, the site is the same."""

import os
import shutil
from pathlib import Path

import pytest

from birgemiz.build import build
from birgemiz.hosts.memory import MONTH
from birgemiz.hosts.picture_cache import PictureCache
from birgemiz.hosts.site_folder import SiteFolder
from birgemiz.model.media import Drawn, Flaw, Original
from birgemiz.work import Work, drawn
from birgemiz.writers import images
from tests.drawn import saved, two_halves
from tests.stub_host import TINY, TODAY, one_by_one, stub_host

PHOTO = Original("a photo", saved(two_halves(size=(640, 320)), "JPEG"))
Bytes = list[tuple[int, int, bytes]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the cache; it is not there yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache/birgemiz/pictures"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The digests of the photos that had to be drawn."""
    digests: list[str] = []
    draw = images.develop

    def noted(original: Original) -> tuple[Drawn, ...] | Flaw:
        digests.append(original.digest)
        return draw(original)

    monkeypatch.setattr(images, "develop", noted)
    return digests


def read(found: tuple[Drawn, ...] | Flaw) -> Bytes:
    assert not isinstance(found, Flaw)
    return [(one.width, one.height, one.data()) for one in found]


def test_an_unchanged_photo_is_drawn_once(folder: Path, asked: list[str]) -> None:
    first = read(PictureCache()(PHOTO))
    assert [(width, height) for width, height, _ in first] == [(480, 240), (640, 320)]
    assert read(PictureCache()(PHOTO)) == first
    assert asked == ["a photo"]
    assert len(list(folder.iterdir())) == 1
    assert read(drawn(PHOTO)) == first


def test_another_photo_and_another_way_to_draw_have_images_of_their_own(
    folder: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = PictureCache()
    first = read(cache(PHOTO))
    assert read(cache(Original("another", saved(two_halves(size=(9, 7)), "PNG")))) != first
    monkeypatch.setattr(images, "RECIPE", "another way")
    assert read(cache(PHOTO)) == first
    assert asked == ["a photo", "another", "a photo"]
    assert len(list(folder.iterdir())) == 3


@pytest.mark.parametrize("damage", [b"", b"\0" * 16, b"half", b"changed", b"longer"])
def test_a_damaged_entry_is_drawn_again(folder: Path, asked: list[str], damage: bytes) -> None:
    first = read(PictureCache()(PHOTO))
    (entry,) = folder.iterdir()
    whole = entry.read_bytes()
    changed = {b"half": whole[: len(whole) // 2], b"changed": whole[:-1] + b"?", b"longer": whole + b"?"}
    entry.write_bytes(changed.get(damage, damage))
    assert read(PictureCache()(PHOTO)) == first
    assert entry.read_bytes() == whole
    assert asked == ["a photo", "a photo"]


def test_what_no_build_used_for_a_month_is_forgotten(folder: Path, asked: list[str]) -> None:
    cache = PictureCache()
    cache(PHOTO)
    (used,) = folder.iterdir()
    unused, broken_off = folder / "unused", folder / "tmp1"
    for number, file in enumerate((used, unused, broken_off)):
        file.touch()
        day_ago = folder.stat().st_mtime - MONTH + (-60 if number else 60)
        os.utime(file, (day_ago, day_ago))
    assert read(PictureCache()(PHOTO))
    assert list(folder.iterdir()) == [used]
    assert used.stat().st_mtime > folder.stat().st_mtime - MONTH / 2
    assert asked == ["a photo"]


def test_a_photo_with_a_flaw_is_not_kept(folder: Path) -> None:
    assert PictureCache()(Original("text", "Мәтін".encode())) == Flaw("photo-broken")
    assert list(folder.iterdir()) == []


def test_where_nothing_can_be_kept_photos_are_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert read(PictureCache()(PHOTO)) == read(drawn(PHOTO))


def test_a_cold_build_draws_nothing_that_another_drew(folder: Path, asked: list[str], tmp_path: Path) -> None:
    content = Path(shutil.copytree(TINY, tmp_path / "content"))
    school = content / "schools/qaraghai"
    (school / "media").mkdir()
    (school / "media/a.jpg").write_bytes(PHOTO.data)
    note = school / "sessions/2026-09-07-a.md"
    note.write_text(note.read_text("utf-8") + "\n![Сабақ](a.jpg)\n", "utf-8")

    sites = []
    for name in ("first", "second"):
        work = Work(SiteFolder(tmp_path / name).save, one_by_one, draw=PictureCache())
        build(content, stub_host(), lambda _: TODAY, work)
        files = (file for file in (tmp_path / name).rglob("*.webp"))
        sites.append({file.relative_to(tmp_path / name).as_posix(): file.read_bytes() for file in files})

    assert len(asked) == len(list(folder.iterdir())) == 1
    assert sites[0] == sites[1]
    assert [path.rpartition("-")[2] for path in sorted(sites[0])] == ["480.webp", "640.webp"]

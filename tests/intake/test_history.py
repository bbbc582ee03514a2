"""Shows from which commit a file's day is taken, in real repositories, and that nothing else is run or read."""

import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from birgemiz.intake.history import IMPORT, first_commits

ZONE = "Asia/Qostanay"
SESSIONS = "schools/aqbulaq/sessions"
NOTE, MOVED, OTHER = (f"{SESSIONS}/2026-09-{day}-a.md" for day in ("07", "14", "21"))
TEXT = "".join(f"Сабақтың {n}-бөлігі талданды.\n" for n in range(9))


@pytest.fixture(autouse=True)
def _somebody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commits are somebody's, and whoever runs the tests has no say in them."""
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Мұғалім")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "mugalim@example.kz")
    monkeypatch.setenv("GIT_AUTHOR_DATE", "2020-01-01T12:00:00Z")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "absent"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))


def git(folder: Path, *arguments: str, when: str = "2026-09-07T12:00:00Z") -> None:
    environment = os.environ | {"GIT_COMMITTER_DATE": when}
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True, env=environment)


def write(folder: Path, *paths: str, text: str = TEXT) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def commit(folder: Path, day: str, *paths: str, text: str = TEXT) -> None:
    """Commit these files, and what else was done, at noon of a day of September or at an instant."""
    write(folder, *paths, text=text)
    git(folder, "add", "--all")
    git(folder, "commit", "--message", "Жазба", when=f"2026-09-{day}" + ("" if "T" in day else "T12:00:00Z"))


def september(**days: int) -> dict[str, date]:
    """Days of September by the names of files at the root."""
    return {f"{name}.md": date(2026, 9, day) for name, day in days.items()}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    git(folder, "init", "--initial-branch=main")
    return folder


def test_a_file_has_the_day_of_the_commit_that_brought_it_and_no_later_one(repository: Path) -> None:
    commit(repository, "07", NOTE, "schools/aqbulaq/media/сурет «ә».jpg")
    commit(repository, "08", NOTE, text=TEXT + "Түзетілді.\n")
    commit(repository, "21", OTHER)
    write(repository, MOVED)
    assert first_commits(repository, ZONE) == {
        NOTE: date(2026, 9, 7),
        "schools/aqbulaq/media/сурет «ә».jpg": date(2026, 9, 7),
        OTHER: date(2026, 9, 21),
    }


def test_a_renamed_file_keeps_its_day_and_its_former_name_is_free(repository: Path) -> None:
    commit(repository, "01", "a.md")
    git(repository, "mv", "a.md", "b.md")
    commit(repository, "02", "b.md", text=TEXT + "Күні түзетілді.\n")
    git(repository, "mv", "b.md", "c.md")
    commit(repository, "03")
    commit(repository, "04", "a.md")
    assert first_commits(repository, ZONE) == september(c=1, a=4)


def test_a_file_removed_and_added_again_counts_from_its_first_addition(repository: Path) -> None:
    commit(repository, "01", "a.md", "b.md")
    git(repository, "rm", "a.md")
    commit(repository, "02")
    commit(repository, "03", "a.md")
    assert first_commits(repository, ZONE) == september(a=1, b=1)


def test_a_copy_has_its_own_day(repository: Path) -> None:
    commit(repository, "01", "a.md")
    commit(repository, "02", "b.md")
    assert first_commits(repository, ZONE) == september(a=1, b=2)


def test_a_file_that_came_by_a_merge_has_the_day_of_its_branch_and_the_earliest_of_two(repository: Path) -> None:
    commit(repository, "01", "a.md")
    git(repository, "switch", "--create", "grafted")
    commit(repository, "02", "b.md")
    commit(repository, "04", "c.md")
    git(repository, "switch", "main")
    commit(repository, "03", "c.md")
    git(repository, "merge", "--no-ff", "grafted", when="2026-09-05T12:00:00Z")
    git(repository, "switch", "grafted")
    assert first_commits(repository, ZONE) == september(a=1, b=2, c=4)
    git(repository, "merge", "main")
    assert first_commits(repository, ZONE) == september(a=1, b=2, c=3)


@pytest.mark.parametrize(("notes", "known"), [(IMPORT, IMPORT + 2), (IMPORT + 1, 2)])
def test_a_commit_of_many_notes_is_an_import_and_says_nothing_of_them(repository: Path, notes: int, known: int) -> None:
    imported = [f"schools/s{n}/sessions/2026-09-07-a.md" for n in range(notes)]
    commit(repository, "01", *imported, "schools/s0/school.yml")
    commit(repository, "02", NOTE)
    git(repository, "rm", imported[0])
    commit(repository, "03")
    commit(repository, "04", imported[0])
    days = first_commits(repository, ZONE)
    assert len(days) == known
    assert days["schools/s0/school.yml"] == date(2026, 9, 1)
    assert days[NOTE] == date(2026, 9, 2)


@pytest.mark.parametrize(("depth", "days"), [(1, {}), (2, september(c=3)), (3, september(b=2, c=3))])
def test_the_border_of_a_shallow_clone_says_nothing(
    repository: Path, tmp_path: Path, depth: int, days: dict[str, date]
) -> None:
    commit(repository, "01", "a.md")
    commit(repository, "02", "b.md")
    git(repository, "switch", "--create", "branch")
    commit(repository, "03", "c.md")
    git(repository, "switch", "main")
    if depth == 1:
        git(repository, "merge", "--no-ff", "branch")
    git(tmp_path, "clone", "--branch", "main" if depth == 1 else "branch", f"--depth={depth}", repository.as_uri(), "s")
    assert first_commits(tmp_path / "s", ZONE) == days


def test_the_content_may_be_a_folder_of_any_name_in_any_worktree_and_behind_a_link(
    repository: Path, tmp_path: Path
) -> None:
    inner = "сайт ә/-content *"
    commit(repository, "01", f"{inner}/{NOTE}", NOTE, "README.md")
    git(repository, "worktree", "add", str(tmp_path / "екінші"))
    (tmp_path / "link").symlink_to(repository / inner)
    for content in (repository / inner, tmp_path / "екінші" / inner, tmp_path / "link"):
        assert first_commits(content, ZONE) == {NOTE: date(2026, 9, 1)}


@pytest.mark.parametrize(
    ("zone", "instant", "day"),
    [
        (ZONE, "07T23:30:00Z", 8),
        (ZONE, "07T18:59:59Z", 7),
        (ZONE, "08T03:30:00+08:00", 8),
        ("UTC", "07T23:30:00Z", 7),
        ("America/New_York", "08T03:30:00Z", 7),
    ],
)
def test_a_day_begins_at_midnight_of_the_time_zone(repository: Path, zone: str, instant: str, day: int) -> None:
    commit(repository, instant, "a.md")
    assert first_commits(repository, zone) == september(a=day)


def test_neither_the_environment_nor_a_configuration_disturbs_or_runs_a_program(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trap = tmp_path / "trap"
    signs = "echo '-----BEGIN PGP SIGNATURE-----'; echo '[GNUPG:] SIG_CREATED ' >&2"
    trap.write_text(f"#!/bin/sh\ntouch '{tmp_path}/ran'; {signs}\n")
    trap.chmod(0o755)
    commit(repository, "01", "ә.md", ".gitattributes", text="*.md diff=drawn filter=drawn\n")
    git(repository, "branch", "grafted")
    commit(repository, "02", "a.md", "b.md", text="Бір.\n" * 9)
    write(repository, "copy.md", text="Бір.\n" * 9)
    commit(repository, "03", "a.md", text="Екі.\n" * 9)
    for old in ("a", "b"):
        git(repository, "mv", f"{old}.md", f"{old}{old}.md")
        write(repository, f"{old}{old}.md", text=(repository / f"{old}{old}.md").read_text("utf-8") + "Үш.\n")
    git(repository, "config", "gpg.program", str(trap))
    git(repository, "config", "commit.gpgSign", "true")
    commit(repository, "04")
    (tmp_path / "ran").unlink()
    hostile = {
        str(trap): "core.pager pager.log diff.external gpg.program core.fsmonitor"
        " diff.drawn.textconv diff.drawn.command filter.drawn.smudge",
        "true": "log.showSignature log.follow log.decorate core.quotePath",
        "false": "log.showRoot diff.relative",
        "always": "color.ui color.diff",
        "/absent": "diff.orderFile core.hooksPath",
        "copies": "diff.renames",
        "1": "diff.renameLimit",
        "fuller": "format.pretty",
        f"!{trap}": "alias.log",
    }
    for value, keys in hostile.items():
        for key in keys.split():
            git(repository, "config", key, value)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(repository / ".git" / "config"))
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE"):
        monkeypatch.setenv(name, "/absent")
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", str(trap))
    monkeypatch.setenv("GIT_LITERAL_PATHSPECS", "yes")
    days = {".gitattributes": date(2026, 9, 1), **september(ә=1, aa=2, bb=2, copy=3)}
    assert first_commits(repository, ZONE) == days
    assert not (tmp_path / "ran").exists()


def test_a_partial_clone_fetches_nothing(repository: Path, tmp_path: Path) -> None:
    commit(repository, "01", "a.md")
    git(repository, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "--no-checkout", "--filter=blob:none", repository.as_uri(), "exact")
    assert first_commits(tmp_path / "exact", ZONE) == september(a=1)
    git(repository, "mv", "a.md", "b.md")
    commit(repository, "02", "b.md", text=TEXT + "Түзетілді.\n")
    git(tmp_path, "clone", "--no-checkout", "--filter=blob:none", repository.as_uri(), "lacking")
    assert first_commits(tmp_path / "lacking", ZONE) == {}


def _broken(folder: Path, file: str, text: str) -> None:
    commit(folder, "01", "a.md")
    (folder / ".git" / file).write_text(text)


def _foreign(folder: Path) -> None:
    if os.getuid() != 0:
        pytest.skip("only root can give a folder away")
    commit(folder, "01", "a.md")
    for path in (folder, folder / ".git"):
        os.chown(path, 1234, 1234)


def _pointing_nowhere(folder: Path) -> None:
    shutil.rmtree(folder / ".git")
    (folder / ".git").write_text("gitdir: /absent\n")


NO_HISTORY: dict[str, Callable[[Path], object]] = {
    "no commit yet": lambda folder: write(folder, "a.md"),
    "no repository": lambda folder: shutil.rmtree(folder / ".git"),
    "no folder": shutil.rmtree,
    "broken HEAD": lambda folder: _broken(folder, "HEAD", "ref\n"),
    "broken branch": lambda folder: _broken(folder, "refs/heads/main", "0" * 39 + "1\n"),
    "broken configuration": lambda folder: _broken(folder, "config", "[core\n"),
    "a link to no repository": _pointing_nowhere,
    "somebody else's": _foreign,
}


@pytest.mark.parametrize("spoil", NO_HISTORY.values(), ids=NO_HISTORY.keys())
def test_without_a_history_no_day_is_known(repository: Path, spoil: Callable[[Path], object]) -> None:
    spoil(repository)
    assert first_commits(repository, ZONE) == {}


def test_without_git_or_a_known_time_zone_no_day_is_known(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(repository, "01", "a.md")
    assert first_commits(repository, "Asia/Aqbulaq") == {}
    assert first_commits(repository, "../etc") == {}
    monkeypatch.setenv("PATH", "")
    assert first_commits(repository, ZONE) == {}

"""Notes announced in channels, against a Telegram of this machine: each once, whatever fails, whenever it stops."""

import errno
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from apprise.plugins.telegram import NotifyTelegram
from click.testing import CliRunner, Result

from birgemiz.cli import main
from birgemiz.hosts.announce import PATIENCE, Run, announce
from birgemiz.hosts.announce_log import only_run
from birgemiz.hosts.project import Project, read_project
from tests.hosts.conftest import CONFIG, MakeProject
from tests.hosts.fake_telegram import LOST, NO_CHAT, TOO_MANY, FakeTelegram, fake_telegram
from tests.stub_host import built_pages

TOKEN = "123456789:" + "AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"
ENVIRON = {"TELEGRAM_TOKEN": TOKEN}
ONE = """\
channels:
  - name: district
    url: tgram://${TELEGRAM_TOKEN}/@audan
    since: 2026-08-01
"""
TWO = f"""{ONE}\
  - name: qaraghai
    url: tgram://${{TELEGRAM_TOKEN}}/@qaraghai
    schools: qaraghai
    since: 2026-09-01
"""
HELD = [
    "tastobe/2026-08-27",
    "qaraghai/2026-09-07-a",
    "tastobe/2026-09-09",
    "qaraghai/2026-09-18-b",
]
"""The notes of the tiny district, but for a cancelled hour."""


@pytest.fixture
def telegram(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeTelegram]:
    """The fake in the place of the real one, on a day that does not pass."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790848800")  # 2026-10-01 in Kazakhstan
    with fake_telegram() as fake:
        monkeypatch.setattr(NotifyTelegram, "notify_url", fake.url)
        yield fake


def project_of(root: Path, announce_yml: str) -> Project:
    """The tiny district with these channels; no sample, which would not be announced."""
    district = root / "content" / "district.yml"
    lines = district.read_text("utf-8").splitlines(keepends=True)
    district.write_text("".join(line for line in lines if not line.startswith("sample:")), encoding="utf-8")
    (root / "content" / "announce.yml").write_text(announce_yml, encoding="utf-8")
    project = read_project(root / "mkdocs.yml")
    assert isinstance(project, Project)
    return project


def announced(project: Project, environ: dict[str, str] | None = None) -> list[str]:
    """Run once without a pause: the codes of what went wrong."""
    run = Run(ENVIRON if environ is None else environ, lambda _: None, 0, False)
    return [one.code for one in announce(project, run)]


def logged(project: Project, channel: str = "district") -> list[str]:
    """The notes of a channel's log."""
    file = project.content / "announced" / f"{channel}.log"
    return [line.split(" ")[1] for line in file.read_text("utf-8").splitlines()] if file.exists() else []


def test_every_note_is_posted_once_the_oldest_first(telegram: FakeTelegram, make_project: MakeProject) -> None:
    project = project_of(make_project(), ONE)
    assert announced(project) == []
    assert logged(project) == HELD
    assert announced(project) == []
    assert len(telegram.taken) == len(HELD)
    first = project.content / "announced" / "district.log"
    assert first.read_text("utf-8").splitlines()[0] == f"2026-10-01 {HELD[0]}"


def test_a_post_says_what_was_held_and_leads_to_its_page(telegram: FakeTelegram, make_project: MakeProject) -> None:
    announced(project_of(make_project(), TWO.replace("2026-08-01", "2026-09-30")))
    assert [one["chat_id"] for one in telegram.taken] == ["@qaraghai"] * 2
    text = telegram.taken[-1]["text"]
    assert "Қарағай үлгі мектебі, 2026 ж. 18 қыркүйек" in text
    assert "https://example.org/tiny/schools/qaraghai/sessions/2026-09-18-b.html" in text
    assert text.endswith("#БізБіргеміз")


def test_a_note_in_russian_is_told_in_russian(telegram: FakeTelegram, make_project: MakeProject) -> None:
    announced(project_of(make_project(), f"{ONE}    languages: ru\n    schools: tastobe\n"))
    assert "Малая школа-образец Тастобе, 27 августа 2026 г." in telegram.taken[0]["text"]
    assert "https://example.org/tiny/ru/schools/tastobe/sessions/2026-08-27.html" in telegram.taken[0]["text"]


def test_signs_of_markup_arrive_as_signs(telegram: FakeTelegram, make_project: MakeProject) -> None:
    root = make_project()
    note = root / "content/schools/qaraghai/sessions/2026-09-28-a.md"
    note.write_text(
        f'---\ntitle: "a < b & *c*"\ndate: 2026-09-28\nhalf: a\ntasks: [1]\nanalysis: "<b>{"сөз " * 1400}"\n---\n',
        encoding="utf-8",
    )
    assert announced(project_of(root, ONE.replace("2026-08-01", "2026-09-28"))) == []
    (sent,) = telegram.taken
    assert sent["parse_mode"] == "HTML"
    assert "a &lt; b &amp; *c*" in sent["text"]
    assert "&lt;b&gt;сөз" in sent["text"]
    assert len(sent["text"]) < 4096
    assert "сөз…" in sent["text"]


def test_what_failed_is_sent_with_the_next_run(telegram: FakeTelegram, make_project: MakeProject) -> None:
    project = project_of(make_project(), ONE)
    telegram.answers = [TOO_MANY]
    assert announced(project) == ["announce-failed"]
    assert logged(project) == HELD[1:]
    assert announced(project) == []
    assert sorted(logged(project)) == sorted(HELD)
    assert len(telegram.taken) == len(HELD)


def test_two_runs_at_once_do_not_post_twice(telegram: FakeTelegram, make_project: MakeProject) -> None:
    project = project_of(make_project(), ONE)
    with only_run(project.content):
        assert announced(project) == ["announce-running"]
    assert telegram.taken == []
    assert announced(project) == []


def test_a_channel_that_fails_and_fails_is_left_and_the_others_go_on(
    telegram: FakeTelegram, make_project: MakeProject
) -> None:
    project = project_of(make_project(), TWO)
    telegram.answers = [NO_CHAT] * PATIENCE
    assert announced(project) == ["announce-failed"] * PATIENCE
    assert (logged(project), logged(project, "qaraghai")) == ([], [HELD[1], HELD[3]])


def test_a_channel_without_its_secret_is_named_and_the_others_go_on(
    telegram: FakeTelegram, make_project: MakeProject
) -> None:
    project = project_of(make_project(), TWO.replace("TELEGRAM_TOKEN", "OTHER_TOKEN", 1))
    assert announced(project) == ["announce-variable"]
    assert (len(telegram.taken), logged(project)) == (2, [])


def test_a_run_cut_short_goes_on_where_it_stopped(telegram: FakeTelegram, make_project: MakeProject) -> None:
    project = project_of(make_project(), ONE)
    said: list[str] = []

    def stopped(line: str) -> None:
        said.append(line)
        if len(said) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        announce(project, Run(ENVIRON, stopped, 0, False))
    assert logged(project) == HELD[:2]
    assert announced(project) == []
    assert (logged(project), len(telegram.taken)) == (HELD, len(HELD))


def test_a_post_whose_answer_was_lost_comes_again(telegram: FakeTelegram, make_project: MakeProject) -> None:
    project = project_of(make_project(), ONE)
    telegram.answers = [LOST]
    assert announced(project) == ["announce-failed"]
    assert announced(project) == []
    texts = [one["text"] for one in telegram.taken]
    assert (len(texts), len(set(texts))) == (len(HELD) + 1, len(HELD))


@pytest.mark.parametrize("spoilt", ["2026-09-01 tastobe/2026-08", "2026-09-01 tastobe/2026-08-27", "<<<<<<< HEAD\n"])
def test_a_log_with_half_a_line_keeps_its_channel_still(
    telegram: FakeTelegram, make_project: MakeProject, spoilt: str
) -> None:
    project = project_of(make_project(), TWO)
    log = project.content / "announced" / "district.log"
    log.parent.mkdir()
    log.write_text(spoilt, encoding="utf-8")
    assert announced(project) == ["announce-log"]
    assert (len(telegram.taken), log.read_text("utf-8")) == (2, spoilt)


def test_a_log_that_cannot_be_read_keeps_its_channel_still(telegram: FakeTelegram, make_project: MakeProject) -> None:
    project = project_of(make_project(), ONE)
    (project.content / "announced").write_text("бұл қалта емес\n", encoding="utf-8")
    assert (announced(project), telegram.asked) == (["file-unreadable"], [])


def test_a_full_disk_stops_the_channel_after_one_post(
    telegram: FakeTelegram, make_project: MakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    project = project_of(make_project(), ONE)
    monkeypatch.setattr("birgemiz.hosts.announce_log.os.fsync", full)
    assert (announced(project), len(telegram.taken)) == (["announce-log-closed"], 1)


def command(root: Path, *arguments: str, environ: dict[str, str] | None = None) -> Result:
    """The command as a person types it, in this process: the fake is known to no other."""
    return CliRunner().invoke(main, ["announce", "-f", str(root / "mkdocs.yml"), *arguments], env=environ)


def test_a_dry_run_shows_the_posts_and_needs_no_secret(telegram: FakeTelegram, make_project: MakeProject) -> None:
    root = make_project()
    project = project_of(root, ONE)
    done = command(root, "--dry-run")
    assert (done.exit_code, done.stderr, telegram.asked, logged(project)) == (0, "", [], [])
    assert [line.partition(" ← ")[2] for line in done.stdout.splitlines() if " ← " in line] == HELD
    assert done.stdout.count("#БізБіргеміз") == len(HELD)


def test_failures_are_told_with_their_reason_and_without_the_secret(
    telegram: FakeTelegram, make_project: MakeProject
) -> None:
    root = make_project()
    project_of(root, ONE)
    telegram.answers = [(400, {"ok": False, "description": f"Bad Request: {TOKEN}"})]
    done = command(root, "--pause", "0", environ=ENVIRON)
    assert done.exit_code == 1
    assert done.stdout.count("жарияланды / опубликовано") == len(HELD) - 1
    assert "content/announce.yml:3 " in done.stderr
    assert f"«district» арнасына «{HELD[0]}» жазбасы жарияланбады: " in done.stderr
    assert f"В канал «district» запись «{HELD[0]}» не опубликована: " in done.stderr
    assert "Bad Request: TELEGRAM_TOKEN" in done.stderr
    assert TOKEN not in done.output


def test_a_sample_is_shown_but_never_sent(telegram: FakeTelegram, make_project: MakeProject) -> None:
    root = make_project()
    sample = (root / "content/district.yml").read_text("utf-8")
    project = project_of(root, ONE)
    (root / "content/district.yml").write_text(sample, encoding="utf-8")
    done = command(root, environ=ENVIRON)
    assert (done.exit_code, telegram.asked, logged(project)) == (1, [], [])
    assert "content/district.yml:10" in done.stderr
    assert "Аудан файлында «sample» тұр" in done.stderr
    shown = command(root, "--dry-run")
    assert (shown.exit_code, shown.stdout.count("#БізБіргеміз")) == (0, len(HELD))


def test_a_note_with_a_number_in_its_name_is_known_again(telegram: FakeTelegram, make_project: MakeProject) -> None:
    root = make_project()
    sessions = root / "content/schools/tastobe/sessions"
    (sessions / "2026-09-09.md").rename(sessions / "2026-09-09-all-2.md")
    project = project_of(root, ONE)
    assert (announced(project), announced(project)) == ([], [])
    assert "tastobe/2026-09-09-all-2" in logged(project)
    assert len(telegram.taken) == len(HELD)


@pytest.mark.usefixtures("telegram")
def test_what_was_announced_in_a_public_channel_is_shown_as_published_there(make_project: MakeProject) -> None:
    project = project_of(make_project(), f"{TWO}    public: https://t.me/qaraghai\n")
    assert announced(project) == []
    pages, _ = built_pages(project.content)
    sessions = {one["id"]: one for one in json.loads(pages["data/sessions.json"])["sessions"]}
    assert sessions["qaraghai/2026-09-07-a"]["posted"] == ["https://qaraghai.example.org/1", "https://t.me/qaraghai"]
    assert "https://t.me/qaraghai" not in sessions["tastobe/2026-08-27"]["posted"]
    assert '<a href="https://t.me/qaraghai"' in pages["schools/qaraghai/sessions/2026-09-18-b.html"]
    (row,) = (row for row in pages["schools/qaraghai/data/sessions.csv"].splitlines() if "2026-09-18" in row)
    assert "https://t.me/qaraghai" in row


def test_posts_to_one_channel_keep_their_distance(
    telegram: FakeTelegram, make_project: MakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    monkeypatch.setattr("birgemiz.hosts.announce.time.sleep", slept.append)
    project = project_of(make_project(), TWO)
    announce(project, Run(ENVIRON, lambda _: None, 3, False))
    assert [one for one in slept if one >= 1] == [3] * len(HELD)
    assert len(telegram.taken) == len(HELD) + 2


@pytest.mark.parametrize(
    ("config", "announce_yml", "code"),
    [
        (CONFIG, None, "announce.yml файлы жоқ"),
        (CONFIG.replace("site_url: https://example.org/tiny/\n", ""), ONE, "«site_url» жоқ"),
        (CONFIG, ONE.replace("tgram", "telegraph"), "apprise түсінбеді"),
    ],
)
def test_what_stands_in_the_way_gets_a_sentence(
    make_project: MakeProject, config: str, announce_yml: str | None, code: str
) -> None:
    root = make_project(config)
    if announce_yml:
        project_of(root, announce_yml)
    done = command(root, environ=ENVIRON)
    assert (done.exit_code, code in done.stderr) == (1, True)


def test_without_the_library_the_command_says_what_to_install(
    make_project: MakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make_project()
    project_of(root, ONE)
    monkeypatch.setitem(sys.modules, "apprise", None)
    done = command(root, environ=ENVIRON)
    assert (done.exit_code, "pip install apprise" in done.stderr) == (1, True)

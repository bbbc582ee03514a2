"""The command that begins a year-end analysis, as a person runs it."""

from pathlib import Path

import pytest

from birgemiz.rules.marked import BEGIN, END
from tests.conftest import birgemiz
from tests.hosts.conftest import MakeProject

YEAR = "2026-2027"
WROTE = "жазылды"
UPDATED = "сандары жаңартылды"
SAME = "өзгеріс жоқ"


def of_school(root: Path, school: str = "qaraghai") -> Path:
    """The analysis of a school."""
    return root / f"content/schools/{school}/analysis/{YEAR}.md"


def drafted(root: Path, *arguments: str) -> tuple[int, str, str]:
    """Run the command: its exit code, what it said, what it complained of."""
    done = birgemiz("draft", "analysis", *arguments, cwd=root)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def test_a_draft_holds_the_numbers_and_headings_for_people(make_project: MakeProject) -> None:
    root = make_project()
    code, said, _ = drafted(root, "--year", YEAR, "--school", "qaraghai")
    text = of_school(root).read_text("utf-8")
    assert (code, said) == (0, f"content/schools/qaraghai/analysis/{YEAR}.md: жазылды / создан\n")
    assert text.startswith(f"---\ntitle: {YEAR} оқу жылындағы әдістемелік сағаттарды талдау\nlang: kk\n---\n")
    assert text.index(BEGIN) < text.index("| Көрсеткіш |") < text.index(END) < text.index("## Не істелді")
    assert not of_school(root, "tastobe").exists()


def test_a_second_run_says_that_nothing_changed_and_touches_nothing(make_project: MakeProject) -> None:
    root = make_project()
    drafted(root, "--year", YEAR)
    before = of_school(root).stat().st_mtime_ns
    code, said, _ = drafted(root, "--year", YEAR)
    assert (code, said.count(SAME), said.count("\n")) == (0, 3, 3)
    assert of_school(root).stat().st_mtime_ns == before


def test_new_numbers_leave_what_people_wrote(make_project: MakeProject) -> None:
    root = make_project()
    drafted(root, "--year", YEAR, "--all")
    file = of_school(root)
    stale = file.read_bytes().replace("## Қиындықтар".encode(), "## Қиындықтар\r\n\r\nБоран  болды.".encode())
    file.write_bytes(stale.replace("| Көрсеткіш |".encode(), "| Ескі |".encode()))
    code, said, _ = drafted(root, "--year", YEAR, "--school", "qaraghai")
    assert (code, UPDATED in said) == (0, True)
    assert "Боран  болды.".encode() in file.read_bytes()
    assert "| Ескі |".encode() not in file.read_bytes()


def test_the_district_has_a_draft_of_its_own(make_project: MakeProject) -> None:
    root = make_project()
    code, said, _ = drafted(root, "--year", YEAR, "--district")
    assert (code, said.count("\n"), WROTE in said) == (0, 1, True)
    assert (root / f"content/analysis/{YEAR}.md").is_file()


def test_a_draft_is_sound_and_no_analysis_yet(make_project: MakeProject) -> None:
    root = make_project()
    before = birgemiz("check", cwd=root)
    drafted(root, "--year", YEAR)
    after = birgemiz("check", cwd=root)
    assert (after.returncode, after.stderr) == (before.returncode, before.stderr)
    assert birgemiz("build", cwd=root).returncode == 0
    assert not (root / f"site/schools/qaraghai/analysis/{YEAR}/index.html").exists()


def test_broken_markers_are_left_alone_and_named(make_project: MakeProject) -> None:
    root = make_project()
    drafted(root, "--year", YEAR)
    spoilt = of_school(root).read_text("utf-8").replace(END, "")
    of_school(root).write_text(spoilt, encoding="utf-8")
    code, said, complained = drafted(root, "--year", YEAR)
    assert (code, said.count("\n")) == (1, 2)
    assert f"content/schools/qaraghai/analysis/{YEAR}.md" in complained
    assert "бұзылған" in complained
    assert "нарушены" in complained
    assert of_school(root).read_text("utf-8") == spoilt


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--year", "2019-2020"), "2019-2020 оқу жылының күнтізбесі жоқ"),
        (("--year", YEAR, "--school", "qaragai"), "«qaragai» деген мектеп жоқ"),
        (("--year", YEAR, "--all", "--district"), "біреуін ғана жазыңыз"),
        ((), "--year"),
    ],
)
def test_a_wrong_question_gets_a_sentence(make_project: MakeProject, arguments: tuple[str, ...], sentence: str) -> None:
    root = make_project()
    code, said, complained = drafted(root, *arguments)
    assert (code in (1, 2), said) == (True, "")
    assert sentence in complained


def test_a_file_in_another_encoding_is_left_alone(make_project: MakeProject) -> None:
    root = make_project()
    of_school(root).write_bytes("---\ntitle: Талдау\n---\n".encode("utf-16"))
    before = of_school(root).read_bytes()
    code, _, complained = drafted(root, "--year", YEAR, "--school", "qaraghai")
    assert (code, "UTF-8" in complained) == (1, True)
    assert of_school(root).read_bytes() == before

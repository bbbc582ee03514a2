"""Shows what each form says of one small faulty content: ``cases/report``, a golden file a form.

``content`` lies over the base of the intake's cases. ``make golden`` writes the golden files anew.
"""

import json
import re
import shutil
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from birgemiz import __version__
from birgemiz.judge import check
from birgemiz.model.problem import Problem
from birgemiz.report import FORMATS, report_in
from birgemiz.report.sources import Sources
from birgemiz.report.summary import MOST, summary
from tests.conftest import PROJECT, birgemiz
from tests.intake.intake_cases import base_content

CASES = PROJECT / "tests" / "cases" / "report"
ENDINGS = {"human": "txt", "github": "txt", "json": "json", "sarif": "json"}
PYTHON = re.compile(r"\b(Traceback|NoneType|None|True|False|str|int|bool|list|dict|tuple|pydantic|KeyError)\b")

Faulty = tuple[tuple[Problem, ...], Sources]


def edit(path: str) -> str:
    return f"https://git.example.org/audan/site/_edit/main/content/{path.replace(' ', '%20')}"


@pytest.fixture
def faulty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Faulty:
    """The problems of the faulty content, asked from the folder that holds it."""
    content = base_content(tmp_path)
    shutil.copytree(CASES / "content", content, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return check(content, lambda _: date(2026, 11, 22)), Sources(content)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a text with a golden file."""
    anew = bool(request.config.getoption("--update-golden"))

    def compare(name: str, text: str) -> None:
        file = CASES / name
        text = text.replace(f'"version": "{__version__}"', '"version": "0"') + "\n"
        if anew:
            file.write_text(text, "utf-8")
        assert file.read_text("utf-8") == text

    return compare


@pytest.mark.parametrize("form", FORMATS)
def test_a_form_says_what_its_golden_file_says(form: str, faulty: Faulty, golden: Callable[[str, str], None]) -> None:
    golden(f"{form}.{ENDINGS[form]}", report_in(form)(*faulty))


def test_the_summary_says_what_its_golden_file_says(faulty: Faulty, golden: Callable[[str, str], None]) -> None:
    golden("summary.md", summary(faulty[0], edit))


@pytest.mark.parametrize("form", FORMATS)
def test_a_form_says_of_a_problem_whose_file_is_gone_all_but_its_line(form: str, faulty: Faulty) -> None:
    problems, sources = faulty
    shutil.rmtree("content")
    told = report_in(form)(problems, sources)
    assert [one for one in problems if one.sentence("kk").partition("\n")[0] not in told.replace('\\"', '"')] == []
    assert "participant: 17" not in told


@pytest.mark.parametrize("form", FORMATS)
def test_a_form_of_no_problems_is_sound(form: str) -> None:
    told = report_in(form)((), Sources(Path("content")))
    assert told == "" if form == "github" else told


@pytest.mark.parametrize("form", [*FORMATS, "summary"])
def test_no_word_of_a_program_is_said(form: str) -> None:
    told = (CASES / f"{form}.{ENDINGS.get(form, 'md')}").read_text("utf-8")
    assert PYTHON.findall(told) == []


def test_a_command_for_github_is_one_line_that_the_runner_reads_back(faulty: Faulty) -> None:
    problems, sources = faulty
    commands = report_in("github")(problems, sources).split("\n")
    assert [read_back(one) for one in commands] == [
        (
            "warning" if one.severity == "warning" else "error",
            sources.file(one.path),
            one.line,
            one.code,
            f"{one.sentence('kk')}\n{one.sentence('ru')}",
        )
        for one in problems
    ]


def read_back(command: str) -> tuple[str, str, int, str, str]:
    """A command as the runner understands it: level, file, line, title, message."""
    found = re.fullmatch(r"::(\w+) ([^\n]*?)::([^\n]*)", command)
    assert found
    named = dict(pair.split("=", 1) for pair in found[2].split(","))
    for name, value in named.items():
        named[name] = value.replace("%3A", ":").replace("%2C", ",").replace("%25", "%")
    message = found[3].replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
    return found[1], named["file"], int(named.get("line", 0)), named["title"], message


def test_columns_of_json_and_sarif_cut_the_place_out_of_the_line(faulty: Faulty) -> None:
    told: dict[str, Any] = json.loads(report_in("json")(*faulty))
    places = {
        one["code"]: one["text"][one["column"] - 1 : one["end_column"] - 1] for one in told["problems"] if one["text"]
    }
    assert places["value-choice"] == "日本 б\N{COMBINING DIAERESIS} а"
    assert places["value-range"] == "7"
    assert places["value-time"] == "25:99"
    assert places["note-minutes"] == "45"
    assert places["value-pattern"] == "aqbulaq"


def test_a_summary_lists_records_set_aside_first_and_no_more_than_fit() -> None:
    many = [Problem("a.md", line, "note-minutes", "minutes", (("value", "45"),)) for line in range(1, MOST + 9)]
    rows = summary([*many, Problem("b.md", 1, "note-reason")], edit).splitlines()
    listed = [row for row in rows if row.startswith(("| ✕", "| !"))]
    assert (len(listed), listed[0][:3]) == (MOST, "| ✕")
    assert rows[-1] == "Тағы / ещё: 9"


def test_a_summary_of_no_problems_says_so() -> None:
    assert "Исправлять нечего." in summary((), edit)


def test_sarif_has_a_rule_for_each_result(faulty: Faulty) -> None:
    told: Sequence[Any] = json.loads(report_in("sarif")(*faulty))["runs"]
    rules = [rule["id"] for rule in told[0]["tool"]["driver"]["rules"]]
    assert [rules[one["ruleIndex"]] for one in told[0]["results"]] == [one["ruleId"] for one in told[0]["results"]]


def test_the_command_adds_the_summary_with_ways_to_edit_pages(tmp_path: Path) -> None:
    content = base_content(tmp_path)
    shutil.copytree(CASES / "content", content, dirs_exist_ok=True)
    (content / "pages").mkdir()
    (tmp_path / "mkdocs.yml").write_text("docs_dir: content/pages\nplugins: [birgemiz]\n", "utf-8")
    with (content / "district.yml").open("a", encoding="utf-8") as file:
        file.write("repository: {kind: forgejo, url: https://git.example.org, name: audan/site}\n")
    (tmp_path / "page.md").write_text("# Before\n", "utf-8")

    done = birgemiz("check", "--format", "github", "--summary", "page.md", cwd=tmp_path)

    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=content/schools/aqbulaq/")
    page = (tmp_path / "page.md").read_text("utf-8")
    assert page.startswith("# Before\n## ")
    assert "https://git.example.org/audan/site/_edit/main/content/schools/aqbulaq/sessions/2026-09-14.md" in page

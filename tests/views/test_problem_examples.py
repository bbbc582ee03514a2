"""Shows that every problem has an example, that what is wrong in it makes just that problem, and what is right none.

Lines of a field are laid over the sound content of the intake's cases: a field that is there is replaced. Lines
that begin with ``---`` are a whole file, others that begin no field are the body's.
"""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from birgemiz.judge import check
from birgemiz.model.messages import MESSAGES
from birgemiz.model.problem import Problem, problem
from birgemiz.model.record import LANGS
from birgemiz.views.problem_examples import EXAMPLES, Example
from birgemiz.views.problem_examples.example import SCHEDULE, SCHOOL
from tests.drawn import saved, two_halves
from tests.intake.intake_cases import BASE, base_content

TODAY = date(2026, 11, 22)
PYTHON = re.compile(r"\b(Traceback|NoneType|None|True|False|str|int|bool|list|dict|tuple|pydantic|KeyError)\b")

FULL = f"{(BASE / SCHOOL).read_text('utf-8').replace('small', 'full')}"
WITH_FORM = (
    f"{(BASE / 'district.yml').read_text('utf-8')}"
    "repository: {kind: forgejo, url: https://git.example.org, name: audan/sagat, client: id}\n"
)
BESIDE: dict[str, dict[str, str]] = {
    "schedule-halves": {SCHOOL: FULL},
    "schedule-one-day": {SCHOOL: FULL},
    "calendar-none": {"calendar/2026-2027.yml": ""},
    "district-missing": {"district.yml": ""},
    "document-missing": {"order.md": ""},
    "value-bare": {"district.yml": WITH_FORM},
    "value-unquoted": {"district.yml": WITH_FORM},
}
"""What an example takes for granted: files with their text, without a text they are not there."""

ELSEWHERE = {
    *("content-missing", "site-in-content", "site-foreign", "plugin-missing", "theme-other"),
    *("announce-missing", "announce-site", "announce-sample", "announce-library", "announce-variable"),
    *("announce-address", "announce-failed", "announce-log", "announce-log-closed"),
    *("owners-missing", "change-name", "change-twin", "change-unreadable"),
}
"""Codes that a check of the content alone does not meet: the project's, an announcement's, a change's."""

CHECKED = [code for code, one in EXAMPLES.items() if (one.path or one.named) and code not in ELSEWHERE]


def laid(content: Path, path: str, written: str) -> None:
    """Lay lines of an example over a file."""
    file = content / path
    file.parent.mkdir(parents=True, exist_ok=True)
    is_field = re.match(r"[\w-]+:", written) is not None and "\n---" not in written
    if file.suffix != ".md":
        base = file.read_text("utf-8") if is_field and file.exists() else ""
        file.write_text(over(base, written), "utf-8")
    elif "---" in written:
        file.write_text(f"{written}\n", "utf-8")
    else:
        _, fields, body = (BASE / "schools/aqbulaq/sessions/2026-09-07.md").read_text("utf-8").split("---\n", 2)
        told = over(fields, written) if is_field else fields
        file.write_text(f"---\n{told}---\n{body if is_field else written}\n", "utf-8")


def over(fields: str, written: str) -> str:
    """Fields of which those are replaced that an example writes."""
    for name in re.findall(r"(?m)^([\w-]+):", written):
        fields = re.sub(rf"(?m)^{name}:.*\n(?:[ -].*\n)*", "", fields)
    return f"{written}\n{fields}"


def named(content: Path, names: str) -> None:
    """Put files of these names into the content."""
    for path in names.split(", "):
        file = content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        kinds = {
            "sessions": "schools/aqbulaq/sessions/2026-09-07.md",
            "schedule": SCHEDULE,
            "calendar": "calendar/2026-2027.yml",
        }
        base = BASE / kinds.get(file.parent.name, path)
        if not file.exists():
            text = base.read_text("utf-8") if base.exists() else "-\n"
            first, _, last = file.stem.partition("-")
            in_its_year = text.replace("2026", first).replace("2027", last) if base.parent.name == "calendar" else text
            file.write_text(in_its_year, "utf-8")


def problems(code: str, folder: Path, wrong: bool) -> list[Problem]:  # noqa: FBT001
    """What a check says of an example's wrong or right side."""
    example = EXAMPLES[code]
    content = base_content(folder)
    media = content / "schools" / "aqbulaq" / "media"
    media.mkdir()
    (media / "taqta.jpg").write_bytes(saved(two_halves(), "JPEG"))
    for path, text in BESIDE.get(code, {}).items():
        if text:
            (content / path).write_text(text, "utf-8")
        else:
            (content / path).unlink()
    lay: Callable[[str], None] = (
        (lambda text: named(content, text)) if example.named else (lambda text: laid(content, example.path, text))
    )
    lay((example.wrong if wrong else example.right)["kk"])
    return list(check(content, lambda _: TODAY))


def test_every_problem_has_its_example() -> None:
    assert set(EXAMPLES) == set(MESSAGES)


@pytest.mark.parametrize("code", EXAMPLES)
def test_an_example_fills_its_sentence_in_both_languages(code: str) -> None:
    example = EXAMPLES[code]
    one = problem(code, "x.md", 0, example.field, **example.words)
    for lang in LANGS:
        assert "«»" not in one.sentence(lang)
        assert example.wrong[lang] != example.right[lang]
        assert PYTHON.findall(one.sentence(lang) + example.wrong[lang] + example.right[lang]) == []


@pytest.mark.parametrize("code", CHECKED)
def test_what_is_wrong_makes_the_problem_with_these_words(code: str, tmp_path: Path) -> None:
    found = [one for one in problems(code, tmp_path, wrong=True) if one.code == code]
    assert found
    example: Example = EXAMPLES[code]
    known = {name: value for name, value in found[0].words if value or name in example.words}
    assert (found[0].field, known) == (example.field, dict(example.words))
    assert not example.path or found[0].path == example.path


@pytest.mark.parametrize("code", CHECKED)
def test_what_is_right_makes_no_problem_of_that_kind(code: str, tmp_path: Path) -> None:
    assert [one for one in problems(code, tmp_path, wrong=False) if one.code == code] == []

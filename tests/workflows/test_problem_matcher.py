"""Problems become annotations: the matcher's patterns against what the command really prints.

``annotations`` reads a log as GitHub's runner does: the patterns of a matcher match lines that
follow each other, and what one pattern found is kept for the next.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from birgemiz.model.messages import MESSAGES
from birgemiz.model.problem import Problem, problem
from birgemiz.report import counted, lines
from tests.conftest import PROJECT, birgemiz

FILE = PROJECT / ".github" / "problem-matcher.json"
NOTE = "schools/aqbulaq/sessions/2026-09-07-a.md"
CONTENT = Path("content")


class Annotation(NamedTuple):
    """What GitHub shows beside a line."""

    severity: str
    file: str
    line: int | None
    message: str


def matchers() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(FILE.read_text("utf-8"))["problemMatcher"]
    return found


def annotations(log: str) -> Iterator[Annotation]:
    """Every annotation of a log, by each matcher in turn."""
    rows = log.splitlines()
    for matcher in matchers():
        for start in range(len(rows)):
            found = _matched(matcher["pattern"], rows[start:])
            if found:
                line = int(found["line"]) if found["line"] else None
                yield Annotation(matcher["severity"], str(found["file"]), line, str(found["message"]))


def _matched(patterns: list[dict[str, Any]], rows: list[str]) -> dict[str, str | None] | None:
    values: dict[str, str | None] = {}
    if len(rows) < len(patterns):
        return None
    for pattern, row in zip(patterns, rows, strict=False):
        match = re.search(pattern["regexp"], row)
        if match is None:
            return None
        values |= {name: match[group] for name, group in pattern.items() if name != "regexp"}
    return values


def printed(*problems: Problem) -> str:
    return "\n".join([*lines(problems, CONTENT), counted(problems)]) + "\n"


def test_owners_differ() -> None:
    assert len({matcher["owner"] for matcher in matchers()}) == len(matchers())


def test_an_error_stands_at_its_line() -> None:
    one = problem("note-analysis", NOTE, 2, "analysis")
    assert list(annotations(printed(one))) == [
        Annotation("error", f"content/{NOTE}", 2, one.sentence("kk")),
    ]


def test_a_warning_is_a_warning() -> None:
    one = problem("note-minutes", NOTE, 7, "minutes", value=45)
    assert list(annotations(printed(one))) == [
        Annotation("warning", f"content/{NOTE}", 7, one.sentence("kk")),
    ]


def test_a_problem_of_a_whole_file_has_no_line() -> None:
    fatal = problem("district-missing", "district.yml")
    warning = problem("document-missing", "regulation.md", value="regulation.md")
    assert list(annotations(printed(fatal, warning))) == [
        Annotation("error", "content/district.yml", None, fatal.sentence("kk")),
        Annotation("warning", "content/regulation.md", None, warning.sentence("kk")),
    ]


def test_every_code_is_annotated_once() -> None:
    words = dict.fromkeys(_places(), "?")
    for number, (code, message) in enumerate(MESSAGES.items(), 1):
        one = problem(code, NOTE, number, **words)
        severity = "warning" if message.severity == "warning" else "error"
        assert list(annotations(printed(one))) == [Annotation(severity, f"content/{NOTE}", number, one.sentence("kk"))]


def test_a_clean_check_says_nothing() -> None:
    assert list(annotations(printed())) == []


def test_what_the_commands_print_is_annotated(tmp_path: Path) -> None:
    (tmp_path / "content" / "pages").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text((PROJECT / "mkdocs.yml").read_text("utf-8"), "utf-8")
    (tmp_path / "content" / "district.yml").write_text("names: 1\n", "utf-8")
    for command in ("check", "build"):
        log = birgemiz(command, cwd=tmp_path).stderr
        assert ("error", "content/district.yml", 1) in [found[:3] for found in annotations(log)], log


def _places() -> set[str]:
    texts = [text for message in MESSAGES.values() for text in (message.kk, message.ru)]
    return {name for text in texts for name in re.findall(r"\{(\w+)\}", text)} - {"field"}

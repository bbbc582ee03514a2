"""What a command says where it can't begin or can't write: a sentence in both languages, no word of a program."""

from pathlib import Path

import pytest

from tests.conftest import birgemiz
from tests.hosts.conftest import MakeProject

ENGLISH = ("Error: Invalid", "does not exist", "Traceback", "Aborted", "is not one of")


def said(*arguments: str, cwd: Path) -> str:
    done = birgemiz(*arguments, cwd=cwd)
    assert done.returncode == 1
    assert [word for word in ENGLISH if word in done.stderr] == []
    return done.stderr


@pytest.mark.parametrize(
    "command",
    [["check"], ["build"], ["announce"], ["new", "a"], ["draft", "analysis", "--year", "2025-2026"], ["schema", "s"]],
    ids=lambda command: command[0],
)
def test_outside_of_a_project(command: list[str], tmp_path: Path) -> None:
    assert "Здесь нет проекта." in said(*command, cwd=tmp_path)


@pytest.mark.parametrize("command", [["check", "--summary", "absent/page.md"], ["schema", "mkdocs.yml/schemas"]])
def test_where_nothing_can_be_written(command: list[str], make_project: MakeProject) -> None:
    assert "не записан, проверьте папку" in said(*command, cwd=make_project())


def test_of_a_build_that_is_refused(make_project: MakeProject) -> None:
    project = make_project()
    (project / "content/district.yml").write_text("names: [", "utf-8")
    assert "✕ content/district.yml" in said("build", cwd=project)

"""The hook for pre-commit is sound, is asked about records only, and refuses a faulty note."""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from pre_commit.clientlib import load_manifest

from tests.conftest import PROJECT, birgemiz
from tests.intake.intake_cases import base_content

FILE = PROJECT / ".pre-commit-hooks.yaml"
NOTE = "content/schools/aqbulaq/sessions/2026-09-07.md"


@pytest.fixture(scope="module")
def hook() -> dict[str, Any]:
    """The one hook."""
    (found,) = yaml.safe_load(FILE.read_text("utf-8"))
    assert isinstance(found, dict)
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A district's repository."""
    (base_content(tmp_path) / "pages").mkdir()
    (tmp_path / "mkdocs.yml").write_text("docs_dir: content/pages\nplugins: [birgemiz]\n", "utf-8")
    return tmp_path


def test_pre_commit_accepts_the_definition() -> None:
    (known,) = load_manifest(str(FILE))
    assert known["language"] == "python"


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        (NOTE, True),
        ("content/district.yml", True),
        ("content/schools/aqbulaq/media/board.jpg", False),
        ("README.md", False),
    ],
)
def test_it_is_asked_about_records_only(hook: dict[str, Any], path: str, asked: bool) -> None:  # noqa: FBT001
    assert bool(re.search(hook["files"], path)) == asked


def test_its_entry_lets_a_sound_note_pass_and_refuses_a_faulty_one(hook: dict[str, Any], project: Path) -> None:
    command, *arguments = shlex.split(hook["entry"])
    assert command == "birgemiz"
    assert birgemiz(*arguments, NOTE, "content/district.yml", cwd=project).returncode == 0
    (project / NOTE).write_text("---\ntitle: Талдау\n---\n", "utf-8")
    refused = birgemiz(*arguments, NOTE, "content/district.yml", cwd=project)
    assert refused.returncode == 1
    assert "(note-analysis)" in refused.stderr

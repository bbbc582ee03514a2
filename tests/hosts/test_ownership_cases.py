"""Shows who may propose which change, in real repositories.

Each file of ``cases/ownership`` is one change of the project in ``_base``:

- ``by``: the account that proposes it, or several
- ``main``: files in which the revision that the change is to go into differs from ``_base``, unless it is ``_base``
- ``change``: files that the branch writes, as ``git_trees`` reads them; ``{without: }`` removes one, ``{from: path}``
  is what another file was, ``{words: more}`` a file with some of its words replaced
- ``problems``: all that is said of it, as ``path code field``
- ``ru``, ``kk``: for some, the sentences
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from birgemiz.hosts.ownership import guard
from birgemiz.hosts.project import project_in
from birgemiz.model.problem import Problem
from tests.hosts.git_trees import File, branches, commit, repository

CASES = Path(__file__).parents[1] / "cases" / "ownership"
BASE = {
    file.relative_to(CASES / "_base").as_posix(): file.read_text("utf-8")
    for file in sorted((CASES / "_base").rglob("*"))
    if file.is_file()
}


def read(file: Path) -> dict[str, Any]:
    """A case with every scalar as text."""
    case = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but text
    assert isinstance(case, dict)
    return case


def changed(before: Mapping[str, File], change: Mapping[str, Any]) -> dict[str, File]:
    """The files after a change."""
    after = dict(before)
    for path, file in change.items():
        if isinstance(file, dict) and "without" in file:
            del after[path]
        elif isinstance(file, dict) and "from" in file:
            after[path] = before[file["from"]]
        elif isinstance(file, dict) and not {"link", "executable", "bytes", "submodule"} & set(file):
            after[path] = _replaced(str(before[path]), file)
        else:
            after[path] = file
    return after


def _replaced(text: str, words: Mapping[str, str]) -> str:
    for old, new in words.items():
        assert old in text
        text = text.replace(old, new)
    return text


def told_of(folder: Path, case: Mapping[str, Any]) -> tuple[Problem, ...]:
    """What the guard says of a case in this repository."""
    main = changed(BASE, case.get("main", {}))
    began = commit(folder, main)
    head = commit(folder, changed(main, case["change"]), began)
    branches(folder, main=began, head=head)
    config = folder / "mkdocs.yml"
    project = project_in(BASE["mkdocs.yml"], config)
    assert not isinstance(project, Problem)
    by = case["by"]
    return guard(config, project, [by] if isinstance(by, str) else by, "main")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One repository for the commits of all cases."""
    return repository(tmp_path_factory.mktemp("cases") / "project")


@pytest.mark.parametrize("file", [pytest.param(file, id=file.stem) for file in sorted(CASES.glob("*.yml"))])
def test_a_change_is_judged_by_what_is_its_account_s(file: Path, folder: Path) -> None:
    case = read(file)
    problems = told_of(folder, case)
    assert [f"{one.path} {one.code} {one.field or '-'}" for one in problems] == case["problems"]
    assert [one.sentence("ru") for one in problems if "ru" in case] == case.get("ru", [])
    assert [one.sentence("kk") for one in problems if "kk" in case] == case.get("kk", [])

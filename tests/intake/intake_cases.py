"""How the intake's cases become content folders, and how records and problems are written in cases."""

import shutil
import unicodedata
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
import yaml

from birgemiz.intake.content import open_content
from birgemiz.intake.school_folder import NOWHERE, read_school
from birgemiz.model.problem import Problem
from birgemiz.model.register import SchoolRecords
from birgemiz.rules.days import year_days
from birgemiz.rules.integrity import sift

CASES = Path(__file__).parents[1] / "cases" / "intake"
TODAY = date(2026, 11, 22)
"""The day of the cases."""

BASE = CASES / "_base"


def all_cases() -> list[Any]:
    """One parameter for each case; the test's id is the folder's name, a sentence."""
    folders = sorted(folder for folder in CASES.iterdir() if folder.is_dir() and folder != BASE)
    return [pytest.param(folder, id=folder.name) for folder in folders]


def read(file: Path) -> dict[str, Any]:
    """What a case expects, every scalar as text."""
    expected = yaml.load(file.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - makes only text
    assert isinstance(expected, dict)
    return expected


def base_content(folder: Path) -> Path:
    """A copy of the base: a small content in which nothing is wrong."""
    return Path(shutil.copytree(BASE, folder / "content"))


def content_of(case: Path, folder: Path) -> Path:
    """The base with a case's files laid over it and the case's preparations done."""
    content = base_content(folder)
    shutil.copytree(case, content, dirs_exist_ok=True)
    expected = read(content / "expected.yml")
    (content / "expected.yml").unlink()
    for step in expected.get("prepare", []):
        kind, path = next(iter(step.items()))
        _PREPARATIONS[kind](content / path, step)
    return content


def _encode(file: Path, step: dict[str, str]) -> None:
    file.write_bytes(file.read_bytes().decode("utf-8").encode(step["as"]))


def _lines(file: Path, step: dict[str, str]) -> None:
    file.write_bytes(file.read_bytes().replace(b"\n", {"crlf": b"\r\n", "cr": b"\r"}[step["end"]]))


def _letters(file: Path, step: dict[str, str]) -> None:
    assert step["form"] == "NFD"
    file.write_text(unicodedata.normalize("NFD", file.read_text("utf-8")), "utf-8")


def _grow(file: Path, step: dict[str, str]) -> None:
    size = int(step["kilobytes"]) * 1024
    file.write_bytes(file.read_bytes().ljust(size, b"."))


def _link(file: Path, step: dict[str, str]) -> None:
    file.symlink_to(step["to"])


def _folder(folder: Path, _: dict[str, str]) -> None:
    folder.mkdir()
    (folder / "index.md").write_text("Мәтін\n", "utf-8")


def _delete(file: Path, _: dict[str, str]) -> None:
    file.unlink()


_PREPARATIONS: dict[str, Callable[[Path, dict[str, str]], None]] = {
    "encode": _encode,
    "lines": _lines,
    "letters": _letters,
    "grow": _grow,
    "link": _link,
    "folder": _folder,
    "delete": _delete,
}
"""What would not survive an editor, an archive or Git on its way here is done to a plain file."""


def published(content: Path) -> dict[str, SchoolRecords]:
    """The records of each school that the site would show."""
    opened = open_content(content)
    if opened.frame is None:
        return {}
    days = {year: year_days(calendar) for year, calendar in opened.frame.calendars.items()}
    announced = opened.frame.announced
    read_schools = [read_school(folder, announced.get(folder.name, NOWHERE)).records for folder in opened.schools]
    district = opened.frame.district
    return {one.school.id: sift(one, district, days, TODAY).records for one in read_schools if one}


def described(one: Problem) -> str:
    """A problem as cases write it: ``path:line code field``."""
    return f"{one.path}:{one.line} {one.code} {one.field or '-'}"


def told(value: object) -> Any:
    """A value of a record as cases write it: all text, ``none`` where there is none."""
    if isinstance(value, dict):
        return {key: told(one) for key, one in value.items()}
    if isinstance(value, tuple):
        return [told(one) for one in value]
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    return "none" if value is None else str(value)

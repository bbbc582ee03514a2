"""One school's folder: school.yml, schedules, notes, analyses."""

import re
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from birgemiz.intake.announced import Posts
from birgemiz.intake.by_year import read_by_year
from birgemiz.intake.explain import nearest
from birgemiz.intake.folders import files_in, folders_in
from birgemiz.intake.notes import every, read_notes
from birgemiz.intake.record_file import Read, markdown_record, yaml_record
from birgemiz.model.documents import Analysis, AnalysisFields
from birgemiz.model.problem import Problem, problem
from birgemiz.model.register import SchoolRecords
from birgemiz.model.schedule import Schedule, ScheduleFields
from birgemiz.model.school import School, SchoolFields
from birgemiz.rules.marked import told, unmarked

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
NOWHERE: Posts = MappingProxyType({})
"""The posts of a school whose notes were announced in no public channel."""

FOLDERS = ("schedule", "sessions", "analysis", "media")


class SchoolRead(NamedTuple):
    """A school's records, or None when the school itself can't be read, and all problems met."""

    records: SchoolRecords | None
    problems: list[Problem]


def read_school(folder: Path, announced: Posts = NOWHERE, reads: Callable[[Path], bool] = every) -> SchoolRead:
    """Everything that a school's folder holds, with what was ``announced`` of its notes; ``reads`` tells of which."""
    school = _school(folder)
    if isinstance(school, list):
        return SchoolRead(None, school)
    schedules, problems = _schedules(folder)
    notes, more = read_notes(folder, folder.name, announced, reads)
    problems += more
    analyses, more = read_analyses(folder / "analysis", f"schools/{folder.name}/analysis", folder.name)
    problems += _strays(folder)
    records = SchoolRecords(
        school,
        schedules,
        tuple(one.note for one in notes),
        analyses,
        {one.note.name: one.body for one in notes},
    )
    return SchoolRead(records, problems + more)


def _strays(folder: Path) -> list[Problem]:
    """What lies where no record is read from, so that no note vanishes without a word."""
    found = [file for file in files_in(folder) if file.name != "school.yml"]
    found += [inner for inner in folders_in(folder) if inner.name not in FOLDERS]
    found += folders_in(folder / "sessions")
    base = folder.parents[1]
    expected = "sessions/2026-09-07.md"
    return [problem("file-unexpected", one.relative_to(base).as_posix(), expected=expected) for one in found]


def _school(folder: Path) -> Read[School]:
    path = f"schools/{folder.name}/school.yml"
    if not _ID.fullmatch(folder.name):
        return [problem("school-id", f"schools/{folder.name}")]
    if not (folder / "school.yml").exists():
        others = [one.name for one in folders_in(folder.parent) if (one / "school.yml").exists()]
        return [problem("school-missing", path, value=folder.name, guess=nearest(folder.name, others))]
    return yaml_record(folder / "school.yml", path, SchoolFields, School, id=folder.name, path=path)


def _schedules(folder: Path) -> tuple[dict[str, Schedule], list[Problem]]:
    def read(file: Path, path: str) -> Read[Schedule]:
        known = {"school": folder.name, "year": file.stem, "path": path}
        return yaml_record(file, path, ScheduleFields, Schedule, **known)

    return read_by_year(folder / "schedule", f"schools/{folder.name}/schedule", ".yml", "schedule-name", read)


def read_analyses(folder: Path, base: str, school: str | None) -> tuple[dict[str, Analysis], list[Problem]]:
    """The year-end analyses of a school, or with None those of the district, by academic year.

    A page counts the numbers anew, so the part that the program filled in is left out; a file in which nobody
    has written yet is no analysis.
    """

    def read(file: Path, path: str) -> Read[Analysis]:
        known = {"school": school, "year": file.stem, "path": path}
        record = markdown_record(file, path, AnalysisFields, Analysis, **known)
        return record if isinstance(record, list) else record.model_copy(update={"body": unmarked(record.body)})

    found, problems = read_by_year(folder, base, ".md", "file-unexpected", read)
    return {year: one for year, one in found.items() if told(one.body)}, problems

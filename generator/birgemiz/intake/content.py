"""The whole content folder: read what can be believed, report the rest, all at once."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.district_files import read_frame
from birgemiz.intake.folders import files_in, folders_in
from birgemiz.intake.school_folder import SchoolRead, read_school
from birgemiz.model.problem import Problem, problem
from birgemiz.model.register import Frame, Register, SchoolRecords

ReadSchools = Callable[[list[Path]], Iterable[SchoolRead]]
"""How schools are read: one after another, or several at a time."""


class Intake(NamedTuple):
    """The register, or None when the district can't be built at all, and every problem met."""

    register: Register | None
    problems: tuple[Problem, ...]


def read_one_by_one(folders: list[Path]) -> Iterable[SchoolRead]:
    """The plain way to read schools."""
    return map(read_school, folders)


def read_content(content: Path, read_schools: ReadSchools = read_one_by_one) -> Intake:
    """Everything in the content folder, as records or problems."""
    if not content.is_dir():
        return Intake(None, (problem("content-missing", ".", folder=content.name),))
    frame, problems = read_frame(content)
    schools, more = _schools(content, read_schools)
    problems += more
    return _intake(frame, schools, problems)


def _schools(content: Path, read_schools: ReadSchools) -> tuple[dict[str, SchoolRecords], list[Problem]]:
    schools: dict[str, SchoolRecords] = {}
    problems = [
        problem("file-unexpected", f"schools/{file.name}", expected="schools/aqbulaq/school.yml")
        for file in files_in(content / "schools")
    ]
    for read in read_schools(folders_in(content / "schools")):
        problems += read.problems
        if read.records:
            schools[read.records.school.id] = read.records
    return schools, problems


def _intake(frame: Frame | None, schools: dict[str, SchoolRecords], problems: list[Problem]) -> Intake:
    register = Register(frame, schools) if frame else None
    return Intake(register, tuple(sorted(problems)))

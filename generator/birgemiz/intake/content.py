"""The content folder opened: the district's frame, and where its schools are."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.announce_file import NAME as ANNOUNCE
from birgemiz.intake.announce_file import read_announce
from birgemiz.intake.announced import read_announced
from birgemiz.intake.district_files import read_frame
from birgemiz.intake.folders import files_in, folders_in
from birgemiz.intake.owners_file import NAME as OWNERS
from birgemiz.intake.owners_file import owners_of_nothing, read_owners
from birgemiz.model.problem import Problem, problem
from birgemiz.model.register import Frame

EXPECTED = {
    ANNOUNCE,
    "district.yml",
    "indicators.yml",
    "order.md",
    "order.ru.md",
    OWNERS,
    "README.md",
    "regulation.md",
    "regulation.ru.md",
}
"""Files that may lie at the top of the content folder."""


class Content(NamedTuple):
    """The frame, or None when the district can't be built at all, and the schools' folders."""

    frame: Frame | None
    schools: tuple[Path, ...]
    problems: tuple[Problem, ...]


def open_content(content: Path) -> Content:
    """Read what all schools share and find the schools."""
    if not content.is_dir():
        return Content(None, (), (problem("content-missing", ".", folder=content.name),))
    frame, problems = read_frame(content)
    problems += [
        problem("file-unexpected", f"schools/{file.name}", expected="schools/aqbulaq/school.yml")
        for file in files_in(content / "schools")
    ]
    problems += [
        problem("file-unexpected", file.name, expected="district.yml, schools/aqbulaq/sessions/2026-09-07.md")
        for file in files_in(content)
        if file.name not in EXPECTED
    ]
    channels = read_announce(content)
    if isinstance(channels, list):
        problems += channels
    elif channels and frame:
        announced, more = read_announced(content, channels)
        frame, problems = replace(frame, announced=announced), problems + more
    problems += _owners(content, frame)
    return Content(frame, tuple(folders_in(content / "schools")), tuple(problems))


def _owners(content: Path, frame: Frame | None) -> list[Problem]:
    """What is wrong with who may change what; it has no say in what is published."""
    owners = read_owners(content)
    if owners is None or isinstance(owners, list):
        return owners or []
    schools = [folder.name for folder in folders_in(content / "schools")]
    areas = [area.id for area in frame.district.methodologists] if frame else list(owners.methodologists)
    return list(owners_of_nothing(content, owners, schools, areas))

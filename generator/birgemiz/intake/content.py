"""The content folder opened: the district's frame, and where its schools are."""

from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.announce_file import NAME as ANNOUNCE
from birgemiz.intake.announce_file import read_announce
from birgemiz.intake.district_files import read_frame
from birgemiz.intake.folders import files_in, folders_in
from birgemiz.intake.yaml import YamlError, line_of
from birgemiz.model.problem import Problem, problem
from birgemiz.model.register import Frame

EXPECTED = {
    ANNOUNCE,
    "district.yml",
    "indicators.yml",
    "order.md",
    "order.ru.md",
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
    problems += channels if isinstance(channels, list) else []
    return Content(frame, tuple(folders_in(content / "schools")), tuple(problems))


def located(one: Problem, content: Path) -> Problem:
    """A rule's problem with the line of its field, looked up in the file only now.

    A field may lead through a list, ``visits.3.school``; a person is told ``visits.school`` and the line.
    """
    if one.line or not one.field:
        return one
    try:
        text = (content / one.path).read_text("utf-8-sig")
        header = text.partition("\n---")[0] if text.startswith("---") else text
        steps = [int(step) if step.isdigit() else step for step in one.field.split(".")]
        line = line_of(header.replace("---", "", 1), tuple(steps))
    except (OSError, YamlError):
        return one
    named = ".".join(step for step in steps if isinstance(step, str))
    return Problem(one.path, line, one.code, named, one.words)

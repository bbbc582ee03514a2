"""Some files judged as the whole check judges them, without reading the whole district: before each commit."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath

from birgemiz.intake.folders import folders_in
from birgemiz.intake.form_losses import form_losses, school_files
from birgemiz.intake.ground import Ground, read_ground
from birgemiz.intake.located import located
from birgemiz.intake.notes import every
from birgemiz.intake.school_folder import read_school
from birgemiz.intake.text import read_text
from birgemiz.model.problem import Problem, public_path
from birgemiz.model.register import SchoolRecords
from birgemiz.rules.days import bare_days
from birgemiz.rules.integrity import sift

SCHOOLS = "schools"

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_IMAGE = re.compile(r"!\[|<img", re.IGNORECASE)

Clock = Callable[[str], date]
"""Which day it is in a time zone."""


def spot_check(content: Path, paths: Sequence[str], clock: Clock) -> tuple[Problem, ...]:
    """The problems of these files and folders, and those for which a file can't be judged at all.

    ``paths`` are within the content: ``schools/aqbulaq/sessions/2026-09-07.md``. A school's file is judged with its
    school and the district's own file; any other with all that the district keeps, and plans of visits with every
    school as well.
    """
    folders = {folder.name: folder for folder in folders_in(content / SCHOOLS)}
    schools = sorted({_school(path) for path in paths})
    if not set(schools) <= set(folders):
        return _beyond_schools(content, paths, clock)
    ground, problems = read_ground(content)
    if ground is None:
        return tuple(sorted(problems))
    today = ground.district.as_of or clock(ground.district.time_zone)
    return tuple(sorted(p for name in schools for p in _of_school(folders[name], content, ground, today, paths)))


def _school(path: str) -> str:
    """The school in whose folder a path leads, empty for another path."""
    top, *inner = PurePosixPath(path).parts or ("",)
    return inner[0] if top == SCHOOLS and inner else ""


def _of_school(folder: Path, content: Path, ground: Ground, today: date, paths: Sequence[str]) -> Iterator[Problem]:
    read = read_school(folder, reads=_needed(folder, content, paths))
    if read.records is None:
        yield from read.problems
        return
    days = {year: bare_days(calendar) for year, calendar in ground.calendars.items()}
    sifted = sift(read.records, ground.district, days, today)
    photos = _photographed(folder, _only(sifted.records, paths))
    lost = form_losses(school_files(sifted.records), content) if ground.district.repository else ()
    met = (*read.problems, *lost, *(located(one, content) for one in (*sifted.problems, *photos)))
    yield from (one for one in met if _told_of(one, paths))


def _needed(folder: Path, content: Path, paths: Sequence[str]) -> Callable[[Path], bool]:
    """Whether a note has a say: it is named, or of a day that a named one speaks of, as its own or to follow it up."""
    sessions = f"{SCHOOLS}/{folder.name}/sessions"
    if _within(sessions, paths):
        return every
    named = {path for path in paths if _within(path, [sessions])}
    texts = (read_text(content / path, path) for path in named)
    said = [*named, *(text for text in texts if isinstance(text, str))]
    days = {day for text in said for day in _DAY.findall(text)}
    return lambda file: f"{sessions}/{file.name}" in named or file.name[:10] in days


def _only(records: SchoolRecords, paths: Sequence[str]) -> SchoolRecords:
    return replace(records, notes=tuple(note for note in records.notes if _within(note.path, paths)))


def _photographed(folder: Path, records: SchoolRecords) -> tuple[Problem, ...]:
    """What is wrong with the photos that notes show; what draws photos is loaded only when there may be some."""
    if not any(note.photos or _IMAGE.search(records.bodies.get(note.name, "")) for note in records.notes):
        return ()
    from birgemiz.judge import nothing  # noqa: PLC0415 - a commit waits for what is loaded
    from birgemiz.photos import album  # noqa: PLC0415
    from birgemiz.work import drawn  # noqa: PLC0415

    return album(folder, records, nothing, drawn).problems


def _beyond_schools(content: Path, paths: Sequence[str], clock: Clock) -> tuple[Problem, ...]:
    """Through the whole check, of which only the schools are left out that have no say in it."""
    from birgemiz.judge import check  # noqa: PLC0415 - a commit waits for what is loaded

    def reads(folder: Path) -> bool:
        own = f"{SCHOOLS}/{folder.name}"
        return any(path.startswith("visits") or _within(own, [path]) or _within(path, [own]) for path in paths)

    return tuple(one for one in check(content, clock, reads) if _told_of(one, paths) or one.severity == "fatal")


def _told_of(one: Problem, paths: Iterable[str]) -> bool:
    return _within(one.path, map(public_path, paths))


def _within(path: str, paths: Iterable[str]) -> bool:
    """Whether a path is one of these or lies in one."""
    return any(one in (path, ".") or path.startswith(f"{one}/") for one in paths)

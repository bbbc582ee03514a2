"""Notes to be begun: which hour the next one is of, and its file with all that is known."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.catalogue import words
from birgemiz.intake.content import open_content
from birgemiz.intake.explain import nearest
from birgemiz.intake.folders import files_in
from birgemiz.judge import district_of, school_of
from birgemiz.model.problem import Problem, problem
from birgemiz.rules.standing import Standing
from birgemiz.rules.unwritten import is_begun, missed, promised_on, upcoming
from birgemiz.views.blank import blank
from birgemiz.views.site import Reader
from birgemiz.work import Clock
from birgemiz.writers.blank import blank_text
from birgemiz.writers.file import File


class NewNote(NamedTuple):
    """A note to save, and the days of this academic year's past hours of which nobody has begun to write."""

    file: File
    missed: tuple[date, ...]


def new_note(content: Path, clock: Clock, school: str, day: date | None) -> NewNote | tuple[Problem, ...]:
    """The note of a day, or with None of the next promised hour that has none; or why there is nothing to begin.

    Nothing is saved.
    """
    opened = open_content(content)
    if opened.frame is None:
        return tuple(sorted(opened.problems))
    folders = {folder.name: folder for folder in opened.schools}
    district = district_of(opened.frame, clock)
    stands = school_of(folders[school], content, district).standing if school in folders else None
    if stands is None:
        guess = nearest(school, sorted({*folders} - {school}))
        return (problem("draft-school", f"schools/{school}", value=school, guess=guess),)
    return _begun(content, Reader(district, words(stands.records.school.languages[0])), stands, day)


def _begun(content: Path, reader: Reader, stands: Standing, day: date | None) -> NewNote | tuple[Problem, ...]:
    folder = f"schools/{stands.records.school.id}"
    names = {file.stem for file in files_in(content / folder / "sessions")}
    hour = promised_on(stands, day, names) if day else upcoming(stands, names)
    on = day or (hour.date if hour else None)
    if on is None:
        return (problem("blank-hour", f"{folder}/schedule/{reader.district.year}.yml"),)
    new = blank(reader, stands, on, hour)
    if is_begun(on, hour.half if hour and hour.date == on else None, names):
        return (problem("blank-exists", new.path),)
    left = tuple(one.date for one in missed(stands, names) if one.year == reader.district.year)
    return NewNote(File(new.path, blank_text(new).encode()), left)

"""A note to be written: what is known of its hour filled in, what is not known named."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from birgemiz.model.district import District as DistrictFile
from birgemiz.model.school import School
from birgemiz.model.vocabulary import TASKS, Format, Half, Role
from birgemiz.rules.occurrences import Occurrence
from birgemiz.rules.recommendations import Followed, Recommendation
from birgemiz.rules.standing import Standing
from birgemiz.rules.unwritten import note_name
from birgemiz.views import names
from birgemiz.views.site import Reader
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class Option:
    """A value that a field may take, and what it means."""

    value: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Blank:
    """A file to begin a note with; ``path`` is its place in the content.

    ``start`` is None where the schedule promises the hour for another day. Remarks tell people what to do. ``formats``,
    ``groups``, ``led_by`` and ``recommendations`` (the open ones) are offered and not filled in: nobody knows of an
    hour to come who takes part in it.
    """

    path: str
    day: date
    start: time | None
    half: Half | None
    due: str
    which_tasks: str
    tasks: tuple[Option, ...]
    as_it_was: str
    formats: tuple[Option, ...]
    groups: tuple[Option, ...]
    led_by: tuple[Option, ...]
    followed: str
    recommendations: tuple[Option, ...]
    headings: tuple[str, ...]


def blank(reader: Reader, standing: Standing, day: date, hour: Occurrence | None) -> Blank:
    """The note of a day; ``hour`` is the promised one that it tells of, if any."""
    words, school = reader.words, standing.records.school
    half = hour.half if hour else None
    return Blank(
        path=f"schools/{school.id}/sessions/{note_name(day, half)}.md",
        day=day,
        start=hour.start if hour and hour.date == day else None,
        half=half,
        due=words("Write the title, the tasks and the short analysis: without them the note is not published."),
        which_tasks=words("Numbers of the regulation's tasks, such as [2, 4]:"),
        tasks=tuple(Option(str(number), names.task(words, number)) for number in TASKS),
        as_it_was=words("Delete the first # of a line that holds for this hour, and each line that does not."),
        formats=tuple(Option(one, names.format_(words, one)) for one in Format),
        groups=_groups(reader.frame.district, school, words),
        led_by=tuple(Option(one, names.role(words, one)) for one in school.organisers or Role),
        followed=words("Recommendations still open; leave those that this hour followed up:"),
        recommendations=_open(standing.recommendations, day),
        headings=(words("Agenda"), words("What was agreed")),
    )


def _groups(district: DistrictFile, school: School, words: Words) -> tuple[Option, ...]:
    """The school's subject groups, or all of the district's where it names none."""
    mine = [one for one in district.groups if one.id in school.groups]
    return tuple(Option(one.id, one.names[words.lang]) for one in mine or district.groups)


def _open(recommendations: Iterable[Recommendation], day: date) -> tuple[Option, ...]:
    """What earlier visits left and no hour has followed up, as ``follows_up`` names it."""
    return tuple(
        Option(f"{one.note.name}#{one.number}", one.text)
        for one in recommendations
        if one.state is not Followed.FOLLOWED and one.note.date < day
    )

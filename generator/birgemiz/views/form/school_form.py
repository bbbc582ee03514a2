"""The form of one school: its notes, schedules, analyses and its own file, and nobody else's."""

import re
from collections.abc import Iterator, Sequence
from typing import get_args

from birgemiz.model.documents import AnalysisFields
from birgemiz.model.note import NoteFields, NoteName
from birgemiz.model.record import Lang
from birgemiz.model.repository import Repository
from birgemiz.model.schedule import ScheduleFields
from birgemiz.model.school import School, SchoolFields
from birgemiz.model.vocabulary import TASKS, Staffing
from birgemiz.rules.recommendations import Followed
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses
from birgemiz.views.form.field import Choice, Field, Kind
from birgemiz.views.form.fields import Asking
from birgemiz.views.form.form import Document, Documents, Form, Notes
from birgemiz.views.form.note_texts import BODY
from birgemiz.views.form.school_texts import ANALYSIS_BODY
from birgemiz.views.form.voice import Said, Voice
from birgemiz.views.names import task
from birgemiz.views.page import excerpt, plain
from birgemiz.views.site import Reader
from birgemiz.views.topics import task_wording

NOTES = Said("Сағат жазбалары", "Записи часов")
NOTE = Said("Сағат жазбасы", "Запись часа")
SCHEDULES = Said("Кестелер", "Графики")
ANALYSES = Said("Жылдық талдаулар", "Годовые анализы")
ABOUT = Said("Мектеп туралы", "О школе")
CANCELLED = Said("Өткізілмегендер", "Не состоялись")
VISITED = Said("Әдіскер қатысқандар", "С участием методиста")

_REFERENCE = re.compile(get_args(NoteName)[1].pattern)


def school_form(readers: Sequence[Reader], standing: Standing, repository: Repository) -> Form:
    """The form that a deputy head opens; what can be chosen is what the school and its district have."""
    voice = Voice([reader.words for reader in readers])
    school = standing.records.school
    asking = Asking(voice, _choices(readers, voice, standing))
    home = f"schools/{school.id}"
    return Form(
        repository=repository,
        address=addresses.form_description(school.id),
        page=addresses.school(school.id),
        title=voice(school.names),
        media=f"{home}/media",
        notes=_notes(asking, school, f"{home}/sessions"),
        documents=(
            schedules(asking, readers[0].district.years, f"{home}/schedule"),
            analyses(asking, readers[0].district.years, f"{home}/analysis"),
            _about(readers, voice, school, f"{home}/school.yml"),
        ),
    )


def _notes(asking: Asking, school: School, folder: str) -> Notes:
    voice = asking.voice
    body = Field("body", Kind.MARKDOWN, voice(BODY.label), voice(BODY.hint))
    return Notes(
        label=voice(NOTES),
        one=voice(NOTE),
        folder=folder,
        halves=school.staffing is Staffing.FULL,
        fields=(*asking.fields(NoteFields), body),
        cancelled=voice(CANCELLED),
        visited=voice(VISITED),
    )


def schedules(asking: Asking, years: Sequence[str], folder: str) -> Documents:
    """The schedules of a school, one for each academic year with a calendar."""
    fields = asking.fields(ScheduleFields)
    files = (Document(f"schedule-{year}", year, f"{folder}/{year}.yml", fields) for year in years)
    return Documents("schedule", asking.voice(SCHEDULES), tuple(files))


def analyses(asking: Asking, years: Sequence[str], folder: str) -> Documents:
    """The year-end analyses of a school or of the department."""
    voice = asking.voice
    body = Field("body", Kind.TEXT, voice(ANALYSIS_BODY.label), voice(ANALYSIS_BODY.hint))
    fields = (*asking.fields(AnalysisFields), body)
    files = (Document(f"analysis-{year}", year, f"{folder}/{year}.md", fields) for year in years)
    return Documents("analysis", voice(ANALYSES), tuple(files))


def _about(readers: Sequence[Reader], voice: Voice, school: School, path: str) -> Documents:
    """The school's own file, in which all groups of the district may be chosen."""
    groups = tuple(Choice(group.id, voice(group.names)) for group in readers[0].frame.district.groups)
    fields = Asking(voice, {"groups": groups}).fields(SchoolFields)
    return Documents("about", voice(ABOUT), (Document("school", voice(school.names), path, fields),))


def _choices(readers: Sequence[Reader], voice: Voice, standing: Standing) -> dict[str, tuple[Choice, ...]]:
    frame, school = readers[0].frame, standing.records.school
    groups = [group for group in frame.district.groups if not school.groups or group.id in school.groups]
    return {
        "tasks": tuple(_tasks(readers, school.languages[0])),
        "groups": tuple(Choice(group.id, voice(group.names)) for group in groups),
        "methodologist": tuple(Choice(area.id, voice(area.names)) for area in frame.district.methodologists),
        "follows_up": tuple(_recommendations(standing)),
    }


def _tasks(readers: Sequence[Reader], lang: Lang) -> Iterator[Choice]:
    """The six tasks as the regulation words them, in the language that the school teaches in."""
    reader = next((one for one in readers if one.words.lang == lang), readers[0])
    for number in TASKS:
        wording, _ = task_wording(reader.frame, number, reader.words.lang)
        text = plain(wording).rstrip(" ;.") or task(reader.words, number)
        yield Choice(number, f"{number}. {text}")


def _recommendations(standing: Standing) -> Iterator[Choice]:
    """The recommendations still to be followed up, the newest first; then all that notes name already."""
    left = {f"{one.note.name}#{one.number}": one for one in reversed(standing.recommendations)}
    waiting = [name for name, one in left.items() if one.state is not Followed.FOLLOWED]
    named = [name for note in reversed(standing.records.notes) for name in note.follows_up]
    for name in dict.fromkeys((*waiting, *named)):
        if _REFERENCE.search(name):  # a note saved twice has a name that no other note can point at
            one = left.get(name)
            yield Choice(name, f"{one.note.date} · {excerpt(one.text)}" if one else name)

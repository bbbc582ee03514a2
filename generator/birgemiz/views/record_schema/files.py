"""Which files each schema is for, and the schemas with what a district lets choose from."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from birgemiz.model.announce import AnnounceFields
from birgemiz.model.calendar import Calendar
from birgemiz.model.district import District
from birgemiz.model.documents import AnalysisFields, HomeFields, OrderFields, RegulationFields
from birgemiz.model.note import NoteFields
from birgemiz.model.owners import Owners
from birgemiz.model.record import Record
from birgemiz.model.schedule import ScheduleFields
from birgemiz.model.school import SchoolFields
from birgemiz.model.ties import TiesFields
from birgemiz.model.visits import VisitPlanFields
from birgemiz.model.vocabulary import TASKS
from birgemiz.rules.indicators import CLAUSES
from birgemiz.views import names
from birgemiz.views.form.field import Choice
from birgemiz.views.form.voice import Voice
from birgemiz.views.record_schema.schema import Schemas
from birgemiz.views.record_schema.values import Schema
from birgemiz.views.words import Words


class RecordFile(NamedTuple):
    """A kind of file: the record that people write in it, and its paths within the content, ``*`` for a name."""

    record: type[Record]
    paths: tuple[str, ...]


RECORD_FILES = {
    "district": RecordFile(District, ("district.yml",)),
    "calendar": RecordFile(Calendar, ("calendar/*.yml",)),
    "indicators": RecordFile(TiesFields, ("indicators.yml",)),
    "visits": RecordFile(VisitPlanFields, ("visits/*.yml",)),
    "owners": RecordFile(Owners, ("owners.yml",)),
    "announce": RecordFile(AnnounceFields, ("announce.yml",)),
    "school": RecordFile(SchoolFields, ("schools/*/school.yml",)),
    "schedule": RecordFile(ScheduleFields, ("schools/*/schedule/*.yml",)),
    "note": RecordFile(NoteFields, ("schools/*/sessions/*.md",)),
    "analysis": RecordFile(AnalysisFields, ("analysis/*.md", "schools/*/analysis/*.md")),
    "regulation": RecordFile(RegulationFields, ("regulation.md", "regulation.ru.md", "regulation/*.md")),
    "order": RecordFile(OrderFields, ("order.md", "order.ru.md", "order/*.md")),
    "home": RecordFile(HomeFields, ("pages/index.md", "pages/ru/index.md")),
}
"""Every kind of file by the name of its schema; of Markdown the schema is that of the front matter."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def record_schemas(
    words: Sequence[Words], district: District | None, schools: Iterable[str]
) -> Iterator[tuple[str, Schema]]:
    """Each schema by its name; without a district its groups and areas are any text."""
    voice = Voice(words)
    schemas = Schemas(voice, {name: tuple(found) for name, found in _choices(voice, district, schools)})
    for name, file in RECORD_FILES.items():
        head = {"$schema": DIALECT, "$id": f"urn:birgemiz:record:{name}", "title": ", ".join(file.paths)}
        yield name, head | schemas.of_file(file.record)


def _choices(voice: Voice, district: District | None, schools: Iterable[str]) -> Iterator[tuple[str, Iterable[Choice]]]:
    """By names of fields."""
    yield "tasks", (Choice(number, " / ".join(names.task(one, number) for one in voice.words)) for number in TASKS)
    yield "indicators", (Choice(key, key) for key in CLAUSES)
    ids = [Choice(school, school) for school in schools]
    yield "school", ids
    yield "schools", ids
    if district:
        yield "groups", (Choice(one.id, voice(one.names)) for one in district.groups)
        areas = [Choice(one.id, voice(one.names)) for one in district.methodologists]
        yield "methodologist", areas
        yield "methodologists", areas

"""One visit as a line: a planned one, or one that a note tells of."""

from dataclasses import dataclass

from birgemiz.model.record import Lang
from birgemiz.model.school import School
from birgemiz.rules.visits import MadeVisit, Outcome, PlannedHour
from birgemiz.views import addresses, names
from birgemiz.views.hours import note_lang
from birgemiz.views.page import Link
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """A visit that was planned and not made: ahead, cancelled, or its day has passed without a note of it."""

    iso: str
    day: str
    start: str
    school: Link
    half: str
    room: str
    focus: str
    lang: Lang
    status: str
    sign: str
    status_name: str


@dataclass(frozen=True, slots=True)
class MadeLine:
    """A visit that was made: its note and how many of its recommendations were followed up."""

    iso: str
    day: str
    school: Link
    half: str
    note: Link
    focus: str
    lang: str
    left: str
    followed: int


def planned_line(words: Words, one: PlannedHour, school: School, lang: Lang) -> PlannedLine:
    """A planned visit; ``lang`` is the language that the department writes its plan in."""
    hour = one.hour.occurrence
    status, sign, name = _state(words, one.outcome)
    return PlannedLine(
        iso=hour.date.isoformat(),
        day=words.day(hour.date, "weekday_day"),
        start=words.clock(hour.start),
        school=Link(school.names[words.lang], addresses.school(school.id)),
        half=names.half_short(words, hour.half),
        room=hour.room or "",
        focus=one.plan.focus or "",
        lang=lang,
        status=status,
        sign=sign,
        status_name=name,
    )


def _state(words: Words, outcome: Outcome) -> tuple[str, str, str]:
    match outcome:
        case Outcome.CANCELLED:
            return "cancelled", "✕", words("Cancelled")
        case Outcome.UNTOLD:
            return "extra", "–", words("no note of this visit yet")
        case _:
            return "upcoming", "·", words("planned")


def made_line(words: Words, one: MadeVisit, school: School, followed: int) -> MadeLine:
    """A visit made; ``followed`` of its recommendations were followed up."""
    note, lang = one.note, note_lang(one.note, school)
    left = len(one.visit.recommendations)
    return MadeLine(
        iso=note.date.isoformat(),
        day=words.day(note.date, "day_month"),
        school=Link(school.names[words.lang], addresses.school(school.id)),
        half=names.half_short(words, note.half),
        note=Link(note.title, addresses.session(school.id, note.name), lang=lang),
        focus=one.visit.focus or "",
        lang=lang,
        left=words.counted("{n} recommendation", "{n} recommendations", left) if left else "",
        followed=followed,
    )

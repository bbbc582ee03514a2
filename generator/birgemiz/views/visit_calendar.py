"""A calendar file for each methodologist's area: the visits planned, and those made this academic year."""

from collections.abc import Iterable, Iterator

from birgemiz.model.district import Named
from birgemiz.model.note import Note
from birgemiz.model.record import ONE_HOUR
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Half
from birgemiz.rules.occurrences import Occurrence
from birgemiz.rules.visits import MadeVisit, Outcome, PlannedHour, VisitBook
from birgemiz.views import addresses, names
from birgemiz.views.calendar import Calendar, Event
from birgemiz.views.download import Download
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words

DOMAIN = "birgemiz"
"""What ends every event's name: the same wherever the site is published, so that it never changes."""


def calendar_address(area: str) -> str:
    """The calendar file of an area's visits."""
    return f"{addresses.VISITS}{area}.ics"


def visit_calendars(readers: Iterable[Reader], whole: WholeDistrict) -> Iterator[Download]:
    """The calendar of every area in every language."""
    for reader in readers:
        for area in reader.frame.district.methodologists:
            yield Download(calendar_address(area.id), reader.words.lang, _calendar(reader, whole, whole.visits, area))


def _calendar(reader: Reader, whole: WholeDistrict, book: VisitBook, area: Named) -> Calendar:
    words = reader.words
    events = _events(reader, whole, book, area.id)
    return Calendar(
        address=calendar_address(area.id),
        name=words("Visits: {area}", area=area.names[words.lang]),
        description=words("Visits of the department's methodologist, planned and made."),
        time_zone=reader.frame.district.time_zone,
        events=tuple(sorted(events, key=lambda event: (event.day, event.start, event.uid))),
    )


def _events(reader: Reader, whole: WholeDistrict, book: VisitBook, area: str) -> Iterator[Event]:
    words, year = reader.words, reader.district.year
    for visit in book.made.get((area, year), ()):
        yield from _made(words, visit, whole.schools[visit.school].records.school)
    for planned in book.planned.get(area, ()):
        hour = planned.hour.occurrence
        if hour.year >= year and planned.outcome is not Outcome.MADE:
            yield _planned(words, planned, whole.schools[hour.school].records.school)


def _made(words: Words, visit: MadeVisit, school: School) -> Iterator[Event]:
    """The visit; none where neither the note nor a schedule says at what time it was."""
    note, hour = visit.note, visit.hour
    start = note.start or (hour.start if hour else None)
    if start:
        yield Event(
            uid=_uid(visit.visit.methodologist, school, hour or note),
            day=note.date,
            start=start,
            minutes=note.minutes,
            summary=_summary(words, school),
            location=_location(words, school, hour.room if hour else None),
            description=_description(words, note.half, visit.visit.focus),
            address=addresses.session(school.id, note.name),
        )


def _planned(words: Words, planned: PlannedHour, school: School) -> Event:
    hour = planned.hour.occurrence
    return Event(
        uid=_uid(planned.plan.methodologist, school, hour),
        day=hour.date,
        start=hour.start,
        minutes=ONE_HOUR,
        summary=_summary(words, school),
        location=_location(words, school, hour.room),
        description=_description(words, hour.half, planned.plan.focus),
        address=addresses.school(school.id),
        cancelled=planned.outcome is Outcome.CANCELLED,
    )


def _uid(area: str, school: School, told: Occurrence | Note) -> str:
    """The promised slot names a visit before and after it is made; without one, its note does."""
    name = told.name if isinstance(told, Note) else told.id
    return f"visit-{area}-{school.id}-{name}@{DOMAIN}"


def _summary(words: Words, school: School) -> str:
    return words("{school}: methodological hour", school=school.names[words.lang])


def _location(words: Words, school: School, room: str | None) -> str:
    locality = school.locality[words.lang] if school.locality else ""
    return ", ".join(filter(None, (school.names[words.lang], locality, room)))


def _description(words: Words, half: Half, focus: str | None) -> str:
    return " · ".join(filter(None, (names.half_short(words, half), focus)))

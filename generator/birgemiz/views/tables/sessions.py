"""The table of sessions: every hour that was promised, and every other that was held."""

from collections.abc import Iterator

from birgemiz.model.note import Note
from birgemiz.model.vocabulary import Held
from birgemiz.rules.match import Matched
from birgemiz.rules.measure import delay, public_since
from birgemiz.rules.posts import network_links, website_links
from birgemiz.rules.standing import Standing
from birgemiz.views import names
from birgemiz.views.hours import reason
from birgemiz.views.site import Reader
from birgemiz.views.table import Row


def session_rows(reader: Reader, stands: Standing) -> Iterator[Row]:
    """A school's sessions by academic year, those beyond the schedule after the promised ones."""
    words = reader.words
    for year, match in stands.years.items():
        for matched in match.hours:
            status = names.status(words, matched.status)
            yield (
                *_promised(reader, stands, year, matched),
                status,
                reason(matched, words) or None,
                *_told(reader, stands, matched.note),
            )
        for note in match.extra:
            status = words("Beyond the schedule")
            yield (*_extra(reader, stands, year, note), status, note.reason, *_told(reader, stands, note))


def _promised(reader: Reader, stands: Standing, year: str, matched: Matched) -> Row:
    hour, note = matched.occurrence, matched.note
    school, words = stands.records.school, reader.words
    return (
        school.id,
        school.names[words.lang],
        year,
        matched.date,
        hour.date,
        note.start if note and note.start else hour.start,
        _minutes(note),
        names.half(words, hour.half),
    )


def _extra(reader: Reader, stands: Standing, year: str, note: Note) -> Row:
    school, words = stands.records.school, reader.words
    half = names.half(words, note.half)
    return (school.id, school.names[words.lang], year, note.date, None, note.start, _minutes(note), half)


def _minutes(note: Note | None) -> int | None:
    """How long an hour was, if it was held."""
    return note.minutes if note and note.status is Held.HELD else None


def _told(reader: Reader, stands: Standing, note: Note | None) -> Row:
    """What the note of an hour tells; nothing where there is none."""
    if note is None:
        return (None,) * 13
    words, district, school = reader.words, reader.frame.district, stands.records.school
    return (
        note.title,
        names.format_(words, note.format) if note.format else None,
        ", ".join(map(str, note.tasks)) or None,
        ", ".join(district.group(key).names[words.lang] for key in note.groups) or None,
        ", ".join(names.role(words, role) for role in note.led_by) or None,
        note.participants,
        names.joined(words, note.joined_with) if note.joined_with else None,
        note.analysis,
        district.area(note.visit.methodologist).names[words.lang] if note.visit else None,
        " ".join(website_links(note, school)) or None,
        " ".join(network_links(note, school)) or None,
        public_since(note, stands.records.published),
        delay(note, stands.records.published),
    )

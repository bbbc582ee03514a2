"""The table of sessions: every hour that was promised, and every other that was held."""

from collections.abc import Iterator

from birgemiz.model.note import Note
from birgemiz.model.vocabulary import Held
from birgemiz.rules.match import Matched
from birgemiz.rules.measure import delay, public_since
from birgemiz.rules.posts import network_links, website_links
from birgemiz.rules.standing import Standing
from birgemiz.views.hours import reason
from birgemiz.views.table import Row
from birgemiz.views.tables.wording import Wording

_UNTOLD: Row = (None,) * 13


def session_rows(wording: Wording, stands: Standing) -> Iterator[Row]:
    """A school's sessions by academic year, those beyond the schedule after the promised ones."""
    school = stands.records.school
    for year, match in stands.years.items():
        begin = (school.id, school.names[wording.lang], year)
        for matched in match.hours:
            note = matched.note
            yield (*begin, *_promised(wording, matched), *(_told(wording, stands, note) if note else _UNTOLD))
        for note in match.extra:
            yield (*begin, *_extra(wording, note), *_told(wording, stands, note))


def _promised(wording: Wording, matched: Matched) -> Row:
    hour, note = matched.occurrence, matched.note
    return (
        matched.date,
        hour.date,
        note.start if note and note.start else hour.start,
        _minutes(note) if note else None,
        wording.halves[hour.half],
        wording.statuses[matched.status],
        reason(matched, wording.words) or None,
    )


def _extra(wording: Wording, note: Note) -> Row:
    return (note.date, None, note.start, _minutes(note), wording.halves[note.half], wording.beyond, note.reason)


def _minutes(note: Note) -> int | None:
    """How long an hour was, if it was held."""
    return note.minutes if note.status is Held.HELD else None


def _told(wording: Wording, stands: Standing, note: Note) -> Row:
    """What the note of an hour tells."""
    school, published = stands.records.school, stands.records.published
    return (
        note.title,
        wording.formats[note.format] if note.format else None,
        ", ".join(map(str, note.tasks)) or None,
        ", ".join(map(wording.groups.__getitem__, note.groups)) or None,
        ", ".join(map(wording.roles.__getitem__, note.led_by)) or None,
        note.participants,
        wording.joined[note.joined_with] if note.joined_with else None,
        note.analysis,
        wording.areas[note.visit.methodologist] if note.visit else None,
        " ".join(website_links(note, school)) or None,
        " ".join(network_links(note, school)) or None,
        public_since(note, published),
        delay(note, published),
    )

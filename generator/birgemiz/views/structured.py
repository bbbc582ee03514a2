"""What search engines are told of a school and of its hours, in the terms of schema.org.

Values are plain, but for a ``Link``, which stands for its address, a ``Moment`` and a ``Thing``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any, NamedTuple

from birgemiz.model.district import District
from birgemiz.model.note import Note
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Held, Status
from birgemiz.rules.match import Matched
from birgemiz.views import addresses
from birgemiz.views.hours import note_lang
from birgemiz.views.page import Link
from birgemiz.views.site import Reader
from birgemiz.views.words import Words

Structured = Mapping[str, Any]
"""A thing by the names of its properties."""

CONTEXT = "https://schema.org"


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """A thing within others, which many may share; no two are equal, so one that is shared can be written once."""

    properties: Structured


class Moment(NamedTuple):
    """When something begins; local to the time zone."""

    day: date
    start: time
    time_zone: str


def school_organisation(reader: Reader, school: School) -> Structured:
    """A school: its page here, and where else it is itself (schema.org/School)."""
    words, district = reader.words, reader.frame.district
    told: dict[str, Any] = {
        "@context": CONTEXT,
        **_school(words, school),
        "address": Thing(_address(words, district, school)),
        "parentOrganization": Thing({"@type": "GovernmentOrganization", "name": district.department[words.lang]}),
    }
    if same := [url for url in (school.website, *school.social) if url]:
        told["sameAs"] = same
    return told


class HourEvents:
    """The hours of one school in one language (schema.org/Event)."""

    def __init__(self, reader: Reader, school: School) -> None:
        words, district = reader.words, reader.frame.district
        self._school, self._time_zone = school, district.time_zone
        self._always = {
            "@context": CONTEXT,
            "@type": "Event",
            "eventAttendanceMode": f"{CONTEXT}/OfflineEventAttendanceMode",
            "organizer": Thing(_school(words, school)),
            "location": Thing(_place(words, district, school)),
        }

    def event(self, note: Note, hour: Matched | None) -> Structured:
        """The hour of a note; ``hour`` is what was promised, if it was."""
        start = note.start or (hour.occurrence.start if hour else None)
        told = self._always | {
            "name": note.title,
            "url": Link(note.title, addresses.session(self._school.id, note.name)),
            "inLanguage": note_lang(note, self._school),
            "startDate": Moment(note.date, start, self._time_zone) if start else note.date.isoformat(),
            "duration": f"PT{note.minutes}M",
            "eventStatus": f"{CONTEXT}/EventScheduled",
        }
        if said := note.analysis or note.reason:
            told["description"] = said
        if note.status is Held.CANCELLED:
            told["eventStatus"] = f"{CONTEXT}/EventCancelled"
        elif hour and hour.status is Status.MOVED:
            told["eventStatus"] = f"{CONTEXT}/EventRescheduled"
            told["previousStartDate"] = hour.occurrence.slot_date.isoformat()
        return told


def _school(words: Words, school: School) -> dict[str, Any]:
    name = school.names[words.lang]
    return {"@type": "School", "name": name, "url": Link(name, addresses.school(school.id))}


def _place(words: Words, district: District, school: School) -> dict[str, Any]:
    return {
        "@type": "Place",
        "name": school.names[words.lang],
        "address": Thing(_address(words, district, school)),
    }


def _address(words: Words, district: District, school: School) -> dict[str, Any]:
    told = {"@type": "PostalAddress", "addressCountry": "KZ", "addressRegion": district.names[words.lang]}
    if school.locality:
        told["addressLocality"] = school.locality[words.lang]
    return told

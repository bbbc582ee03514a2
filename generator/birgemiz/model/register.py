"""The register: a district's records, indexed: the frame, and school by school."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from birgemiz.model.calendar import Calendar
from birgemiz.model.district import District
from birgemiz.model.documents import Analysis, FreePage, HomeText, Order, Regulation
from birgemiz.model.media import Picture
from birgemiz.model.note import Note, Post
from birgemiz.model.record import Lang
from birgemiz.model.schedule import Schedule
from birgemiz.model.school import School
from birgemiz.model.ties import Ties
from birgemiz.model.visits import VisitPlan


@dataclass(frozen=True, slots=True)
class SchoolRecords:
    """One school's records; ``schedules`` and ``analyses`` by academic year, notes by date.

    ``bodies`` holds the notes' Markdown by name, ``pictures`` the published images by the names of
    their originals below ``media``: only the notes' own pages need them. ``published`` is the day on which a
    note, by name, came into the repository, where that is known.
    """

    school: School
    schedules: Mapping[str, Schedule] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    analyses: Mapping[str, Analysis] = field(default_factory=dict)
    bodies: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    published: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Frame:
    """What every school shares: the district, its calendars by year, its documents and plans of visits.

    ``earlier_regulations`` and ``earlier_orders`` are versions no longer in force, by their day; ``announced`` holds
    the posts of notes in public channels, by school and by the note's name.
    """

    district: District
    calendars: Mapping[str, Calendar]
    regulation: Mapping[Lang, Regulation] = field(default_factory=dict)
    orders: Mapping[Lang, Order] = field(default_factory=dict)
    analyses: Mapping[str, Analysis] = field(default_factory=dict)
    home: Mapping[Lang, HomeText] = field(default_factory=dict)
    pages: tuple[FreePage, ...] = ()
    earlier_regulations: Mapping[date, Mapping[Lang, Regulation]] = field(default_factory=dict)
    earlier_orders: Mapping[date, Mapping[Lang, Order]] = field(default_factory=dict)
    ties: Ties | None = None
    plans: Mapping[str, VisitPlan] = field(default_factory=dict)
    announced: Mapping[str, Mapping[str, tuple[Post, ...]]] = field(default_factory=dict)

"""The closed vocabularies of the regulation (design words, English identifiers)."""

from enum import StrEnum


class Staffing(StrEnum):
    """How fully a school is staffed; it decides how many slots a week the regulation asks for."""

    FULL = "full"
    SMALL = "small"


class Half(StrEnum):
    """Which teachers a slot gathers: all of a small school, or one half of a fully staffed one."""

    ALL = "all"
    A = "a"
    B = "b"


class Format(StrEnum):
    """How teachers sit together (regulation, clause `formats`)."""

    GROUPS = "groups"
    ASSOCIATIONS = "associations"
    WHOLE_STAFF = "whole-staff"


class Joined(StrEnum):
    """The meeting that the hour may lawfully share a day with (regulation, clause `joined`)."""

    PEDAGOGICAL_COUNCIL = "pedagogical-council"
    METHODOLOGICAL_COUNCIL = "methodological-council"
    ASSOCIATION_MEETING = "association-meeting"


class Held(StrEnum):
    """What a note says became of its hour."""

    HELD = "held"
    CANCELLED = "cancelled"


class Role(StrEnum):
    """Who organises an hour, by office and never by name (regulation, clause `organisers`)."""

    HEAD = "head"
    DEPUTY_STUDY = "deputy-study"
    DEPUTY_UPBRINGING = "deputy-upbringing"
    DEPUTY_SCIENCE = "deputy-science"
    DEPUTY_ICT = "deputy-ict"
    ASSOCIATION_LEAD = "association-lead"
    EXPERIENCED_TEACHER = "experienced-teacher"
    METHODOLOGIST = "methodologist"


class Weekday(StrEnum):
    """A day of the week."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def iso(self) -> int:
        """ISO 8601 number of the day, Monday is 1."""
        return list(Weekday).index(self) + 1


class Status(StrEnum):
    """What became of a promised hour; exactly one for every occurrence."""

    HELD = "held"
    MOVED = "moved"
    CANCELLED = "cancelled"
    HOLIDAY = "holiday"
    MISSED = "missed"
    UPCOMING = "upcoming"


TASKS = range(1, 7)
"""The six tasks of the regulation, in its order."""

"""A district that begins: all that its first files are made of."""

from dataclasses import dataclass

from birgemiz.model.calendar import Calendar
from birgemiz.model.district import District
from birgemiz.model.school import School


@dataclass(frozen=True, slots=True)
class Starter:
    """The district with its schools in its first academic year; ``version`` is that of the program."""

    name: str
    site_url: str
    district: District
    calendar: Calendar
    schools: tuple[School, ...]
    version: str

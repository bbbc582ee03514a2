"""A district that begins: all that its first files are made of."""

from dataclasses import dataclass

from birgemiz.model.calendar import Calendar
from birgemiz.model.district import District
from birgemiz.model.owners import Login
from birgemiz.model.school import School


@dataclass(frozen=True, slots=True)
class Starter:
    """The district with its schools in its first academic year; ``version`` is that of the program.

    ``owners`` are accounts of the department on the Git server; none where they are not known yet.
    """

    name: str
    site_url: str
    district: District
    calendar: Calendar
    schools: tuple[School, ...]
    owners: tuple[Login, ...]
    version: str

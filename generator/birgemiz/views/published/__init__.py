"""What the open data hold, field by field: nothing of a record is published that is not declared here."""

from collections.abc import Mapping

from birgemiz.views.published.district import DistrictFile, SchoolsFile
from birgemiz.views.published.indicators import IndicatorsFile
from birgemiz.views.published.record import OpenFile
from birgemiz.views.published.schedule import ScheduleFile
from birgemiz.views.published.sessions import SessionsFile

KINDS: Mapping[str, type[OpenFile]] = {
    "district": DistrictFile,
    "schools": SchoolsFile,
    "schedule": ScheduleFile,
    "sessions": SessionsFile,
    "indicators": IndicatorsFile,
}
"""Every kind of file by the name of its schema."""

"""The district and its schools as they are published."""

from collections.abc import Mapping
from typing import Any

from birgemiz.model import district as source
from birgemiz.model.calendar import Calendar
from birgemiz.model.record import Bilingual
from birgemiz.model.school import School as SchoolRecord
from birgemiz.views import addresses
from birgemiz.views.open_data.sessions import UrlOf
from birgemiz.views.published.district import AcademicYear, School
from birgemiz.views.published.record import Named, Names
from birgemiz.views.site import District


def district_fields(district: District) -> Mapping[str, Any]:
    """The fields of `DistrictFile`."""
    record = district.frame.district
    return {
        "names": names(record.names),
        "department": names(record.department),
        "sample": names(record.sample) if record.sample else None,
        "languages": record.languages,
        "time_zone": record.time_zone,
        "years": tuple(_year(district.days[year].calendar) for year in district.years),
        "areas": tuple(map(_named, record.methodologists)),
        "groups": tuple(map(_named, record.groups)),
    }


def school_entry(school: SchoolRecord, url_of: UrlOf) -> School:
    """A school."""
    return School(
        id=school.id,
        names=names(school.names),
        staffing=school.staffing,
        languages=school.languages,
        locality=names(school.locality) if school.locality else None,
        website=school.website,
        social=school.social,
        organisers=school.organisers,
        groups=school.groups,
        url=url_of(addresses.school(school.id)),
    )


def names(said: Bilingual) -> Names:
    """Words in both languages."""
    return Names(kk=said.kk, ru=said.ru)


def _named(one: source.Named) -> Named:
    return Named(id=one.id, names=names(one.names))


def _year(calendar: Calendar) -> AcademicYear:
    return AcademicYear(
        id=calendar.year,
        first_day=calendar.first_day,
        last_day=calendar.last_day,
        assumed=names(calendar.assumed) if calendar.assumed else None,
    )

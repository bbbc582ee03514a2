"""Open data: records and what rules found, as what is published of them. The same in every language."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from birgemiz.rules.standing import Standing
from birgemiz.views import addresses
from birgemiz.views.measured import district_measures
from birgemiz.views.open_data.district import district_fields, school_entry
from birgemiz.views.open_data.indicators import indicators_fields
from birgemiz.views.open_data.schedule import schedule_fields
from birgemiz.views.open_data.sessions import UrlOf, newest_first
from birgemiz.views.published import KINDS
from birgemiz.views.published.record import VERSION, OpenFile
from birgemiz.views.site import District, Reader, WholeDistrict
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file of the open data and its address below the site's root.

    Records that ``content`` lists may be made as they are read, once: a district has many.
    """

    address: str
    content: OpenFile


def school_data(district: District, stands: Standing, url_of: UrlOf) -> Iterator[DataFile]:
    """A school's sessions and schedules; ``url_of`` gives the public address of a page."""
    key = stands.records.school.id
    yield _file(district, "sessions", addresses.school_sessions_data(key), {"sessions": newest_first([stands], url_of)})
    yield _file(district, "schedule", addresses.schedule_data(key), schedule_fields(stands))


def district_data(readers: Sequence[Reader], whole: WholeDistrict, url_of: UrlOf) -> Iterator[DataFile]:
    """What speaks of all schools."""
    district, schools = whole.district, _by_name(whole)
    fields: dict[str, Callable[[], Mapping[str, Any]]] = {
        "district": lambda: district_fields(district),
        "schools": lambda: {"schools": (school_entry(one.records.school, url_of) for one in schools)},
        "sessions": lambda: {"sessions": newest_first(schools, url_of)},
        "indicators": lambda: indicators_fields(readers, district_measures(whole), schools),
    }
    for name, made in fields.items():
        yield _file(district, name, addresses.data(name), made())


def _file(district: District, name: str, address: str, fields: Mapping[str, Any]) -> DataFile:
    schema = "../" * addresses.depth(address) + addresses.data_schema(name)
    content = KINDS[name](schema_=schema, version=VERSION, as_of=district.today, **fields)
    return DataFile(address, content)


def _by_name(whole: WholeDistrict) -> list[Standing]:
    """The schools by their Kazakh names, in whatever language the site is."""
    return sorted(whole.schools.values(), key=lambda one: Words.sort_key(one.records.school.names.kk))

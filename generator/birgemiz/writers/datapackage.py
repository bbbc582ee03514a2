"""``datapackage.json``: what the open data are, file by file, for programs (Data Package, Table Schema)."""

import json
from collections.abc import Iterable, Iterator, Mapping

from birgemiz.views import addresses
from birgemiz.views.published.record import VERSION
from birgemiz.views.site import District
from birgemiz.views.tables.columns import INDICATORS, RECOMMENDATIONS, SESSIONS, VISITS
from birgemiz.writers.file import File
from birgemiz.writers.links import Settings

_TABLES = {"sessions": SESSIONS, "visits": VISITS, "recommendations": RECOMMENDATIONS, "indicators": INDICATORS}
_NUMBERS = {
    "sessions": {"minutes", "participants"},
    "visits": {"recommendations", "followed_up"},
    "recommendations": {"number"},
    "indicators": {"met", "asked", "percent"},
}
"""The columns of each table that are whole numbers."""

_DAYS = {"date", "promised", "followed_up_on"}
_REQUIRED = {"school_id", "school", "year", "indicator_id"}
_SINGLE = ("district", "schools", "sessions", "indicators")
"""The files of which the district has one each."""

_Told = dict[str, object]


def data_package(district: District, schools: Iterable[str], settings: Settings) -> File:
    """The package of the open data; its CSV files are those in Kazakh, so only where the site has that language."""
    record = district.frame.district
    tables = _tables() if "kk" in record.languages else ()
    told = {
        "profile": "data-package",
        "name": "birgemiz",
        "title": f"{settings.name}: {record.names.kk} · {record.names.ru}",
        "description": f"{record.sample.kk} {record.sample.ru}" if record.sample else "",
        "homepage": settings.url,
        "version": VERSION,
        "modified": district.today.isoformat(),
        "resources": [*tables, *_documents(sorted(schools))],
    }
    kept = {name: value for name, value in told.items() if value}
    return File(addresses.DATA_PACKAGE, (json.dumps(kept, ensure_ascii=False, indent=1) + "\n").encode())


def _tables() -> Iterator[_Told]:
    for key, columns in _TABLES.items():
        yield _resource(f"{key}-csv", addresses.table(key), "csv", "text/csv") | {
            "profile": "tabular-data-resource",
            "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "header": True},
            "schema": {"fields": [_field(key, name, title) for name, title in columns.items()], "missingValues": [""]},
        }


def _documents(schools: Iterable[str]) -> Iterator[_Told]:
    """The JSON files, each with its JSON Schema."""
    for name in _SINGLE:
        yield _json(name, addresses.data(name), name)
    for school in schools:
        yield _json(f"schedule-{school}", addresses.schedule_data(school), "schedule")


def _json(name: str, address: str, schema: str) -> _Told:
    return _resource(name, address, "json", "application/json") | {"jsonSchema": _below(addresses.data_schema(schema))}


def _resource(name: str, address: str, format_: str, media_type: str) -> _Told:
    told = {"name": name, "path": _below(address), "format": format_, "mediatype": media_type, "encoding": "utf-8"}
    return dict(told)


def _below(address: str) -> str:
    """The address as the package names it: paths of a package never lead out of its folder."""
    return address.removeprefix(addresses.DATA)


def _field(table: str, name: str, title: str) -> Mapping[str, object]:
    told: _Told = {"name": name, "title": title, **_type(table, name)}
    if name in _REQUIRED:
        told["constraints"] = {"required": True}
    return told


def _type(table: str, name: str) -> Mapping[str, str]:
    if name in _NUMBERS[table]:
        return {"type": "integer"}
    if name in _DAYS:
        return {"type": "date"}
    return {"type": "time", "format": "%H:%M"} if name == "start" else {"type": "string"}

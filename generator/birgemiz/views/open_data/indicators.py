"""Indicators as they are published."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from birgemiz.rules.indicators import ASKED
from birgemiz.rules.measure import NOTHING, Tallies
from birgemiz.rules.standing import Standing
from birgemiz.views import measures
from birgemiz.views.measured import DistrictMeasures
from birgemiz.views.published.indicators import DistrictYear, Indicator, SchoolYear, Value
from birgemiz.views.site import Reader


def indicators_fields(
    readers: Sequence[Reader], measured: DistrictMeasures, schools: Iterable[Standing]
) -> Mapping[str, Any]:
    """The fields of `IndicatorsFile`."""
    years = sorted(measured.items())
    return {
        "indicators": tuple(_indicator(readers, key) for key in measures.ALL),
        "district": tuple(
            DistrictYear(year=year, values=_values(measures.ALL, measure.year)) for year, measure in years
        ),
        "schools": _school_years(schools),
    }


def _indicator(readers: Sequence[Reader], key: str) -> Indicator:
    said = {reader.words.lang: measures.text(reader.words, key) for reader in readers}
    return Indicator(
        id=key,
        names={lang: text.name for lang, text in said.items()},
        definitions={lang: text.definition for lang, text in said.items()},
        formulas={lang: text.formula for lang, text in said.items()},
    )


def _school_years(schools: Iterable[Standing]) -> Iterator[SchoolYear]:
    for stands in schools:
        for year, measure in sorted(stands.measures.items()):
            yield SchoolYear(school=stands.records.school.id, year=year, values=_values(ASKED, measure.year))


def _values(keys: Iterable[str], tallies: Tallies) -> dict[str, Value]:
    found = {key: tallies.get(key, NOTHING) for key in keys}
    return {key: Value(met=one.met, asked=one.asked, percent=one.share) for key, one in found.items()}

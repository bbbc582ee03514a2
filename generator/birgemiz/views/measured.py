"""What all schools of the district came to together, and the order in which pages list them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from birgemiz.rules.documents import DocumentState, department_documents
from birgemiz.rules.indicators import DEPARTMENT
from birgemiz.rules.measure import Measure, Tallies, Tally, together
from birgemiz.rules.standing import Standing
from birgemiz.views import measures
from birgemiz.views.site import WholeDistrict
from birgemiz.views.words import Words

DistrictMeasures = Mapping[str, Measure]
"""Each academic year of the district, measured: neither months nor items, which are the schools'."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator, and what it came to."""

    text: measures.IndicatorText
    value: measures.Value


def indicator(words: Words, key: str, tallies: Tallies) -> Indicator:
    """One of several indicators in words."""
    return Indicator(measures.text(words, key), measures.value_of(words, key, tallies))


def district_measures(whole: WholeDistrict) -> DistrictMeasures:
    """The sums of all schools, and the department's own documents; counted once for all that show them."""
    return whole.once(_measures)


def by_name(words: Words, schools: Iterable[Standing]) -> list[Standing]:
    """The schools in the order of the Kazakh alphabet."""
    return sorted(schools, key=lambda one: words.sort_key(one.records.school.names[words.lang]))


def accountable(whole: WholeDistrict, year: str) -> list[Standing]:
    """The schools that keep documents of a year: a school does from the year of its first record on."""
    return [one for one in whole.schools.values() if year >= min(one.years, default=year)]


def _measures(whole: WholeDistrict) -> DistrictMeasures:
    return {year: _sum(whole, year) for year in whole.district.years}


def _sum(whole: WholeDistrict, year: str) -> Measure:
    found = [one.measures[year] for one in whole.schools.values()]
    states: dict[str, Counter[str]] = {DEPARTMENT: _department(whole, year)}
    for one in found:
        for key, counts in one.states.items():
            states.setdefault(key, Counter()).update(counts)
    own = states[DEPARTMENT]
    return Measure(
        year=together([*(one.year for one in found), {DEPARTMENT: Tally(own[DocumentState.PRESENT], own.total())}]),
        months={},
        states=states,
        delays=tuple(sorted(days for one in found for days in one.delays)),
        items={},
    )


def _department(whole: WholeDistrict, year: str) -> Counter[str]:
    """How many of the department's documents that are due are in which state."""
    district = whole.district
    records = (one.records for one in accountable(whole, year))
    found = department_documents(district.frame, records, year, district.today)
    return Counter(one.state.value for one in found if one.state is not DocumentState.NOT_YET)

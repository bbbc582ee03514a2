"""One indicator: what it asks, how it is counted, and what it came to in the district and school by school."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median_low
from typing import NamedTuple

from birgemiz.rules.indicators import BY_YEAR, DEPARTMENT, SHARES
from birgemiz.rules.measure import Measure
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, measures
from birgemiz.views.measured import DistrictMeasures
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader
from birgemiz.views.words import Words

TIMED = "publication"
"""The indicator that also tells how many days passed."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A clause of the regulation in its own words, which are Markdown, and its beginning."""

    text: str
    short: str
    lang: str
    address: str


class Row(NamedTuple):
    """What an indicator came to in an academic year or at a school, and why.

    ``evidence`` is where each item is shown, empty where nothing was asked. ``delay`` tells the median number of
    days from the hour to its publication, and of how many hours it is known.
    """

    head: Link
    evidence: str
    value: measures.Value
    reasons: str
    delay: tuple[str, str]


@dataclass(frozen=True, slots=True)
class IndicatorView:
    """One indicator: the clauses that it measures, the district by academic years, the schools in the current one.

    ``register`` is where the documents that it counts are listed; ``share`` says that it is no duty, ``timed`` that
    rows tell a delay, ``of_schools`` that schools have values of their own.
    """

    text: measures.IndicatorText
    year: str
    as_of: str
    now: measures.Value
    share: bool
    timed: bool
    of_schools: bool
    register: str
    clauses: tuple[Quote, ...]
    years: tuple[Row, ...]
    schools: tuple[Row, ...]


def indicator_page(
    reader: Reader, key: str, measured: DistrictMeasures, schools: Iterable[Standing], quotes: tuple[Quote, ...]
) -> Page:
    """The page of an indicator; ``schools`` are in the order in which they are listed."""
    words, year = reader.words, reader.district.year
    text = measures.text(words, key)
    view = IndicatorView(
        text=text,
        year=year,
        as_of=words.day(reader.district.today),
        now=measures.value_of(words, key, measured[year].year),
        share=key in SHARES,
        timed=key == TIMED,
        of_schools=key != DEPARTMENT,
        register=addresses.DOCUMENTS if key in BY_YEAR or key == DEPARTMENT else "",
        clauses=quotes,
        years=tuple(_row(words, key, measured[one], Link(one), "") for one in reader.district.years),
        schools=tuple(_school(words, key, one, year) for one in schools) if key != DEPARTMENT else (),
    )
    return Page(text.address, words.lang, "regulation", text.name, text.definition, "indicator.html", view)


def _school(words: Words, key: str, standing: Standing, year: str) -> Row:
    school, measure = standing.records.school, standing.measures[year]
    head = Link(school.names[words.lang], addresses.school(school.id))
    shown = year in standing.years and key in measure.year
    return _row(words, key, measure, head, f"{addresses.evidence(school.id, year)}#{key}" if shown else "")


def _row(words: Words, key: str, measure: Measure, head: Link, evidence: str) -> Row:
    return Row(
        head=head,
        evidence=evidence,
        value=measures.value_of(words, key, measure.year),
        reasons=measures.reasons(words, measure.states.get(key, {})),
        delay=_delay(words, measure.delays) if key == TIMED else ("", ""),
    )


def _delay(words: Words, delays: tuple[int, ...]) -> tuple[str, str]:
    """The lower of the two middle days where their number is even: it came true of an hour."""
    if not delays:
        return measures.NO_VALUE, ""
    known = words.counted("known of {n} hour", "known of {n} hours", len(delays))
    return words.counted("{n} day", "{n} days", median_low(delays)), known

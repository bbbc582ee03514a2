"""Schools × indicators: what each school's indicators came to, and the district's sums."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from birgemiz.rules.indicators import BY_YEAR
from birgemiz.rules.measure import Tallies, total
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, measures
from birgemiz.views.page import Link
from birgemiz.views.summary.selection import Selection, kinds_of
from birgemiz.views.words import Words

COLUMNS = (
    "regularity",
    "halves",
    "duration",
    "visits",
    "follow-up",
    "publication",
    "on-site",
    "on-networks",
    "tasks",
    "groups",
    "documents",
)
"""The indicators of the table; all others are on their own pages."""

KEY_NUMBERS = ("regularity", "publication", "visits", "follow-up", "tasks", "documents")
"""The indicators that open the summary."""


class IndicatorRow(NamedTuple):
    """A school, the kinds that it can be found by, and its values."""

    school: Link
    kinds: str
    values: tuple[measures.Value, ...]


@dataclass(frozen=True, slots=True)
class IndicatorTable:
    """Schools in the order of the Kazakh alphabet; never a ranking."""

    columns: tuple[measures.IndicatorText, ...]
    rows: tuple[IndicatorRow, ...]
    totals: tuple[measures.Value, ...]


def indicator_table(words: Words, schools: Sequence[Standing], selection: Selection) -> IndicatorTable:
    """The table of a part of an academic year, schools in the order given; a month has no indicators of the year."""
    keys = [key for key in COLUMNS if not (selection.month and key in BY_YEAR)]
    found = [selection.tallies(standing) for standing in schools]
    return IndicatorTable(
        columns=tuple(measures.text(words, key) for key in keys),
        rows=tuple(
            _row(words, standing, selection.year, tallies, keys)
            for standing, tallies in zip(schools, found, strict=True)
        ),
        totals=tuple(measures.value(words, key, total(found, key)) for key in keys),
    )


def _evidence(standing: Standing, year: str) -> str:
    """Where a school's year is measured; its own page, when it has neither a schedule nor a note of that year."""
    key = standing.records.school.id
    return addresses.evidence(key, year) if year in standing.years else addresses.school(key)


def _row(words: Words, standing: Standing, year: str, tallies: Tallies, keys: Sequence[str]) -> IndicatorRow:
    school = standing.records.school
    return IndicatorRow(
        school=Link(school.names[words.lang], _evidence(standing, year)),
        kinds=" ".join(kinds_of(school)),
        values=tuple([measures.value_of(words, key, tallies) for key in keys]),
    )

"""Every indicator of the regulation: the index of all, and a page for each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from birgemiz.rules.indicators import ASKED, DEPARTMENT, SHARES
from birgemiz.rules.ties import clauses, measures_of
from birgemiz.views import addresses
from birgemiz.views.documents import read_in
from birgemiz.views.indicator import Quote, indicator_page
from birgemiz.views.measured import DistrictMeasures, Indicator, by_name, indicator
from birgemiz.views.page import Page, excerpt, plain
from birgemiz.views.site import Reader, WholeDistrict

DUTIES = (*(key for key in ASKED if key not in SHARES), DEPARTMENT)
"""Indicators of what is to be met in full, in the order that pages show them."""

OF_HOURS = tuple(key for key in ASKED if key in SHARES)
"""Indicators that are a share of the hours held."""

BEGINNING = 90
"""Characters of a clause in the index."""

Quotes = Mapping[str, tuple[Quote, ...]]
"""The clauses that each indicator measures."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An indicator in the index, with the clauses that it measures."""

    indicator: Indicator
    clauses: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    """All indicators with the district's values of the current academic year: duties, and shares of hours."""

    year: str
    as_of: str
    duties: tuple[Entry, ...]
    shares: tuple[Entry, ...]


def indicator_pages(reader: Reader, whole: WholeDistrict, measured: DistrictMeasures) -> Iterator[Page]:
    """The index, and a page for each indicator."""
    quotes, schools = _quotes(reader), by_name(reader.words, whole.schools.values())
    yield _index(reader, measured, quotes)
    for key in (*DUTIES, *OF_HOURS):
        yield indicator_page(reader, key, measured, schools, quotes.get(key, ()))


def _index(reader: Reader, measured: DistrictMeasures, quotes: Quotes) -> Page:
    words, year = reader.words, reader.district.year
    now = measured[year].year

    def entries(keys: tuple[str, ...]) -> tuple[Entry, ...]:
        return tuple(Entry(indicator(words, key, now), quotes.get(key, ())) for key in keys)

    return Page(
        address=addresses.INDICATORS,
        lang=words.lang,
        section="regulation",
        title=words("Indicators of the regulation"),
        description=words("What the regulation asks, how it is counted and what it came to."),
        template="indicators.html",
        view=IndexView(year, words.day(reader.district.today), entries(DUTIES), entries(OF_HOURS)),
    )


def _quotes(reader: Reader) -> Quotes:
    """Ties are to the Kazakh clauses; they are quoted in the reader's language."""
    frame = reader.frame
    regulation = read_in(reader.words, frame.regulation)
    if regulation is None:
        return {}
    texts = clauses(regulation)
    found: dict[str, tuple[Quote, ...]] = {}
    for clause, keys in measures_of(frame.ties, frame.regulation.get("kk")).items():
        if clause in texts:
            short = excerpt(plain(texts[clause]), BEGINNING)
            quote = Quote(texts[clause], short, regulation.lang, addresses.clause(clause))
            for key in keys:
                found[key] = (*found.get(key, ()), quote)
    return found

"""The pages of the summary: an academic year, its months, its kinds of schools."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median_low

from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, measures
from birgemiz.views.chart import Chart
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.spreadsheets import spreadsheet_links
from birgemiz.views.summary.all_weeks import address_of_weeks, are_many, weeks_of_summary, weeks_page
from birgemiz.views.summary.charts import year_charts
from birgemiz.views.summary.indicators import KEY_NUMBERS, IndicatorTable, indicator_table
from birgemiz.views.summary.selection import Choices, Selection, choices, kind_name, selections
from birgemiz.views.summary.weeks import Lines, WeeksTable, lines_of, weeks_table
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class KeyNumber:
    """A number that opens the summary, and what it means."""

    value: measures.Value
    text: measures.IndicatorText


@dataclass(frozen=True, slots=True)
class SummaryView:
    """A part of an academic year of the district. ``part`` names it where it is not the whole year.

    Charts are the whole year's; a kind of schools has no weeks of its own: they are on the year's page. In a district
    of many schools the year's page has the weeks of one month, ``weeks_part``, and ``all_weeks`` leads to all.
    """

    year: str
    part: str
    current: str
    as_of: str
    choices: Choices
    schools: str
    key_numbers: tuple[KeyNumber, ...]
    delay: str
    charts: tuple[Chart, ...]
    indicators: IndicatorTable
    weeks: WeeksTable | None
    weeks_part: str
    all_weeks: str
    downloads: tuple[Link, ...]


def summary_pages(reader: Reader, whole: WholeDistrict) -> Iterator[Page]:
    """A page for each part of each academic year; the section's first page repeats the current year's."""
    current = addresses.summary(reader.district.year)
    for year in reader.district.years:
        known = selections(whole, year)
        lines = lines_of(reader.words, whole.schools.values(), year)
        for selection in known:
            view = _view(reader, whole, selection, known, lines)
            yield _page(reader.words, view, selection.address)
            if selection.address == current:
                yield _page(reader.words, view, addresses.SUMMARY, canonical=current)
        if are_many(whole):
            yield weeks_page(reader, whole, known, lines)


def _page(words: Words, view: SummaryView, address: str, canonical: str | None = None) -> Page:
    title = words("District summary {year}", year=view.year)
    return Page(
        address=address,
        lang=words.lang,
        section="summary",
        title=f"{title} · {view.part}" if view.part else title,
        description=words("What the regulation asks of the district's schools, measured for {year}.", year=view.year),
        template="summary.html",
        view=view,
        canonical=canonical,
    )


def _view(
    reader: Reader, whole: WholeDistrict, selection: Selection, known: list[Selection], lines: Lines
) -> SummaryView:
    words = reader.words
    schools = [standing for standing in whole.schools.values() if selection.holds(standing.records.school)]
    table = indicator_table(words, schools, selection)
    numbers = {value.key: value for value in table.totals}
    weeks = weeks_of_summary(reader, selection, known, many=are_many(whole))
    return SummaryView(
        year=selection.year,
        part=_part(words, selection),
        current=selection.address,
        as_of=words.day(reader.district.today),
        choices=choices(reader, known),
        schools=words.counted("{n} school", "{n} schools", len(schools)),
        key_numbers=tuple(KeyNumber(numbers[k], measures.text(words, k)) for k in KEY_NUMBERS if k in numbers),
        delay="" if selection.month else _delay(words, schools, selection.year),
        charts=() if selection.month else year_charts(words, schools, selection.year),
        indicators=table,
        weeks=weeks_table(reader, schools, weeks, lines) if weeks else None,
        weeks_part=_part(words, weeks) if weeks and weeks != selection else "",
        all_weeks="" if weeks == known[0] else address_of_weeks(whole, selection.year),
        downloads=spreadsheet_links(words),
    )


def _part(words: Words, selection: Selection) -> str:
    if selection.month:
        return words.day(selection.month, "month_year")
    return kind_name(words, selection.kind) if selection.kind else ""


def _delay(words: Words, schools: list[Standing], year: str) -> str:
    """How soon hours are published, where the days are known; the lower median, a whole number of days."""
    delays = [days for s in schools if year in s.measures for days in s.measures[year].delays]
    return words.counted("{n} day", "{n} days", median_low(delays)) if delays else ""

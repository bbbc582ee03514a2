"""The pages of the summary: an academic year, its months, its kinds of schools."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median_low

from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, measures
from birgemiz.views.chart import Chart
from birgemiz.views.measured import by_name
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.spreadsheets import spreadsheet_links
from birgemiz.views.summary.all_weeks import address_of_weeks, are_many, weeks_of_summary, weeks_page
from birgemiz.views.summary.charts import year_charts
from birgemiz.views.summary.indicators import KEY_NUMBERS, IndicatorTable, indicator_table
from birgemiz.views.summary.selection import Choices, Selection, choices, kind_name, selections
from birgemiz.views.summary.weeks import Marks, WeeksTable, marks_of, weeks_table
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
    current, many = addresses.summary(reader.district.year), are_many(whole)
    schools = by_name(reader.words, whole.schools.values())
    for year in reader.district.years:
        known = selections(whole, year)
        marks = marks_of(reader.words, schools, year)
        for selection in known:
            shown = [standing for standing in schools if selection.holds(standing.records.school)]
            view = _view(reader, shown, selection, known, marks, many=many)
            yield _page(reader.words, view, selection.address)
            if selection.address == current:
                yield _page(reader.words, view, addresses.SUMMARY, canonical=current)
        if many:
            yield weeks_page(reader, schools, known, marks)


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
    reader: Reader,
    schools: Sequence[Standing],
    selection: Selection,
    known: list[Selection],
    marks: Marks,
    *,
    many: bool,
) -> SummaryView:
    words = reader.words
    table = indicator_table(words, schools, selection)
    numbers = {value.key: value for value in table.totals}
    weeks = weeks_of_summary(selection, known, reader.district.today, many=many)
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
        weeks=weeks_table(reader, schools, weeks, marks) if weeks else None,
        weeks_part=_part(words, weeks) if weeks and weeks != selection else "",
        all_weeks="" if weeks == known[0] else address_of_weeks(selection.year, many=many),
        downloads=spreadsheet_links(words),
    )


def _part(words: Words, selection: Selection) -> str:
    if selection.month:
        return words.day(selection.month, "month_year")
    return kind_name(words, selection.kind) if selection.kind else ""


def _delay(words: Words, schools: Sequence[Standing], year: str) -> str:
    """How soon hours are published, where the days are known; the lower median, a whole number of days."""
    delays = [days for s in schools if year in s.measures for days in s.measures[year].delays]
    return words.counted("{n} day", "{n} days", median_low(delays)) if delays else ""

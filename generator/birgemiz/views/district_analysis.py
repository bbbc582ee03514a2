"""The district's year-end analysis: sums of its schools, never one school beside another."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from birgemiz.model.calendar import year_of
from birgemiz.model.note import Note
from birgemiz.rules.days import month_of
from birgemiz.rules.documents import DocumentState
from birgemiz.rules.facts import held
from birgemiz.rules.match import Match
from birgemiz.rules.measure import Tally, together
from birgemiz.rules.recommendations import Followed
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, analysis
from birgemiz.views.analysis import AnalysisView, Computed
from birgemiz.views.documents import approval_lines
from birgemiz.views.measured import by_name
from birgemiz.views.page import Link
from birgemiz.views.paper import Sheet
from birgemiz.views.site import District, Reader, WholeDistrict
from birgemiz.views.words import Words, capital

MOST = 60
"""Recommendations that the district's analysis lists."""


def district_years(district: District) -> list[str]:
    """The years with an analysis, the newest first: people wrote one, or the year has ended."""
    ended = (year for year, days in district.days.items() if days.calendar.last_day < district.today)
    return sorted({*district.frame.analyses, *ended}, reverse=True)


def district_analysis(reader: Reader, whole: WholeDistrict, year: str) -> AnalysisView:
    """The district's analysis of one year."""
    words, written = reader.words, reader.frame.analyses.get(year)
    awaited = words("The department has not yet published its conclusions.")
    return AnalysisView(
        title=written.title if written else analysis.title(words, year),
        lang=(written.lang or "kk") if written else words.lang,
        subject=reader.frame.district.names[words.lang],
        year=year,
        up=Link(words("Year-end analysis"), addresses.ANALYSIS),
        years=tuple(Link(y, addresses.analysis(y)) for y in district_years(reader.district)),
        approval=approval_lines(words, written.approved if written else None),
        facts=analysis.facts(words, sums(whole, year)),
        author=words("Written by the department.") if written else awaited,
        body=written.body if written else "",
        as_of=analysis.as_of(words, words.day(reader.district.today)),
        tables=district_tables(reader, whole, year),
        word=addresses.analysis_word(year),
    )


def district_tables(reader: Reader, whole: WholeDistrict, year: str) -> tuple[Computed, ...]:
    """What all schools' notes give of one year; nothing where the year has no calendar."""
    if year not in reader.district.days:
        return ()
    words, now = reader.words, sums(whole, year)
    schools = tuple(whole.schools.values())
    summary = Link(words("District summary {year}", year=year), addresses.summary(year))
    return (
        analysis.indicators(words, year, now, sums(whole, analysis.year_before(year))),
        analysis.tasks(words, now),
        analysis.hours(words, [one.years.get(year, Match()) for one in schools], more=summary),
        _months(words, schools, year),
        _areas(reader, schools, year),
        _unresolved(reader, schools, year),
        _documents(words, schools, year),
    )


def sums(whole: WholeDistrict, year: str) -> dict[str, Tally]:
    """Every indicator of all schools together."""
    return together(one.measures[year].year for one in whole.schools.values() if year in one.measures)


def _visits(standing: Standing, year: str) -> list[Note]:
    return [note for note in held(standing.years.get(year, Match())) if note.visit]


def _months(words: Words, schools: Sequence[Standing], year: str) -> Computed:
    """The visits of each month in which one was due or made, and in how many schools."""
    visits: Counter[date] = Counter()
    visited: Counter[date] = Counter()
    for one in schools:
        months = [month_of(note.date) for note in _visits(one, year)]
        visits.update(months)
        visited.update(set(months))
    due = {m for one in schools for m, tallies in one.measures[year].months.items() if "visits" in tallies}
    rows = tuple((capital(words.day(m, "month")), str(visits[m]), str(visited[m])) for m in sorted(due))
    columns = (words("Month"), words("Visits"), words("Schools visited"))
    remark = "" if rows else words("No visit was due.")
    return Computed("visits", Sheet(words("Visits by month"), columns, rows, (3, 1, 1)), remark)


def _areas(reader: Reader, schools: Sequence[Standing], year: str) -> Computed:
    """The visits and recommendations of each area."""
    words = reader.words
    visits = Counter(note.visit.methodologist for one in schools for note in _visits(one, year) if note.visit)
    left = Counter(
        (one.area, one.state) for of in schools for one in of.recommendations if year_of(one.note.date) == year
    )
    rows = [
        _area_row(one.names[words.lang], visits[one.id], {state: left[one.id, state] for state in Followed})
        for one in reader.frame.district.methodologists
    ]
    every = {state: sum(n for (_, of), n in left.items() if of is state) for state in Followed}
    rows.append(_area_row(words("In all"), visits.total(), every))
    sheet = Sheet(
        caption=words("Visits and recommendations by area"),
        columns=(
            words("Area of the methodologist"),
            words("Visits"),
            words("left"),
            words("followed up"),
            words("not followed up within 31 days"),
            words("up to 31 days old"),
        ),
        rows=tuple(rows),
        widths=(12, 10, 9, 10, 12, 8),
    )
    more = Link(words("All recommendations"), addresses.RECOMMENDATIONS)
    return Computed("areas", sheet, more=more)


def _unresolved(reader: Reader, schools: Sequence[Standing], year: str) -> Computed:
    """The year's recommendations that no later hour followed up, by school; so many as a document can bear."""
    words, district = reader.words, reader.frame.district
    left = [
        (school.records.school.names[words.lang], one)
        for school in by_name(words, schools)
        for one in school.recommendations
        if year_of(one.note.date) == year and one.state is not Followed.FOLLOWED
    ]
    rows = tuple(
        (name, words.day(one.note.date), district.area(one.area).names[words.lang], one.text)
        for name, one in left[:MOST]
    )
    columns = (words("School"), words("Date"), words("Area of the methodologist"), words("Recommendation"))
    remark = words("Every recommendation of the year was followed up, or none was left.")
    if left:
        remark = words("and {n} more under their months", n=len(left) - MOST) if len(left) > MOST else ""
    sheet = Sheet(words("Recommendations not yet followed up"), columns, rows, (3, 3, 3, 6))
    return Computed("unresolved", sheet, remark, more=Link(words("All recommendations"), addresses.RECOMMENDATIONS))


def _area_row(name: str, visits: int, left: Mapping[Followed, int]) -> tuple[str, ...]:
    counts = (visits, sum(left.values()), left[Followed.FOLLOWED], left[Followed.OVERDUE], left[Followed.OPEN])
    return (name, *map(str, counts))


def _documents(words: Words, schools: Sequence[Standing], year: str) -> Computed:
    """How many of the schools of that year have each of the four documents; what is not yet due counts nowhere."""
    named = {
        DocumentState.PRESENT: words("present"),
        DocumentState.UNAPPROVED: words("approval not recorded"),
        DocumentState.PARTLY: words("in part"),
        DocumentState.MISSING: words("not yet published"),
    }
    documents = (
        words("The regulation of the hour"),
        words("The schedule approved by the head, {year}", year=year),
        words("Each hour published with a short analysis"),
        words("The year-end analysis"),
    )
    asked = [one for one in schools if "documents" in one.measures[year].year]
    found = Counter((one.number, one.state) for of in asked for one in of.documents[year])
    rows = tuple(
        (name, *(str(found[number, state]) for state in named)) for number, name in enumerate(documents, start=1)
    )
    sheet = Sheet(words("Schools that have each document"), (words("Document"), *named.values()), rows, (5, 2, 4, 3, 4))
    return Computed("documents", sheet)

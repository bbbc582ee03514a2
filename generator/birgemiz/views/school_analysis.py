"""A school's year-end analysis."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from birgemiz.model.calendar import year_of
from birgemiz.model.note import Note
from birgemiz.model.vocabulary import Status
from birgemiz.rules.days import month_of
from birgemiz.rules.facts import held
from birgemiz.rules.match import Match, Matched
from birgemiz.rules.recommendations import Followed
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, analysis
from birgemiz.views.analysis import AnalysisView, Computed
from birgemiz.views.documents import approval_lines
from birgemiz.views.hours import note_lang, reason
from birgemiz.views.measures import NO_VALUE
from birgemiz.views.page import Link
from birgemiz.views.paper import Sheet
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import District, Reader
from birgemiz.views.words import Words, capital


def school_years(district: District, standing: Standing) -> list[str]:
    """The years with an analysis, the newest first: people wrote one, or the year has ended."""
    ended = (y for y in standing.years if y in district.days and district.days[y].calendar.last_day < district.today)
    return sorted({*standing.records.analyses, *ended}, reverse=True)


def school_analyses(lines: SchoolLines) -> dict[str, AnalysisView]:
    """A school's analyses by year, the newest first; the same for page and paper."""
    return lines.once(_analyses)


def _analyses(lines: SchoolLines) -> dict[str, AnalysisView]:
    reader, standing = lines.reader, lines.standing
    return {year: school_analysis(reader, standing, year) for year in school_years(reader.district, standing)}


def school_analysis(reader: Reader, standing: Standing, year: str) -> AnalysisView:
    """A school's analysis of one year."""
    words, school = reader.words, standing.records.school
    written, name = standing.records.analyses.get(year), school.names[words.lang]
    measured = standing.measures.get(year)
    return AnalysisView(
        title=written.title if written else analysis.title(words, year),
        lang=(written.lang or school.languages[0]) if written else words.lang,
        subject=name,
        year=year,
        up=Link(name, addresses.school(school.id)),
        years=tuple(Link(y, addresses.school_analysis(school.id, y)) for y in school_years(reader.district, standing)),
        approval=approval_lines(words, written.approved if written else None),
        facts=analysis.facts(words, measured.year) if measured else (),
        author=words("Written by the school.")
        if written
        else words("The school has not yet published its conclusions."),
        body=written.body if written else "",
        as_of=analysis.as_of(words, words.day(reader.district.today)),
        tables=school_tables(reader, standing, year),
        word=addresses.school_analysis_word(school.id, year),
    )


def school_tables(reader: Reader, standing: Standing, year: str) -> tuple[Computed, ...]:
    """What a school's notes give of one year; nothing where the year has no calendar."""
    measured, school, words = standing.measures.get(year), standing.records.school, reader.words
    if measured is None:
        return ()
    before = standing.measures.get(analysis.year_before(year))
    evidence = Link(words("What each indicator rests on"), addresses.evidence(school.id, year))
    notes = Link(words("All hours of the year"), addresses.archive(school.id, year))
    there = year in standing.years
    return (
        analysis.indicators(words, year, measured.year, before.year if before else {}, evidence if there else None),
        analysis.tasks(words, measured.year),
        analysis.hours(
            words,
            [standing.years.get(year, Match())],
            partial(_why, words),
            notes if there else None,
        ),
        _visits(reader, standing, year),
        _recommendations(reader, standing, year),
    )


def _why(words: Words, status: Status, hours: Sequence[Matched]) -> str:
    """Free days counted by their names, other hours each with its day."""
    if status is Status.HOLIDAY:
        return analysis.counted([reason(matched, words) for matched in hours], words)
    told = [(matched.date, why) for matched in hours if (why := reason(matched, words))]
    return "; ".join(f"{words.day(day, 'day_month')} ({why.rstrip('.')})" for day, why in told)


def _visits(reader: Reader, standing: Standing, year: str) -> Computed:
    """The visits of each month in which one was due or made."""
    words = reader.words
    areas: dict[date, list[str]] = {}
    for note in held(standing.years.get(year, Match())):
        if note.visit:
            areas.setdefault(month_of(note.date), []).append(_area(reader, note))
    months = sorted(month for month, tallies in standing.measures[year].months.items() if "visits" in tallies)
    rows = []
    for month in months:
        made = areas.get(month, [])
        rows.append((capital(words.day(month, "month")), str(len(made)), analysis.counted(made, words) or NO_VALUE))
    columns = (words("Month"), words("Visits"), words("Areas of methodologists"))
    sheet = Sheet(words("Visits by month"), columns, tuple(rows), (2, 1, 4))
    return Computed("visits", sheet, "" if rows else words("No visit was due."))


def _recommendations(reader: Reader, standing: Standing, year: str) -> Computed:
    """What no later hour has followed up."""
    words, school = reader.words, standing.records.school
    left = [
        one for one in standing.recommendations if year_of(one.note.date) == year and one.state is not Followed.FOLLOWED
    ]
    sheet = Sheet(
        caption=words("Recommendations not yet followed up"),
        columns=(words("Recommendation"), words("Left on"), words("Area of the methodologist")),
        rows=tuple((" ".join(one.text.split()), words.day(one.note.date), _area(reader, one.note)) for one in left),
        widths=(5, 2, 3),
    )
    links = (
        Link(
            text=row[0],
            address=f"{addresses.session(school.id, one.note.name)}#recommendation-{one.number}",
            lang=note_lang(one.note, school),
        )
        for one, row in zip(left, sheet.rows, strict=True)
    )
    remark = "" if left else words("Every recommendation of the year was followed up, or none was left.")
    return Computed("recommendations", sheet, remark, tuple(links))


def _area(reader: Reader, note: Note) -> str:
    return reader.frame.district.area(note.visit.methodologist).names[reader.words.lang] if note.visit else ""

"""What an office prints: schedules, analyses and the order, from the very views that pages show."""

from collections.abc import Iterator

from birgemiz.model.school import School
from birgemiz.model.vocabulary import Role
from birgemiz.views import addresses, names
from birgemiz.views.analysis import AnalysisView, Computed
from birgemiz.views.district_analysis import district_analysis, district_years
from birgemiz.views.documents import order_view
from birgemiz.views.download import Download
from birgemiz.views.paper import Heading, Paper, Part, Prose, Remark
from birgemiz.views.schedule import ScheduleView, schedule_views
from birgemiz.views.school_analysis import school_analyses
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words


def school_papers(lines: SchoolLines) -> Iterator[Download]:
    """A school's schedules and year-end analyses."""
    words, school = lines.reader.words, lines.standing.records.school
    signs = names.role(words, _drawn_up_by(school))
    for year, schedule in schedule_views(lines).items():
        paper = schedule_paper(words, schedule, signs)
        yield Download(addresses.schedule_word(school.id, year), words.lang, paper)
    for year, analysis in school_analyses(lines).items():
        paper = analysis_paper(words, analysis, signs)
        yield Download(addresses.school_analysis_word(school.id, year), words.lang, paper)


def district_papers(reader: Reader, whole: WholeDistrict) -> Iterator[Download]:
    """The order, and the district's year-end analyses."""
    words = reader.words
    if order_view(reader).word:
        yield Download(addresses.ORDER_WORD, words.lang, order_paper(reader))
    for year in district_years(reader.district):
        view = district_analysis(reader, whole, year)
        yield Download(addresses.analysis_word(year), words.lang, analysis_paper(words, view, _methodologist(words)))


def schedule_paper(words: Words, view: ScheduleView, signature: str) -> Paper:
    """A schedule to be approved, or as it was approved."""
    parts: list[Part] = [view.weekly]
    if view.exceptions:
        parts += [Heading(words("Exceptions")), view.exceptions]
    return Paper(
        lang=words.lang,
        title=words("Schedule of the methodological hour, {year}", year=view.year),
        parts=tuple(parts),
        approval=view.approval or _to_be_approved(words, view.year),
        lines=(view.school.text,),
        signature=signature,
    )


def analysis_paper(words: Words, view: AnalysisView, signature: str) -> Paper:
    """A year-end analysis: what people conclude, then the numbers."""
    parts: list[Part] = [Heading(words("Conclusions")), Prose(view.body) if view.body else Remark(view.author)]
    if view.tables:
        parts += [Heading(words("The year in numbers")), Remark(view.as_of)]
        parts += [part for one in view.tables for part in _computed(one)]
    return Paper(words.lang, view.title, tuple(parts), view.approval, (view.subject,), signature)


def order_paper(reader: Reader) -> Paper:
    """The order; its own text says who signs it."""
    words, view = reader.words, order_view(reader)
    unofficial = words("This is an unofficial translation; the Kazakh text is the one in force.")
    lines = (*view.lines, unofficial) if view.unofficial else view.lines
    return Paper("ru" if view.lang == "ru" else "kk", view.title, (Prose(view.body),), lines=lines)


def _computed(one: Computed) -> Iterator[Part]:
    if one.sheet.rows:
        yield one.sheet
    else:
        yield Heading(one.sheet.caption, 2)
    if one.remark:
        yield Remark(one.remark)


def _to_be_approved(words: Words, year: str) -> tuple[str, ...]:
    """The block of approval, its day and number left to be written by hand."""
    return (
        words("APPROVED"),
        names.role(words, Role.HEAD),
        words("“___” ____________ {year}, No. ______", year=year[:4]),
    )


def _drawn_up_by(school: School) -> Role:
    """Who answers for the hour beside the head, who approves."""
    return next((role for role in school.organisers if role is not Role.HEAD), Role.HEAD)


def _methodologist(words: Words) -> str:
    return names.role(words, Role.METHODOLOGIST)

"""Year-end analyses: a school's, the district's, and the list of all."""

from collections.abc import Iterator
from dataclasses import dataclass

from birgemiz.model.documents import Analysis
from birgemiz.model.record import Lang
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses
from birgemiz.views.documents import DocumentView, approval_lines
from birgemiz.views.page import Link, Page, excerpt, plain
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class AnalysesView:
    """Year-end analyses by academic year: the district's and the schools'."""

    years: tuple[tuple[str, Link | None, tuple[Link, ...]], ...]


def school_analysis_pages(reader: Reader, standing: Standing) -> Iterator[Page]:
    """A school's year-end analyses."""
    school = standing.records.school
    up = Link(school.names[reader.words.lang], addresses.school(school.id))
    found = standing.records.analyses
    links = tuple(Link(y, addresses.school_analysis(school.id, y)) for y in sorted(found, reverse=True))
    for year, analysis in sorted(found.items()):
        address = addresses.school_analysis(school.id, year)
        view = _analysis(reader.words, analysis, school.languages[0], up, links)
        yield _analysis_page(reader.words, view, address, f"{analysis.title} · {up.text}")


def district_analysis_pages(reader: Reader, whole: WholeDistrict) -> Iterator[Page]:
    """The list of all analyses, and the district's own."""
    words = reader.words
    found = reader.frame.analyses
    yield Page(
        address=addresses.ANALYSIS,
        lang=words.lang,
        section="analysis",
        title=words("Year-end analysis"),
        description=words("What the academic year brought: the district's analysis and each school's."),
        template="analyses.html",
        view=_analyses(reader, whole),
    )
    links = tuple(Link(y, addresses.analysis(y)) for y in sorted(found, reverse=True))
    for year, analysis in sorted(found.items()):
        up = Link(words("Year-end analysis"), addresses.ANALYSIS)
        view = _analysis(words, analysis, "kk", up, links)
        yield _analysis_page(words, view, addresses.analysis(year), analysis.title)


def _analysis(words: Words, analysis: Analysis, lang: Lang, up: Link, others: tuple[Link, ...]) -> DocumentView:
    return DocumentView(
        title=analysis.title,
        lang=analysis.lang or lang,
        unofficial=False,
        lines=approval_lines(words, analysis.approved),
        body=analysis.body,
        up=up,
        others=others if len(others) > 1 else (),
    )


def _analysis_page(words: Words, view: DocumentView, address: str, title: str) -> Page:
    description = excerpt(plain(view.body)) or title
    return Page(address, words.lang, "analysis", title, description, "document.html", view)


def _analyses(reader: Reader, whole: WholeDistrict) -> AnalysesView:
    words = reader.words
    years: dict[str, list[Link]] = {year: [] for year in reader.district.years}
    for standing in whole.schools.values():
        school = standing.records.school
        for year in standing.records.analyses:
            link = Link(school.names[words.lang], addresses.school_analysis(school.id, year))
            years.setdefault(year, []).append(link)
    listed = []
    for year in sorted({*years, *reader.frame.analyses}, reverse=True):
        own = reader.frame.analyses.get(year)
        of_district = Link(own.title, addresses.analysis(year), lang=own.lang or "kk") if own else None
        listed.append((year, of_district, tuple(sorted(years.get(year, ()), key=lambda s: words.sort_key(s.text)))))
    return AnalysesView(tuple(listed))

"""Pages of year-end analyses: a school's, the district's, and the list of all."""

from collections.abc import Iterator
from dataclasses import dataclass

from birgemiz.rules.standing import Standing
from birgemiz.views import addresses
from birgemiz.views.analysis import AnalysisView
from birgemiz.views.district_analysis import district_analysis, district_years
from birgemiz.views.page import Link, Page, excerpt, plain
from birgemiz.views.school_analysis import school_analyses, school_years
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class AnalysesOfYear:
    """One year's analyses: those with people's conclusions, and those of numbers alone.

    ``district`` is None until there is either.
    """

    year: str
    district: Link | None
    concluded: bool
    schools: tuple[Link, ...]
    awaited: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class AnalysesView:
    """Year-end analyses by academic year, the newest first."""

    years: tuple[AnalysesOfYear, ...]


def school_analysis_pages(lines: SchoolLines) -> Iterator[Page]:
    """A school's year-end analyses."""
    school = lines.standing.records.school.id
    for year, view in reversed(school_analyses(lines).items()):
        address = addresses.school_analysis(school, year)
        yield _analysis_page(lines.reader.words, view, address, f"{view.title} · {view.subject}")


def district_analysis_pages(reader: Reader, whole: WholeDistrict) -> Iterator[Page]:
    """The list of all analyses, and the district's own."""
    words = reader.words
    yield Page(
        address=addresses.ANALYSIS,
        lang=words.lang,
        section="analysis",
        title=words("Year-end analysis"),
        description=words("What the academic year brought: the district's analysis and each school's."),
        template="analyses.html",
        view=_analyses(reader, whole),
    )
    for year in reversed(district_years(reader.district)):
        view = district_analysis(reader, whole, year)
        yield _analysis_page(words, view, addresses.analysis(year), view.title)


def _analysis_page(words: Words, view: AnalysisView, address: str, title: str) -> Page:
    description = excerpt(plain(view.body)) or title
    return Page(address, words.lang, "analysis", title, description, "analysis.html", view)


def _analyses(reader: Reader, whole: WholeDistrict) -> AnalysesView:
    found: dict[str, list[Standing]] = {year: [] for year in reader.district.years}
    for standing in whole.schools.values():
        for year in school_years(reader.district, standing):
            found.setdefault(year, []).append(standing)
    years = sorted({*found, *district_years(reader.district)}, reverse=True)
    return AnalysesView(tuple(_of_year(reader, found.get(year, []), year) for year in years))


def _of_year(reader: Reader, standings: list[Standing], year: str) -> AnalysesOfYear:
    written = reader.frame.analyses.get(year)
    own = Link(written.title, addresses.analysis(year), lang=written.lang or "kk") if written else None
    if own is None and year in district_years(reader.district):
        own = Link(reader.words("Numbers of the year"), addresses.analysis(year))
    return AnalysesOfYear(
        year=year,
        district=own,
        concluded=written is not None,
        schools=_schools(reader.words, [s for s in standings if year in s.records.analyses], year),
        awaited=_schools(reader.words, [s for s in standings if year not in s.records.analyses], year),
    )


def _schools(words: Words, standings: list[Standing], year: str) -> tuple[Link, ...]:
    schools = [one.records.school for one in standings]
    links = (Link(one.names[words.lang], addresses.school_analysis(one.id, year)) for one in schools)
    return tuple(sorted(links, key=lambda link: words.sort_key(link.text)))

"""The regulation clause by clause, the order, and the year-end analyses."""

from collections.abc import Iterator
from dataclasses import dataclass

from birgemiz.model.documents import Analysis, Clause, Order
from birgemiz.model.record import Lang
from birgemiz.model.schedule import Approval
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses
from birgemiz.views.page import Link, Page, excerpt, plain
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class Passage:
    """Clauses that stand together: one block, or all items of one list."""

    kind: str
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class RegulationView:
    """The regulation; ``unofficial`` marks a translation."""

    title: str
    lang: str
    unofficial: bool
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document that is one body of Markdown, with its approval and the way back."""

    title: str
    lang: str
    unofficial: bool
    lines: tuple[str, ...]
    body: str
    up: Link | None
    others: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class AnalysesView:
    """Year-end analyses by academic year: the district's and the schools'."""

    years: tuple[tuple[str, Link | None, tuple[Link, ...]], ...]


def regulation_page(reader: Reader) -> Page:
    """The full text; without one the page says so, because other pages lead to it."""
    words = reader.words
    regulation = reader.frame.regulation.get(words.lang) or reader.frame.regulation.get("kk")
    title = regulation.title if regulation else words("Regulation")
    view = RegulationView(
        title=title,
        lang=regulation.lang if regulation else words.lang,
        unofficial=regulation is not None and regulation.unofficial,
        passages=tuple(_passages(regulation.clauses)) if regulation else (),
    )
    return Page(
        address=addresses.REGULATION,
        lang=words.lang,
        section="regulation",
        title=title,
        description=words("The full text of the regulation; every clause can be linked to."),
        template="regulation.html",
        view=view,
    )


def order_page(reader: Reader) -> Page:
    """The department's order; without one the page says so."""
    words = reader.words
    order = reader.frame.orders.get(words.lang) or reader.frame.orders.get("kk")
    return Page(
        address=addresses.ORDER,
        lang=words.lang,
        section="regulation",
        title=order.title if order else words("Order"),
        description=words("The department's order that introduces the methodological hour."),
        template="document.html",
        view=_order(words, order),
    )


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


def _passages(clauses: tuple[Clause, ...]) -> Iterator[Passage]:
    """Neighbouring items of one kind of list are one passage, any other clause is its own."""
    waiting: list[Clause] = []
    for clause in clauses:
        if waiting and (clause.kind != waiting[0].kind or clause.kind not in ("bullet", "number")):
            yield Passage(waiting[0].kind, tuple(waiting))
            waiting = []
        waiting.append(clause)
    if waiting:
        yield Passage(waiting[0].kind, tuple(waiting))


def _order(words: Words, order: Order | None) -> DocumentView:
    up = Link(words("Regulation"), addresses.REGULATION)
    if order is None:
        return DocumentView(words("Order"), words.lang, False, (), words("not yet published"), up, ())
    day = words.day(order.date, "official") if order.date else ""
    number = words("No. {number}", number=order.number) if order.number else ""
    lines = tuple(filter(None, (day, number)))
    return DocumentView(order.title, order.lang, order.unofficial, lines, order.body, up, ())


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


def approval_lines(words: Words, approved: Approval | None) -> tuple[str, ...]:
    """The lines of an approval block: the word, who, when and under which number."""
    if approved is None:
        return ()
    day = words.day(approved.on, "official")
    number = words("No. {number}", number=approved.number) if approved.number else ""
    return words("APPROVED"), approved.by, ", ".join(filter(None, (day, number)))


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

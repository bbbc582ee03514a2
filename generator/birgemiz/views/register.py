"""The register of documents: the department's four and each school's four, one academic year a page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from birgemiz.rules.documents import Document, DocumentState, department_documents
from birgemiz.rules.standing import Standing
from birgemiz.rules.ties import clauses
from birgemiz.views import addresses
from birgemiz.views.document_state import Cell, cell, school_cells
from birgemiz.views.documents import issued, read_in, versions_of
from birgemiz.views.measured import accountable, by_name
from birgemiz.views.measures import NO_VALUE
from birgemiz.views.page import Link, Page, plain
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class Name:
    """A document of a list in the regulation: a word for it, what the regulation calls it, its clause if it has one."""

    short: str
    full: str
    lang: str
    clause: str


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A document of the department and its earlier versions."""

    name: Name
    cell: Cell
    versions: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SchoolRow:
    """A school's four documents; ``found_by`` are the words that it is found by."""

    school: Link
    found_by: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class RegisterView:
    """One academic year. ``columns`` are a school's documents, and how many schools have them of those asked."""

    year: str
    years: tuple[Link, ...]
    as_of: str
    department: tuple[DepartmentRow, ...]
    columns: tuple[tuple[Name, str], ...]
    schools: tuple[SchoolRow, ...]


def register_pages(reader: Reader, whole: WholeDistrict) -> Iterator[Page]:
    """A page for each academic year; the current one is the section's own."""
    words = reader.words
    for year in reader.district.years:
        about = words("Which documents of the hour the department and each school have in {year}.", year=year)
        title = words("Register of documents, {year}", year=year)
        view = _view(reader, whole, year)
        yield Page(_address(reader, year), words.lang, "regulation", title, about, "register.html", view)


def _address(reader: Reader, year: str) -> str:
    return addresses.DOCUMENTS if year == reader.district.year else f"{addresses.DOCUMENTS}{year}/"


def _view(reader: Reader, whole: WholeDistrict, year: str) -> RegisterView:
    words = reader.words
    asked = by_name(words, accountable(whole, year))
    names = _names(reader, "school", ("Regulation", "Schedule", "Published", "Analysis"))
    counts = (_count(one.documents[year][number] for one in asked) for number in range(len(names)))
    return RegisterView(
        year=year,
        years=tuple(Link(one, _address(reader, one)) for one in reader.district.years),
        as_of=words.day(reader.district.today),
        department=tuple(_department(reader, asked, year)),
        columns=tuple(zip(names, counts, strict=True)),
        schools=tuple(_school(words, one, year) for one in asked),
    )


def _names(reader: Reader, whose: str, short: Iterable[str]) -> list[Name]:
    """The documents of a list as the regulation words them, else in one word."""
    words = reader.words
    regulation = read_in(words, reader.frame.regulation)
    texts = clauses(regulation) if regulation else {}
    names = []
    for number, word in enumerate(short, 1):
        key = f"{whose}-document-{number}"
        if regulation and key in texts:
            names.append(Name(words(word), plain(texts[key]), regulation.lang, addresses.clause(key)))
        else:
            names.append(Name(words(word), words(word), words.lang, ""))
    return names


def _count(documents: Iterable[Document]) -> str:
    """How many schools have a document, of those for which it is due."""
    due = [one.state for one in documents if one.state is not DocumentState.NOT_YET]
    return f"{due.count(DocumentState.PRESENT)} / {len(due)}" if due else NO_VALUE


def _department(reader: Reader, schools: Iterable[Standing], year: str) -> Iterator[DepartmentRow]:
    words, frame = reader.words, reader.frame
    found = department_documents(frame, (one.records for one in schools), year, reader.district.today)
    order, regulation = read_in(words, frame.orders), read_in(words, frame.regulation)
    now = year == reader.district.year
    cells = (
        cell(words, found[0], addresses.ORDER, ", ".join(issued(words, order)) if order else ""),
        cell(words, found[1], addresses.REGULATION, ", ".join(issued(words, regulation)) if regulation else ""),
        cell(words, found[2], addresses.SCHEDULE if now else ""),
        cell(words, found[3], addresses.analysis(year) if year in frame.analyses else ""),
    )
    orders = versions_of(words, frame.earlier_orders, addresses.earlier_order)
    regulations = versions_of(words, frame.earlier_regulations, addresses.earlier_regulation)
    names = _names(reader, "department", ("Order", "Regulation", "Schedule", "Analysis"))
    for name, one, earlier in zip(names, cells, (orders, regulations, {}, {}), strict=True):
        yield DepartmentRow(name, one, tuple(earlier.values()))


def _school(words: Words, standing: Standing, year: str) -> SchoolRow:
    school = standing.records.school
    name = school.names[words.lang]
    locality = school.locality[words.lang] if school.locality else ""
    link = Link(name, addresses.school(school.id))
    return SchoolRow(link, f"{name} {locality}".strip(), school_cells(words, standing, year))

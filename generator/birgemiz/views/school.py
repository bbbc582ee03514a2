"""A school's own page."""

from collections.abc import Iterator
from dataclasses import dataclass

from birgemiz.model.school import School
from birgemiz.rules.documents import DocumentState
from birgemiz.rules.match import Match
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.document_state import SIGNS, said
from birgemiz.views.feed import RSS
from birgemiz.views.hours import HourLine, NoteCard
from birgemiz.views.page import Link, Page
from birgemiz.views.schedule import SlotLine, slot_lines
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import Reader
from birgemiz.views.structured import school_organisation
from birgemiz.views.words import Words
from birgemiz.views.year_strip import MonthStrip, totals, year_strip

NEWEST = 6
"""Notes on a school's page."""


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One of the four documents that the regulation asks of a school, and what exists of it."""

    name: str
    clause: str
    sign: str
    state: str
    present: bool
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SchoolView:
    """What a school's page shows."""

    name: str
    facts: tuple[tuple[str, str], ...]
    year: str
    next: HourLine | None
    slots: tuple[SlotLine, ...]
    schedule_address: str
    strip: tuple[MonthStrip, ...]
    totals: tuple[tuple[str, str, str, int], ...]
    newest: tuple[NoteCard, ...]
    feed: str
    archives: tuple[Link, ...]
    evidence: str
    documents: tuple[DocumentLine, ...]
    links: tuple[Link, ...]
    form: str


def school_page(lines: SchoolLines) -> Page:
    """The page that parents, teachers and methodologists open first."""
    reader, school = lines.reader, lines.standing.records.school
    words = reader.words
    name = school.names[words.lang]
    return Page(
        address=addresses.school(school.id),
        lang=words.lang,
        section="schools",
        title=name,
        description=words("The methodological hour of {school}: next hour, schedule, notes and analysis.", school=name),
        template="school.html",
        view=_view(lines),
        feed=addresses.school(school.id),
        structured=school_organisation(reader, school),
    )


def _view(lines: SchoolLines) -> SchoolView:
    reader, standing = lines.reader, lines.standing
    words, records = reader.words, standing.records
    school, year = records.school, reader.district.year
    match = standing.years.get(year, Match())
    schedule = records.schedules.get(year)
    return SchoolView(
        name=school.names[words.lang],
        facts=tuple(_facts(words, reader, school)),
        year=year,
        next=lines.coming,
        slots=slot_lines(words, schedule, reader.district.today) if schedule else (),
        schedule_address=addresses.schedule(school.id, year) if schedule else "",
        strip=year_strip(reader, match.hours, lines.hours.get(year, ())),
        totals=totals(words, match.hours),
        newest=lines.newest(NEWEST),
        feed=addresses.school(school.id) + RSS,
        archives=tuple(Link(y, addresses.archive(school.id, y)) for y in sorted(standing.years, reverse=True)),
        evidence=addresses.evidence(school.id, year) if year in standing.years else "",
        documents=tuple(_documents(reader, standing)),
        links=tuple(_links(words, school)),
        form=addresses.form(school.id) if reader.district.has_form else "",
    )


def _facts(words: Words, reader: Reader, school: School) -> Iterator[tuple[str, str]]:
    yield words("Kind of school"), names.staffing(words, school.staffing)
    yield words("Languages of instruction"), ", ".join(names.language(words, lang) for lang in school.languages)
    if school.locality:
        yield words("Locality"), school.locality[words.lang]
    if school.organisers:
        yield words("Organised by"), ", ".join(names.role(words, role) for role in school.organisers)
    if school.groups:
        district = reader.frame.district
        listed = {group.id: group.names[words.lang] for group in district.groups}
        yield words("Subject groups"), ", ".join(listed[key] for key in school.groups if key in listed)


def _documents(reader: Reader, standing: Standing) -> Iterator[DocumentLine]:
    """The four documents of the regulation (clause `school-documents`) in the current year, with other years' ways."""
    words, records, year = reader.words, standing.records, reader.district.year
    key = records.school.id
    schedule = records.schedules.get(year)
    approved = schedule.approved if schedule else None
    on = words("approved on {day}", day=words.day(approved.on)) if approved else words("Schedule")
    names = (
        words("The regulation of the hour"),
        words("The schedule approved by the head, {year}", year=year),
        words("Each hour published with a short analysis"),
        words("The year-end analysis"),
    )
    links = (
        (Link(words("Read"), addresses.REGULATION),),
        (Link(on, addresses.schedule(key, year)),) if schedule else (),
        tuple(_published(words, standing)),
        tuple(
            Link(words("analysis of {year}", year=y), addresses.school_analysis(key, y))
            for y in sorted(records.analyses, reverse=True)
        ),
    )
    for document, name, ways in zip(standing.documents[year], names, links, strict=True):
        clause = reader.clause(f"school-document-{document.number}")
        present = document.state is DocumentState.PRESENT
        yield DocumentLine(name, clause, SIGNS[document.state], said(words, document), present, ways)


def _published(words: Words, standing: Standing) -> Iterator[Link]:
    key = standing.records.school.id
    for year, match in sorted(standing.years.items(), reverse=True):
        if count := sum(m.note is not None for m in match.hours) + len(match.extra):
            notes = words.counted("{n} note", "{n} notes", count)
            yield Link(f"{year}: {notes}", addresses.archive(key, year))


def _links(words: Words, school: School) -> Iterator[Link]:
    if school.website:
        yield Link(words("School website"), url=school.website)
    for url in school.social:
        yield Link(url.split("/", 2)[2].rstrip("/"), url=url)

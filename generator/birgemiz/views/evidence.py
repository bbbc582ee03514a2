"""A school's academic year measured: every indicator, and the evidence that a reader can click through."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from typing import NamedTuple

from birgemiz.model.note import Note
from birgemiz.rules.days import monday_of
from birgemiz.rules.indicators import ASKED, BY_YEAR
from birgemiz.rules.indicators.item import Item
from birgemiz.rules.measure import Measure, delay
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, measures, names
from birgemiz.views.hours import NoteCard
from birgemiz.views.measures.states import STATES
from birgemiz.views.page import Link, Page
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import Reader
from birgemiz.views.spreadsheets import spreadsheet_links
from birgemiz.views.words import Words

BY_HOUR = ("duration", "publication", "on-site", "on-networks", "formats", "organisers")
"""Indicators that ask something of every hour: the columns of the table of hours, after what became of it."""

BY_ITEM = ("halves", "visits", "follow-up", "tasks", "groups", *sorted(BY_YEAR - {"schedule", "analysis"}))
"""Indicators whose items are no hours; each is shown item by item."""


class Mark(NamedTuple):
    """Whether something meets what is asked of it, and why."""

    met: bool
    why: str


class HourRow(NamedTuple):
    """An hour and how it counts; a mark is None where its column asks nothing of the hour."""

    iso: str
    day: str
    note: NoteCard | None
    became: Mark
    marks: tuple[Mark | None, ...]
    published: str
    tasks: str


class ItemLine(NamedTuple):
    """One item of an indicator that asks for something else than hours."""

    text: str
    mark: Mark
    note: NoteCard | None


class Section(NamedTuple):
    """An indicator: what it is, what it came to and why; ``lines`` where its items are no hours."""

    text: measures.IndicatorText
    value: measures.Value
    reasons: str
    lines: tuple[ItemLine, ...]


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """One academic year of a school, measured. ``columns`` head the marks of ``hours``."""

    school: Link
    year: str
    years: tuple[Link, ...]
    as_of: str
    sections: tuple[Section, ...]
    columns: tuple[str, ...]
    hours: tuple[HourRow, ...]
    downloads: tuple[Link, ...]


def evidence_pages(lines: SchoolLines) -> Iterator[Page]:
    """A page for each academic year in which the school has a schedule or a note."""
    words, school = lines.reader.words, lines.standing.records.school
    name = school.names[words.lang]
    for year in _years(lines.standing):
        yield Page(
            address=addresses.evidence(school.id, year),
            lang=words.lang,
            section="schools",
            title=words("Indicators {year}: {school}", year=year, school=name),
            description=words("What the regulation asks of {school}, and how each hour counts.", school=name),
            template="evidence.html",
            view=_view(lines, year),
        )


def _years(standing: Standing) -> list[str]:
    return sorted((year for year in standing.years if year in standing.measures), reverse=True)


def _view(lines: SchoolLines, year: str) -> EvidenceView:
    words, school = lines.reader.words, lines.standing.records.school
    measure = lines.standing.measures[year]
    texts = {key: measures.text(words, key) for key in ASKED}
    return EvidenceView(
        school=Link(school.names[words.lang], addresses.school(school.id)),
        year=year,
        years=tuple(Link(one, addresses.evidence(school.id, one)) for one in _years(lines.standing)),
        as_of=words.day(lines.reader.district.today),
        sections=tuple([_section(lines, measure, text) for text in texts.values()]),
        columns=tuple(texts[key].short for key in BY_HOUR),
        hours=tuple(_hours(lines, measure)),
        downloads=spreadsheet_links(words, school.id),
    )


def _section(lines: SchoolLines, measure: Measure, text: measures.IndicatorText) -> Section:
    words, key = lines.reader.words, text.key
    return Section(
        text=text,
        value=measures.value_of(words, key, measure.year),
        reasons=measures.reasons(words, measure.states.get(key, {})),
        lines=_lines(lines, key, measure.items[key]) if key in BY_ITEM else (),
    )


def _lines(lines: SchoolLines, key: str, items: tuple[Item, ...]) -> tuple[ItemLine, ...]:
    reader, cards, marks = lines.reader, lines.cards, lines.reader.once(_marks)
    found = [(_asked(reader, key, item), marks[item.met, item.state], item.note) for item in items]
    return tuple([ItemLine(text, mark, cards[note.name] if note else None) for text, mark, note in found])


def _marks(reader: Reader) -> dict[tuple[bool, str], Mark]:
    """Every mark that an item may get, by whether it is met and its state."""
    words = reader.words
    return {(met, state): Mark(met, measures.state(words, state)) for state in STATES for met in (True, False)}


def _asked(reader: Reader, key: str, item: Item) -> str:
    """What an item asks for, in words."""
    words, district = reader.words, reader.frame.district
    match key:
        case "halves":
            monday = monday_of(item.day)
            return words("Week of {days}", days=words.days(monday, monday + timedelta(6)))
        case "visits":
            return words.day(item.day, "month_year")
        case "follow-up":
            return words("Recommendation {number} of {day}", number=item.detail, day=words.day(item.day))
        case "tasks":
            number = int(item.detail)
            return words("Task {number}. {name}", number=number, name=names.task(words, number))
        case "groups":
            return district.group(item.detail).names[words.lang]
        case _:
            return words("Document {number}", number=item.detail)


def _hours(lines: SchoolLines, measure: Measure) -> Iterator[HourRow]:
    """Every hour promised so far and every other hour held, by day."""
    words, records, cards, marks = lines.reader.words, lines.standing.records, lines.cards, lines.reader.once(_marks)
    promised, *columns = (_by_hour(measure.items[key], marks) for key in ("regularity", *BY_HOUR))
    beyond = Mark(True, words("Beyond the schedule"))
    notes = {note.name: note for note in records.notes}
    for hour in sorted({*promised, *chain(*columns)}):
        day, name = hour
        note = notes.get(name)
        yield HourRow(
            iso=day.isoformat(),
            day=words.day(day, "day_month"),
            note=cards.get(name),
            became=promised.get(hour, beyond),
            marks=tuple([of_hour.get(hour) for of_hour in columns]),
            published=_delay(words, note, records.published),
            tasks=", ".join(map(str, note.tasks)) if note else "",
        )


def _by_hour(items: tuple[Item, ...], marks: Mapping[tuple[bool, str], Mark]) -> dict[tuple[date, str], Mark]:
    """The marks of an indicator's items by day and the name of the note, if there is one."""
    return {(item.day, item.note.name if item.note else ""): marks[item.met, item.state] for item in items}


def _delay(words: Words, note: Note | None, published: Mapping[str, date]) -> str:
    """How soon an hour was published, where that is known."""
    days = delay(note, published) if note else None
    if days is None:
        return ""
    return words.counted("after {n} day", "after {n} days", days) if days else words("on the same day")

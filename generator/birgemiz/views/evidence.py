"""A school's academic year measured: every indicator, and the evidence that a reader can click through."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from birgemiz.model.note import Note
from birgemiz.model.register import SchoolRecords
from birgemiz.model.school import School
from birgemiz.rules.days import monday_of
from birgemiz.rules.indicators import ASKED, BY_YEAR
from birgemiz.rules.indicators.item import Item
from birgemiz.rules.measure import Measure, delay
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, measures, names
from birgemiz.views.hours import note_lang
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader
from birgemiz.views.spreadsheets import spreadsheet_links
from birgemiz.views.words import Words

BY_HOUR = ("duration", "publication", "on-site", "on-networks", "formats", "organisers")
"""Indicators that ask something of every hour: the columns of the table of hours, after what became of it."""

BY_ITEM = ("halves", "visits", "follow-up", "tasks", "groups", *sorted(BY_YEAR - {"schedule", "analysis"}))
"""Indicators whose items are no hours; each is shown item by item."""

Mark = tuple[bool, str] | None
"""Whether an hour meets what a column asks, and why; None where it is not asked."""


@dataclass(frozen=True, slots=True)
class HourRow:
    """An hour and how it counts."""

    iso: str
    day: str
    note: Link | None
    became: str
    met: bool
    published: str
    marks: tuple[Mark, ...]
    tasks: str


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item of an indicator that asks for something else than hours."""

    text: str
    met: bool
    state: str
    note: Link | None


@dataclass(frozen=True, slots=True)
class Section:
    """An indicator: what it is, what it came to and why; ``lines`` where its items are no hours."""

    text: measures.IndicatorText
    value: measures.Value
    reasons: tuple[tuple[str, int], ...]
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


def evidence_pages(reader: Reader, standing: Standing) -> Iterator[Page]:
    """A page for each academic year in which the school has a schedule or a note."""
    words, school = reader.words, standing.records.school
    name = school.names[words.lang]
    for year in _years(standing):
        yield Page(
            address=addresses.evidence(school.id, year),
            lang=words.lang,
            section="schools",
            title=words("Indicators {year}: {school}", year=year, school=name),
            description=words("What the regulation asks of {school}, and how each hour counts.", school=name),
            template="evidence.html",
            view=_view(reader, standing, year),
        )


def _years(standing: Standing) -> list[str]:
    return sorted((year for year in standing.years if year in standing.measures), reverse=True)


def _view(reader: Reader, standing: Standing, year: str) -> EvidenceView:
    words, school = reader.words, standing.records.school
    measure = standing.measures[year]
    return EvidenceView(
        school=Link(school.names[words.lang], addresses.school(school.id)),
        year=year,
        years=tuple(Link(one, addresses.evidence(school.id, one)) for one in _years(standing)),
        as_of=words.day(reader.district.today),
        sections=tuple(_section(reader, school, measure, key) for key in ASKED),
        columns=tuple(words(measures.text(words, key).short) for key in BY_HOUR),
        hours=tuple(_hours(words, standing, measure)),
        downloads=spreadsheet_links(words, school.id),
    )


def _section(reader: Reader, school: School, measure: Measure, key: str) -> Section:
    words = reader.words
    return Section(
        text=measures.text(words, key),
        value=measures.value_of(words, key, measure.year),
        reasons=measures.reasons(words, measure.states.get(key, {})),
        lines=tuple(_line(reader, school, key, item) for item in measure.items[key]) if key in BY_ITEM else (),
    )


def _line(reader: Reader, school: School, key: str, item: Item) -> ItemLine:
    words = reader.words
    return ItemLine(
        text=_asked(reader, key, item),
        met=item.met,
        state=measures.state(words, item.state),
        note=_note(school, item),
    )


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


def _hours(words: Words, standing: Standing, measure: Measure) -> Iterator[HourRow]:
    """Every hour promised so far and every other hour held, by day."""
    asked: dict[tuple[date, str], dict[str, Item]] = {}
    for key in ("regularity", *BY_HOUR):
        for item in measure.items[key]:
            asked.setdefault((item.day, item.note.name if item.note else ""), {})[key] = item
    for _, of_hour in sorted(asked.items()):
        yield _hour(words, standing.records, of_hour)


def _hour(words: Words, records: SchoolRecords, asked: Mapping[str, Item]) -> HourRow:
    became = asked.get("regularity")
    one = became or next(iter(asked.values()))
    found = (asked.get(key) for key in BY_HOUR)
    return HourRow(
        iso=one.day.isoformat(),
        day=words.day(one.day, "day_month"),
        note=_note(records.school, one),
        became=measures.state(words, became.state) if became else words("Beyond the schedule"),
        met=became is None or became.met,
        published=_delay(words, one.note, records.published),
        marks=tuple((item.met, measures.state(words, item.state)) if item else None for item in found),
        tasks=", ".join(map(str, one.note.tasks)) if one.note else "",
    )


def _delay(words: Words, note: Note | None, published: Mapping[str, date]) -> str:
    """How soon an hour was published, where that is known."""
    days = delay(note, published) if note else None
    if days is None:
        return ""
    return words.counted("after {n} day", "after {n} days", days) if days else words("on the same day")


def _note(school: School, item: Item) -> Link | None:
    if item.note is None:
        return None
    return Link(item.note.title, addresses.session(school.id, item.note.name), lang=note_lang(item.note, school))

"""Schools as a planner of visits sees them: the last visit, the next hour, the visit planned."""

from dataclasses import dataclass

from birgemiz.model.district import District
from birgemiz.rules.standing import Standing
from birgemiz.rules.visits import MadeVisit, PlannedHour, VisitBook
from birgemiz.views import addresses
from birgemiz.views.page import Link
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class SchoolRow:
    """A school: its last visit as the day, its note and its area; its next hour; the next visit planned for it."""

    school: Link
    locality: str
    last: Link | None
    last_area: str
    next_iso: str
    next: str
    planned: str
    planned_area: str


def school_rows(reader: Reader, whole: WholeDistrict, book: VisitBook) -> dict[str, SchoolRow]:
    """A row for every school, in the order of the Kazakh alphabet."""
    words, district = reader.words, reader.frame.district
    rows = {
        key: _row(words, district, stands, book.last.get(key), book.ahead.get(key, ()))
        for key, stands in whole.schools.items()
    }
    return dict(sorted(rows.items(), key=lambda row: words.sort_key(row[1].school.text)))


def _row(
    words: Words, district: District, stands: Standing, last: MadeVisit | None, ahead: tuple[PlannedHour, ...]
) -> SchoolRow:
    school, coming = stands.records.school, stands.next_hour
    return SchoolRow(
        school=Link(school.names[words.lang], addresses.school(school.id)),
        locality=school.locality[words.lang] if school.locality else "",
        last=Link(words.day(last.note.date), addresses.session(school.id, last.note.name)) if last else None,
        last_area=district.area(last.visit.methodologist).names[words.lang] if last else "",
        next_iso=coming.date.isoformat() if coming else "",
        next=f"{words.day(coming.date, 'weekday_day')}, {words.clock(coming.occurrence.start)}" if coming else "",
        planned=words.day(ahead[0].hour.date, "day_month") if ahead else "",
        planned_area=district.area(ahead[0].plan.methodologist).names[words.lang] if ahead else "",
    )

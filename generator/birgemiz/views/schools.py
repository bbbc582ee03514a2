"""The list of all schools."""

from dataclasses import dataclass

from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.hours import HourLine, NoteCard, hour_line, note_card
from birgemiz.views.page import Page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class SchoolRow:
    """A school in the list of all."""

    name: str
    address: str
    locality: str
    staffing: str
    next: HourLine | None
    last: NoteCard | None


@dataclass(frozen=True, slots=True)
class SchoolsView:
    """All schools in alphabetical order."""

    rows: tuple[SchoolRow, ...]


def schools_page(reader: Reader, whole: WholeDistrict) -> Page:
    """All schools of the district."""
    words = reader.words
    rows = [_row(words, standing) for standing in whole.schools.values()]
    return Page(
        address=addresses.SCHOOLS,
        lang=words.lang,
        section="schools",
        title=words("Schools"),
        description=words("Every school of the district with its next hour and its newest note."),
        template="schools.html",
        view=SchoolsView(tuple(sorted(rows, key=lambda row: words.sort_key(row.name)))),
    )


def _row(words: Words, standing: Standing) -> SchoolRow:
    school, coming, last = standing.records.school, standing.next_hour, standing.last_note
    return SchoolRow(
        name=school.names[words.lang],
        address=addresses.school(school.id),
        locality=school.locality[words.lang] if school.locality else "",
        staffing=names.staffing(words, school.staffing),
        next=hour_line(coming, school, words) if coming else None,
        last=note_card(last, school, words) if last else None,
    )

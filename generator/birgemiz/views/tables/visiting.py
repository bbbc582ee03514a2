"""The tables of visits, and of the recommendations that they left."""

from collections.abc import Iterator

from birgemiz.model.calendar import year_of
from birgemiz.rules.recommendations import Followed
from birgemiz.rules.standing import Standing
from birgemiz.views.table import Row
from birgemiz.views.tables.wording import Wording


def visit_rows(wording: Wording, stands: Standing) -> Iterator[Row]:
    """A school's visits by day, with how many recommendations each left and how many are followed up."""
    school = stands.records.school
    followed = [one.note.name for one in stands.recommendations if one.state is Followed.FOLLOWED]
    for note in stands.records.notes:
        if note.visit:
            yield (
                school.id,
                school.names[wording.lang],
                year_of(note.date),
                note.date,
                wording.areas[note.visit.methodologist],
                note.visit.focus,
                len(note.visit.recommendations),
                followed.count(note.name),
                note.title,
            )


def recommendation_rows(wording: Wording, stands: Standing) -> Iterator[Row]:
    """A school's recommendations in their order, each with what became of it."""
    school = stands.records.school
    for one in stands.recommendations:
        first = one.followed_by[0] if one.followed_by else None
        yield (
            school.id,
            school.names[wording.lang],
            year_of(one.note.date),
            one.note.date,
            wording.areas[one.area],
            one.number,
            one.text,
            wording.followed[one.state],
            first.date if first else None,
            first.title if first else None,
        )

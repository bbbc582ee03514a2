"""The tables of visits, and of the recommendations that they left."""

from collections.abc import Iterator

from birgemiz.model.calendar import year_of
from birgemiz.rules.recommendations import Followed
from birgemiz.rules.standing import Standing
from birgemiz.views import names
from birgemiz.views.site import Reader
from birgemiz.views.table import Row


def visit_rows(reader: Reader, stands: Standing) -> Iterator[Row]:
    """A school's visits by day, with how many recommendations each left and how many are followed up."""
    words, school, district = reader.words, stands.records.school, reader.frame.district
    followed = [one.note.name for one in stands.recommendations if one.state is Followed.FOLLOWED]
    for note in stands.records.notes:
        if note.visit:
            yield (
                school.id,
                school.names[words.lang],
                year_of(note.date),
                note.date,
                district.area(note.visit.methodologist).names[words.lang],
                note.visit.focus,
                len(note.visit.recommendations),
                followed.count(note.name),
                note.title,
            )


def recommendation_rows(reader: Reader, stands: Standing) -> Iterator[Row]:
    """A school's recommendations in their order, each with what became of it."""
    words, school, district = reader.words, stands.records.school, reader.frame.district
    for one in stands.recommendations:
        first = one.followed_by[0] if one.followed_by else None
        yield (
            school.id,
            school.names[words.lang],
            year_of(one.note.date),
            one.note.date,
            district.area(one.area).names[words.lang],
            one.number,
            one.text,
            names.followed(words, one.state),
            first.date if first else None,
            first.title if first else None,
        )

"""A school's notes by academic year."""

from collections.abc import Iterator

from birgemiz.views import addresses
from birgemiz.views.hours import by_month
from birgemiz.views.lists import ListView, newest_first
from birgemiz.views.page import Link, Page
from birgemiz.views.school_lines import SchoolLines


def archive_pages(lines: SchoolLines) -> Iterator[Page]:
    """Every academic year of a school, its notes by month, the newest first."""
    words, standing, cards = lines.reader.words, lines.standing, lines.cards
    school = standing.records.school
    name = school.names[words.lang]
    years = sorted(standing.years, reverse=True)
    for year in years:
        match = standing.years[year]
        found = (*(m.note for m in match.hours if m.note), *match.extra)
        notes = [(note, cards[note.name]) for note in found]
        yield Page(
            address=addresses.archive(school.id, year),
            lang=words.lang,
            section="schools",
            title=words("Notes {year}: {school}", year=year, school=name),
            description=words("Every published hour of {school} in the academic year {year}.", school=name, year=year),
            template="note-list.html",
            view=ListView(
                address=addresses.archive(school.id, year),
                heading=words("Notes of the academic year {year}", year=year),
                lead=words.counted("{n} note", "{n} notes", len(notes)),
                lead_lang=words.lang,
                clause="",
                up=Link(name, addresses.school(school.id)),
                months=by_month(words, newest_first(notes)),
                others=tuple(Link(y, addresses.archive(school.id, y)) for y in years),
                other_title=words("Academic years"),
                show_school=False,
            ),
            feed=addresses.school(school.id),
        )

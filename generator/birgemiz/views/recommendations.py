"""All recommendations of the department's methodologists: open, overdue, followed up, and by which hour."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from birgemiz.model.district import District
from birgemiz.model.note import Note
from birgemiz.model.school import School
from birgemiz.rules.days import month_of
from birgemiz.rules.recommendations import PATIENCE, Followed, Recommendation
from birgemiz.views import addresses
from birgemiz.views.hours import note_lang
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words

MOST = {Followed.OVERDUE: 200, Followed.OPEN: 200, Followed.FOLLOWED: 20}
"""Recommendations of a state that the first page lists; all are under their months."""

_LOOKS = {Followed.OVERDUE: ("missed", "!"), Followed.OPEN: ("upcoming", "·"), Followed.FOLLOWED: ("held", "✓")}
"""Colour and sign of each state, in the order in which pages show them."""


@dataclass(frozen=True, slots=True)
class RecommendationLine:
    """A recommendation, where it was left, and the later hours that follow it up; ``words`` are found by typing."""

    iso: str
    day: str
    address: str
    school: Link
    area: str
    text: str
    lang: str
    chain: tuple[Link, ...]
    words: str


@dataclass(frozen=True, slots=True)
class StateGroup:
    """The recommendations of one state, the newest first; ``more`` are not listed here."""

    status: str
    sign: str
    name: str
    heading: str
    count: int
    more: int
    lines: tuple[RecommendationLine, ...]


@dataclass(frozen=True, slots=True)
class RecommendationsView:
    """Recommendations of all years, or those left in one month."""

    address: str
    heading: str
    patience: str
    months: tuple[Link, ...]
    groups: tuple[StateGroup, ...]


Left = tuple[School, Recommendation]


def recommendation_pages(reader: Reader, whole: WholeDistrict) -> Iterator[Page]:
    """What is not yet followed up, and a page for each month in which a recommendation was left."""
    words = reader.words
    left = _all_left(words, whole)
    months: dict[date, list[Left]] = {}
    for one in left:
        months.setdefault(month_of(one[1].note.date), []).append(one)
    links = [Link(words("All months"), addresses.RECOMMENDATIONS)]
    links += [Link(words.day(month, "month_year"), addresses.recommendations(month)) for month in months]
    yield _page(reader, addresses.RECOMMENDATIONS, words("Recommendations"), links, _groups(reader, left, MOST))
    for month, found in months.items():
        title = words("Recommendations, {month}", month=words.day(month, "month_year"))
        yield _page(reader, addresses.recommendations(month), title, links, _groups(reader, found, {}))


def _all_left(words: Words, whole: WholeDistrict) -> list[Left]:
    """Every recommendation, the newest first; those of one day in the order of the Kazakh alphabet."""
    schools = sorted(whole.schools.values(), key=lambda s: words.sort_key(s.records.school.names[words.lang]))
    left = [(stands.records.school, one) for stands in schools for one in stands.recommendations]
    return sorted(left, key=lambda pair: pair[1].note.date, reverse=True)


def _page(reader: Reader, address: str, title: str, months: list[Link], groups: tuple[StateGroup, ...]) -> Page:
    words = reader.words
    patience = words.counted("{n} day", "{n} days", PATIENCE.days)
    return Page(
        address=address,
        lang=words.lang,
        section="visits",
        title=title,
        description=words("Recommendations of methodologists: open, overdue, followed up, and by which hour."),
        template="recommendations.html",
        view=RecommendationsView(address, title, patience, tuple(months), groups),
    )


def _groups(reader: Reader, left: Sequence[Left], most: Mapping[Followed, int]) -> tuple[StateGroup, ...]:
    words, district = reader.words, reader.frame.district
    headings = {
        Followed.OVERDUE: (words("overdue"), words("Overdue recommendations")),
        Followed.OPEN: (words("open"), words("Open recommendations")),
        Followed.FOLLOWED: (words("followed up"), words("Recommendations followed up")),
    }
    groups = []
    for state, (status, sign) in _LOOKS.items():
        name, heading = headings[state]
        found = [pair for pair in left if pair[1].state is state]
        shown = found[: most.get(state, len(found))]
        lines = tuple(_line(words, district, name, school, one) for school, one in shown)
        groups.append(StateGroup(status, sign, name, heading, len(found), len(found) - len(shown), lines))
    return tuple(groups)


def _line(words: Words, district: District, state: str, school: School, one: Recommendation) -> RecommendationLine:
    note, name = one.note, school.names[words.lang]
    area = district.area(one.area).names[words.lang]
    return RecommendationLine(
        iso=note.date.isoformat(),
        day=words.day(note.date),
        address=f"{addresses.session(school.id, note.name)}#recommendation-{one.number}",
        school=Link(name, addresses.school(school.id)),
        area=area,
        text=one.text,
        lang=note_lang(note, school),
        chain=tuple(_follower(words, school, later) for later in one.followed_by),
        words=" ".join((name, area, state, words.day(note.date, "month_year"))),
    )


def _follower(words: Words, school: School, note: Note) -> Link:
    text = f"{words.day(note.date, 'day_month')}: {note.title}"
    return Link(text, addresses.session(school.id, note.name), lang=note_lang(note, school))

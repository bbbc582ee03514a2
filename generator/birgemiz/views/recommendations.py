"""All recommendations of the department's methodologists: open, overdue, followed up, and by which hour."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from birgemiz.model.calendar import year_of
from birgemiz.model.note import Note
from birgemiz.model.school import School
from birgemiz.rules.days import month_of
from birgemiz.rules.recommendations import PATIENCE, Followed, Recommendation
from birgemiz.views import addresses, names
from birgemiz.views.hours import note_lang
from birgemiz.views.measured import by_name
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words

MOST = {Followed.OVERDUE: 200, Followed.OPEN: 200, Followed.FOLLOWED: 20}
"""Recommendations of a state that the first page lists; all are under their months."""

_LOOKS = {Followed.OVERDUE: ("missed", "!"), Followed.OPEN: ("upcoming", "·"), Followed.FOLLOWED: ("held", "✓")}
"""Colour and sign of each state, in the order in which pages show them."""


class RecommendationLine(NamedTuple):
    """A recommendation, where it was left, and the later hours that follow it up; ``words`` are found by typing."""

    iso: str
    day: str
    address: str
    school: Link
    area: Link
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
    """Recommendations of all years, those left in one month, or those of one area."""

    address: str
    heading: str
    patience: str
    months: tuple[Link, ...]
    areas: tuple[Link, ...]
    groups: tuple[StateGroup, ...]


Left = tuple[Recommendation, RecommendationLine]
Ways = tuple[tuple[Link, ...], tuple[Link, ...]]
"""The ways to recommendations by month, and by area."""


def recommendation_pages(reader: Reader, whole: WholeDistrict) -> Iterator[Page]:
    """What is not yet followed up, and a page for each month in which a recommendation was left."""
    words = reader.words
    left = _all_left(reader, whole)
    months: dict[date, list[Left]] = {}
    for one in left:
        months.setdefault(month_of(one[0].note.date), []).append(one)
    ways = _ways(reader, months)
    yield _page(reader, addresses.RECOMMENDATIONS, words("Recommendations"), ways, _groups(reader, left, MOST))
    for month, found in months.items():
        title = words("Recommendations, {month}", month=words.day(month, "month_year"))
        yield _page(reader, addresses.recommendations(month), title, ways, _groups(reader, found, {}))
    for area in reader.frame.district.methodologists:
        found = [one for one in left if one[0].area == area.id]
        title = words("Recommendations: {area}", area=area.names[words.lang])
        yield _page(reader, addresses.recommendations_of(area.id), title, ways, _groups(reader, found, MOST))


def _ways(reader: Reader, months: Iterable[date]) -> Ways:
    words = reader.words
    by_month = [Link(words("All months"), addresses.RECOMMENDATIONS)]
    by_month += [Link(words.day(month, "month_year"), addresses.recommendations(month)) for month in months]
    areas = reader.frame.district.methodologists
    return tuple(by_month), tuple(Link(a.names[words.lang], addresses.recommendations_of(a.id)) for a in areas)


def _all_left(reader: Reader, whole: WholeDistrict) -> list[Left]:
    """Every recommendation in words, the newest first; those of one day in the order of the Kazakh alphabet."""
    schools = by_name(reader.words, whole.schools.values())
    left = [(one, _line(reader, s.records.school, one)) for s in schools for one in s.recommendations]
    return sorted(left, key=lambda pair: pair[0].note.date, reverse=True)


def _page(reader: Reader, address: str, title: str, ways: Ways, groups: tuple[StateGroup, ...]) -> Page:
    words = reader.words
    patience = words.counted("{n} day", "{n} days", PATIENCE.days)
    return Page(
        address=address,
        lang=words.lang,
        section="visits",
        title=title,
        description=words("Recommendations of methodologists: open, overdue, followed up, and by which hour."),
        template="recommendations.html",
        view=RecommendationsView(address, title, patience, *ways, groups),
    )


def _groups(reader: Reader, left: Sequence[Left], most: Mapping[Followed, int]) -> tuple[StateGroup, ...]:
    words = reader.words
    headings = {
        Followed.OVERDUE: words("Overdue recommendations"),
        Followed.OPEN: words("Open recommendations"),
        Followed.FOLLOWED: words("Recommendations followed up"),
    }
    groups = []
    for state, (status, sign) in _LOOKS.items():
        name = names.followed(words, state)
        found = [line for one, line in left if one.state is state]
        shown = tuple(found[: most.get(state, len(found))])
        groups.append(StateGroup(status, sign, name, headings[state], len(found), len(found) - len(shown), shown))
    return tuple(groups)


def _line(reader: Reader, school: School, one: Recommendation) -> RecommendationLine:
    words, note = reader.words, one.note
    name, area = school.names[words.lang], reader.frame.district.area(one.area).names[words.lang]
    year = year_of(note.date)
    measured = f"{addresses.evidence(school.id, year)}#follow-up" if year in reader.district.days else ""
    return RecommendationLine(
        iso=note.date.isoformat(),
        day=words.day(note.date),
        address=f"{addresses.session(school.id, note.name)}#recommendation-{one.number}",
        school=Link(name, measured or addresses.school(school.id)),
        area=Link(area, addresses.recommendations_of(one.area)),
        text=one.text,
        lang=note_lang(note, school),
        chain=tuple([_follower(words, school, later) for later in one.followed_by]),
        words=f"{name} {area} {names.followed(words, one.state)} {words.day(note.date, 'month_year')}",
    )


def _follower(words: Words, school: School, note: Note) -> Link:
    text = f"{words.day(note.date, 'day_month')}: {note.title}"
    return Link(text, addresses.session(school.id, note.name), lang=note_lang(note, school))

"""The home page: what the hour is, this week across the district, newest notes, ways in."""

from dataclasses import dataclass
from datetime import timedelta

from birgemiz.model.vocabulary import Status
from birgemiz.rules.days import monday_of
from birgemiz.rules.match import Matched
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses
from birgemiz.views.feed import RSS
from birgemiz.views.hours import HourLine, NoteCard, hour_line
from birgemiz.views.lists import Noted
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words, capital

NEWEST = 6
"""Notes on the home page."""

MOST_HOURS = 60
"""Hours of this week that the home page lists; a larger district is sent to the schedule."""


@dataclass(frozen=True, slots=True)
class WeekHour:
    """A school's hour of this week."""

    line: HourLine
    school: Link


@dataclass(frozen=True, slots=True)
class WayIn:
    """A section of the site and what is found there."""

    name: str
    about: str
    address: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the home page shows; ``body`` is Markdown."""

    title: str
    department: str
    body: str
    week: str
    days: tuple[tuple[str, bool, tuple[WeekHour, ...]], ...]
    more_hours: int
    newest: tuple[NoteCard, ...]
    feed: str
    figures: tuple[tuple[str, str], ...]
    ways: tuple[WayIn, ...]


def home_page(reader: Reader, whole: WholeDistrict, notes: list[Noted]) -> Page:
    """The site's first page."""
    words = reader.words
    text = reader.frame.home.get(words.lang)
    return Page(
        address=addresses.HOME,
        lang=words.lang,
        section="home",
        title=(text and text.title) or words("«We are together»: the methodological hour"),
        description=(text and text.description) or words("The weekly methodological hour of the district's schools."),
        template="home.html",
        view=_view(reader, whole, notes),
        feed=addresses.HOME,
    )


def _view(reader: Reader, whole: WholeDistrict, notes: list[Noted]) -> HomeView:
    words, today = reader.words, reader.district.today
    text = reader.frame.home.get(words.lang)
    monday = monday_of(today)
    hours = _this_week(words, whole, reader)
    days: dict[str, list[WeekHour]] = {}
    for hour, _ in hours[:MOST_HOURS]:
        days.setdefault(hour.line.iso, []).append(hour)
    return HomeView(
        title=(text and text.title) or words("«We are together»: the methodological hour"),
        department=reader.frame.district.department[words.lang],
        body=text.body if text else "",
        week=words.days(monday, monday + timedelta(6)),
        days=tuple(
            (capital(f"{found[0].line.weekday}, {found[0].line.day}"), iso == today.isoformat(), tuple(found))
            for iso, found in days.items()
        ),
        more_hours=max(0, len(hours) - MOST_HOURS),
        newest=tuple(card for _, card in notes[:NEWEST]),
        feed=addresses.HOME + RSS,
        figures=_figures(reader, whole),
        ways=_ways(words),
    )


def _this_week(words: Words, whole: WholeDistrict, reader: Reader) -> list[tuple[WeekHour, Matched]]:
    monday = monday_of(reader.district.today)
    sunday = monday + timedelta(6)
    found = [
        (_week_hour(words, standing, matched), matched)
        for standing in whole.schools.values()
        for match in standing.years.values()
        for matched in match.hours
        if monday <= matched.date <= sunday
    ]
    return sorted(found, key=lambda f: (f[0].line.iso, f[0].line.start, words.sort_key(f[0].school.text)))


def _week_hour(words: Words, standing: Standing, matched: Matched) -> WeekHour:
    school = standing.records.school
    return WeekHour(hour_line(matched, school, words), Link(school.names[words.lang], addresses.school(school.id)))


def _figures(reader: Reader, whole: WholeDistrict) -> tuple[tuple[str, str], ...]:
    """Counts of the current academic year."""
    words, year = reader.words, reader.district.year
    matches = [s.years[year] for s in whole.schools.values() if year in s.years]
    held = [m for match in matches for m in match.hours if m.status in (Status.HELD, Status.MOVED)]
    visits = sum(1 for m in held if m.note and m.note.visit)
    schools = len(whole.schools)
    return (
        (str(schools), words.counted("school", "schools", schools)),
        (str(len(held)), words.counted("hour held in {year}", "hours held in {year}", len(held), year=year)),
        (str(visits), words.counted("visit of a methodologist", "visits of methodologists", visits)),
    )


def _ways(words: Words) -> tuple[WayIn, ...]:
    return (
        WayIn(words("Schools"), words("Next hour, schedule and notes of each school"), addresses.SCHOOLS),
        WayIn(words("Schedule"), words("All schools by weekday"), addresses.SCHEDULE),
        WayIn(words("Visits"), words("Methodologists' visits and recommendations"), addresses.VISITS),
        WayIn(words("Summary"), words("What the regulation asks, in numbers"), addresses.SUMMARY),
        WayIn(words("Regulation"), words("The full text, clause by clause"), addresses.REGULATION),
        WayIn(words("Documents"), words("The register of the hour's documents"), addresses.DOCUMENTS),
        WayIn(words("Analysis"), words("Results of the academic year"), addresses.ANALYSIS),
        WayIn(words("Six tasks"), words("Notes by task"), addresses.TASKS),
        WayIn(words("Subject groups"), words("Notes by subject"), addresses.GROUPS),
    )

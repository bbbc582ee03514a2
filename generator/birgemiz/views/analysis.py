"""A year-end analysis: what people conclude, and beside it what the notes give, counted anew for each page."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat

from birgemiz.model.record import Lang
from birgemiz.model.vocabulary import TASKS, Status
from birgemiz.rules.facts import held
from birgemiz.rules.indicators import ASKED, SHARES
from birgemiz.rules.match import Match, Matched
from birgemiz.rules.measure import NOTHING, Tallies
from birgemiz.views import measures, names
from birgemiz.views.measures import NO_VALUE, Value
from birgemiz.views.page import Link
from birgemiz.views.paper import Sheet
from birgemiz.views.words import Words

FACTS = ("regularity", "publication", "visits", "follow-up")
"""Indicators that a reader asks for first."""

Reasons = Callable[[Status, Sequence[Matched]], str]
"""Why hours have the status that they share."""


@dataclass(frozen=True, slots=True)
class Computed:
    """A table that the notes give, on the page and on paper alike.

    ``key`` is its id on the page; ``remark`` stands below it, or instead of it where it has no rows;
    ``links`` are its first cells where they lead somewhere; ``more`` is where to read on.
    """

    key: str
    sheet: Sheet
    remark: str = ""
    links: tuple[Link, ...] = ()
    more: Link | None = None

    @property
    def rows(self) -> Iterable[tuple[Link | None, tuple[str, ...]]]:
        """The rows of the table, each with where its first cell leads."""
        return zip(self.links or repeat(None), self.sheet.rows, strict=False)


@dataclass(frozen=True, slots=True)
class AnalysisView:
    """One year's analysis; ``body`` is people's Markdown, empty where ``author`` says that it is awaited."""

    title: str
    lang: Lang
    subject: str
    year: str
    up: Link
    years: tuple[Link, ...]
    approval: tuple[str, ...]
    facts: tuple[Value, ...]
    author: str
    body: str
    as_of: str
    tables: tuple[Computed, ...]
    word: str


def title(words: Words, year: str) -> str:
    """What an analysis is called until a person gives it a title."""
    return words("Analysis of the methodological hours of {year}", year=year)


def as_of(words: Words, day: str) -> str:
    """Where the numbers come from."""
    return words("As of {day}, computed from the notes and schedules.", day=day)


def year_before(year: str) -> str:
    """The academic year before."""
    first = int(year[:4])
    return f"{first - 1}-{first}"


def facts(words: Words, tallies: Tallies) -> tuple[Value, ...]:
    """The values that a reader asks for first."""
    return tuple(measures.value_of(words, key, tallies) for key in FACTS if key in tallies)


def indicators(words: Words, year: str, now: Tallies, before: Tallies, more: Link | None = None) -> Computed:
    """What each indicator came to, beside the year before where that was measured."""
    years = {year: now} | ({year_before(year): before} if before else {})
    rows = tuple(
        (measures.name(words, key), *(_value(words, key, tallies) for tallies in years.values()))
        for key in ASKED
        if key not in SHARES
    )
    sheet = Sheet(words("Indicators"), (words("Indicator"), *years), rows, (5, *(2 for _ in years)))
    return Computed("indicators", sheet, more=more)


def tasks(words: Words, tallies: Tallies) -> Computed:
    """How many hours served each task."""
    rows = []
    for number in TASKS:
        tally = tallies.get(f"task-{number}", NOTHING)
        rows.append((f"{number}. {names.task(words, number)}", str(tally.met), measures.percent(tally.share)))
    columns = (words("Task"), words("Hours"), words("Share"))
    sheet = Sheet(words("What was done by task"), columns, tuple(rows), (5, 1, 1))
    return Computed("tasks", sheet, words("One hour may serve several tasks."))


def hours(words: Words, matches: Iterable[Match], why: Reasons | None = None, more: Link | None = None) -> Computed:
    """What became of the hours, with the reasons where they are asked for."""
    every = tuple(matches)
    promised = _by_status(every)
    joined = Counter(note.joined_with for match in every for note in held(match) if note.joined_with)
    with_whom = "; ".join(f"{names.joined(words, kind)}: {n}" for kind, n in sorted(joined.items()))
    rows = [
        (names.status(words, status), str(len(found)), why(status, found) if why else "")
        for status, found in promised.items()
    ]
    rows.append((words("In all"), str(sum(map(len, promised.values()))), ""))
    if joined:
        rows.append((words("Joined with a council or a meeting"), str(joined.total()), with_whom))
    if extra := sum(len(match.extra) for match in every):
        rows.append((words("Beyond the schedule"), str(extra), ""))
    columns = (words("What became of the hours"), words("Hours"), words("Reasons"))
    shown, widths = (3, (3, 1, 4)) if why else (2, (4, 1))
    filled = tuple(tuple(cell or NO_VALUE for cell in row[:shown]) for row in rows)
    return Computed("hours", Sheet(words("Promised hours"), columns[:shown], filled, widths), more=more)


def _by_status(matches: Iterable[Match]) -> dict[Status, list[Matched]]:
    """The hours of each status that any has, in the order in which pages tell them."""
    found: dict[Status, list[Matched]] = {status: [] for status in names.STATUS_SIGNS}
    for match in matches:
        for matched in match.hours:
            found[matched.status].append(matched)
    return {status: hours for status, hours in found.items() if hours}


def counted(values: Iterable[str], words: Words) -> str:
    """Texts in the order of the alphabet, and how often each occurs if more than once."""
    found = sorted(Counter(values).items(), key=lambda one: words.sort_key(one[0]))
    return "; ".join(f"{text}: {count}" if count > 1 else text for text, count in found)


def _value(words: Words, key: str, tallies: Tallies) -> str:
    value = measures.value_of(words, key, tallies)
    return f"{value.count} ({value.share})" if value.asked else NO_VALUE

"""A school's academic year measured: every indicator, for the year and for each of its months."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple, TypeVar

from birgemiz.model.note import Note
from birgemiz.rules.days import month_of
from birgemiz.rules.facts import Facts
from birgemiz.rules.indicators import ASKED, BY_YEAR, SETS
from birgemiz.rules.indicators.item import Item
from birgemiz.rules.match import Matched

D = TypeVar("D", Matched, Note)


class Tally(NamedTuple):
    """How much of what is asked is met; values of schools and months add up."""

    met: int = 0
    asked: int = 0

    def plus(self, other: "Tally") -> "Tally":
        """Both together."""
        return Tally(self.met + other.met, self.asked + other.asked)

    @property
    def share(self) -> int | None:
        """Per cent, whole, halves up; None where nothing was asked. Only all is 100, only none is 0."""
        if not self.asked:
            return None
        if self.met in (0, self.asked):
            return 100 if self.met else 0
        return min(99, max(1, (200 * self.met + self.asked) // (2 * self.asked)))


NOTHING = Tally()
Tallies = Mapping[str, Tally]
"""A tally for each indicator that asks for something."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One school's academic year.

    ``months`` are by their first day. ``states`` counts, for each indicator, why its items are met or not.
    ``delays`` are the days from each hour to its publication, where that day is known. ``items`` is the
    evidence, which only the school's own pages need.
    """

    year: Tallies
    months: Mapping[date, Tallies]
    states: Mapping[str, Mapping[str, int]]
    delays: tuple[int, ...]
    items: Mapping[str, tuple[Item, ...]]

    def without_items(self) -> "Measure":
        """The numbers alone."""
        return replace(self, items={})


def measure(facts: Facts, published: Mapping[str, date]) -> Measure:
    """Ask every indicator once; ``published`` gives the day on which a note, by name, was first seen."""
    items = {key: tuple(ask(facts)) for key, ask in ASKED.items()}
    found = {key: of_key for key, of_key in items.items() if of_key}
    return Measure(
        year={key: tally(of_key) for key, of_key in found.items()},
        months=_months(facts, found),
        states={key: dict(Counter([one.state for one in of_key])) for key, of_key in found.items()},
        delays=tuple(sorted(_delays(facts.notes, published))),
        items=items,
    )


def tally(items: Iterable[Item]) -> Tally:
    """How many of the items are met."""
    met = [one.met for one in items]
    return _tally(sum(met), len(met))


@lru_cache(4096)  # few differ of the thousands that a district keeps
def _tally(met: int, asked: int) -> Tally:
    return Tally(met, asked)


def _months(facts: Facts, items: Mapping[str, tuple[Item, ...]]) -> dict[date, dict[str, Tally]]:
    months: defaultdict[date, dict[str, Tally]] = defaultdict(dict)
    for key, found in items.items():
        if key in BY_YEAR or key in SETS:  # not by their day: a year has no month, a set is asked anew below
            continue
        met: defaultdict[date, list[bool]] = defaultdict(list)
        for one in found:
            met[month_of(one.day)].append(one.met)
        for month, answers in met.items():
            months[month][key] = _tally(sum(answers), len(answers))
    due, notes = _by_month(facts.due), _by_month(facts.notes)
    for month, tallies in months.items():
        within = facts._replace(due=tuple(due[month]), notes=tuple(notes[month]))
        tallies |= {key: tally(asked) for key in SETS if (asked := tuple(ASKED[key](within)))}
    return dict(sorted(months.items()))


def _by_month(dated: Iterable[D]) -> dict[date, list[D]]:
    months: defaultdict[date, list[D]] = defaultdict(list)
    for one in dated:
        months[month_of(one.date)].append(one)
    return months


def public_since(note: Note, published: Mapping[str, date]) -> date | None:
    """The day on which an hour was published: its note came into the repository, else its first post of a known day."""
    days = [post.on for post in (*note.posted, *note.announced) if post.on]
    return published.get(note.name) or min(days, default=None)


def delay(note: Note, published: Mapping[str, date]) -> int | None:
    """Days from an hour to its publication, never fewer than none; None where its day is not known."""
    since = public_since(note, published)
    return None if since is None else max(0, (since - note.date).days)


def _delays(notes: Iterable[Note], published: Mapping[str, date]) -> Iterator[int]:
    for note in notes:
        days = delay(note, published)
        if days is not None:
            yield days


def total(tallies: Iterable[Tallies], key: str) -> Tally:
    """The sum of one indicator over several schools."""
    found = [one[key] for one in tallies if key in one]
    return Tally(sum([one.met for one in found]), sum([one.asked for one in found]))


def together(tallies: Iterable[Tallies]) -> dict[str, Tally]:
    """The sums of several schools' tallies, by indicator."""
    sums: dict[str, Tally] = {}
    for one in tallies:
        for key, tally in one.items():
            sums[key] = sums.get(key, NOTHING).plus(tally)
    return sums

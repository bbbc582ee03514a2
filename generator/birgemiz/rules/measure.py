"""A school's academic year measured: every indicator, for the year and for each of its months."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from birgemiz.model.note import Note
from birgemiz.rules.days import month_of
from birgemiz.rules.facts import Facts
from birgemiz.rules.indicators import ASKED, BY_YEAR, SETS
from birgemiz.rules.indicators.item import Item


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
    return Measure(
        year={key: tally(found) for key, found in items.items() if found},
        months=_months(facts, items),
        states={key: Counter(one.state for one in found) for key, found in items.items() if found},
        delays=tuple(sorted(_delays(facts.notes, published))),
        items=items,
    )


def tally(items: Iterable[Item]) -> Tally:
    """How many of the items are met."""
    found = [one.met for one in items]
    return Tally(sum(found), len(found))


def _months(facts: Facts, items: Mapping[str, tuple[Item, ...]]) -> dict[date, dict[str, Tally]]:
    counted: dict[date, dict[str, list[int]]] = {}
    for key, found in items.items():
        if key in BY_YEAR or key in SETS:  # not by their day: a year has no month, a set is asked anew below
            continue
        for one in found:
            of_key = counted.setdefault(month_of(one.day), {}).setdefault(key, [0, 0])
            of_key[0] += one.met
            of_key[1] += 1
    months = {month: {key: Tally(*of_key) for key, of_key in by_key.items()} for month, by_key in counted.items()}
    for month, tallies in months.items():
        within = _within(facts, month)
        tallies |= {key: tally(asked) for key in SETS if (asked := tuple(ASKED[key](within)))}
    return dict(sorted(months.items()))


def _within(facts: Facts, month: date) -> Facts:
    """The facts of one month."""
    due = tuple(matched for matched in facts.due if month_of(matched.date) == month)
    return replace(facts, due=due, notes=tuple(note for note in facts.notes if month_of(note.date) == month))


def public_since(note: Note, published: Mapping[str, date]) -> date | None:
    """The day on which an hour was published: its note came into the repository, else its first post of a known day."""
    days = (post.on for post in (*note.posted, *note.announced) if post.on)
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


def together(tallies: Iterable[Tallies]) -> dict[str, Tally]:
    """The sums of several schools' tallies, by indicator."""
    sums: dict[str, Tally] = {}
    for one in tallies:
        for key, tally in one.items():
            sums[key] = sums.get(key, NOTHING).plus(tally)
    return sums

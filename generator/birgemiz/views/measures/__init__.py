"""Indicators in a reader's words: what each is called, what it asks, how it is counted, what it came to."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from birgemiz.rules.measure import NOTHING, Tallies, Tally
from birgemiz.views import addresses
from birgemiz.views.measures.states import STATES
from birgemiz.views.measures.texts import TEXTS
from birgemiz.views.words import Words

NO_VALUE = "–"
"""What stands where nothing was asked: no value, and never a zero."""

ALL = tuple(TEXTS)
"""Every indicator by its id."""


@dataclass(frozen=True, slots=True)
class Value:
    """An indicator's value: ``27 / 30`` and ``90 %``, or "–" where nothing was asked.

    ``met`` and ``asked`` are the numbers behind it, ``full`` says that all of what was asked is met.
    """

    key: str
    name: str
    short: str
    count: str
    share: str
    met: int
    asked: int
    full: bool


@dataclass(frozen=True, slots=True)
class IndicatorText:
    """What an indicator is: its name, what it asks in one sentence, how it is counted, where it is shown."""

    key: str
    name: str
    short: str
    definition: str
    formula: str
    address: str


@lru_cache(256)
def text(words: Words, key: str) -> IndicatorText:
    """An indicator in words."""
    said = TEXTS[key]
    return IndicatorText(
        key=key,
        name=name(words, key),
        short=words(said.short),
        definition=words(said.definition),
        formula=words(said.formula),
        address=addresses.indicator(key),
    )


def name(words: Words, key: str) -> str:
    """What an indicator is called; those of the six tasks with the task's number."""
    said = words(TEXTS[key].name)
    number = key.removeprefix("task-")
    return words("Task {number}. {name}", number=number, name=said) if number != key else said


def state(words: Words, value: str) -> str:
    """Why an item is met or not."""
    return words(STATES[value])


@lru_cache(8192)
def value(words: Words, key: str, tally: Tally) -> Value:
    """What an indicator came to; schools and months often come to the same."""
    said = TEXTS[key]
    return Value(
        key=key,
        name=name(words, key),
        short=words(said.short),
        count=f"{tally.met} / {tally.asked}" if tally.asked else NO_VALUE,
        share=percent(tally.share),
        met=tally.met,
        asked=tally.asked,
        full=tally.asked == tally.met and tally.asked > 0,
    )


def value_of(words: Words, key: str, tallies: Tallies) -> Value:
    """What one of several indicators came to."""
    return value(words, key, tallies.get(key, NOTHING))


def percent(share: int | None) -> str:
    """A whole per cent with its sign; a no-break space (U+00A0) keeps them together."""
    return NO_VALUE if share is None else f"{share}\u00a0%"


def reasons(words: Words, states: Mapping[str, int]) -> str:
    """How many items are as they are for which reason, the most frequent first."""
    ordered = sorted([(-count, key) for key, count in states.items()])
    return "; ".join([f"{state(words, key)}: {-count}" for count, key in ordered])


MESSAGES = [said for each in TEXTS.values() for said in each] + list(STATES.values())
"""Every message of these vocabularies, for the catalogues' completeness."""

"""Indicators in a reader's words: what each is called, what it asks, how it is counted, what it came to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from birgemiz.rules.measure import NOTHING, Tallies, Tally
from birgemiz.views import addresses
from birgemiz.views.words import Words

NO_VALUE = "–"
"""What stands where nothing was asked: no value, and never a zero."""


class _Text(NamedTuple):
    name: str
    short: str
    definition: str
    formula: str


_TASK = "Hours that served this task of the regulation."
_TASK_FORMULA = "hours that name the task ÷ hours held"
_TEXTS: dict[str, _Text] = {
    "regularity": _Text(
        "Weekly regularity",
        "Regularity",
        "Promised hours that were held or lawfully replaced.",
        "(held + held on another day of the week + joined with a council + whole staff together) ÷ "
        "hours promised so far, without days off",
    ),
    "halves": _Text(
        "Both halves on different days",
        "Both halves",
        "Weeks in which both halves of a fully staffed school's teachers were reached on different days.",
        "weeks with both halves on two days or the whole staff together ÷ weeks in which both were due",
    ),
    "duration": _Text(
        "One hour long", "60 minutes", "Hours that lasted 60 minutes.", "hours of 60 minutes ÷ hours held"
    ),
    "visits": _Text(
        "Monthly visit of a methodologist",
        "Visits",
        "School months in which a methodologist of the department took part and left recommendations.",
        "months with a visit and recommendations ÷ months with a promised hour that have ended",
    ),
    "follow-up": _Text(
        "Recommendations followed up",
        "Follow-up",
        "Recommendations that a later hour followed up.",
        "followed up ÷ (followed up + not followed up within 31 days of the academic year)",
    ),
    "publication": _Text(
        "Published with a short analysis",
        "Published",
        "Hours published with a short analysis.",
        "hours with a note and its analysis ÷ hours promised so far and not cancelled, and other hours held",
    ),
    "on-site": _Text(
        "Shown on the school's website",
        "Website",
        "Hours with a link to their publication on the school's website.",
        "hours with such a link ÷ hours held",
    ),
    "on-networks": _Text(
        "Shown in social networks",
        "Networks",
        "Hours with a link to their publication in a social network.",
        "hours with such a link ÷ hours held",
    ),
    "tasks": _Text(
        "Six tasks covered",
        "Six tasks",
        "Tasks of the regulation that at least one hour served.",
        "tasks served ÷ six",
    ),
    "formats": _Text(
        "Form of the hour named",
        "Form",
        "Hours held in one of the regulation's forms: groups, method associations, whole staff.",
        "hours that name their form ÷ hours held",
    ),
    "groups": _Text(
        "Subject groups reached",
        "Groups",
        "Subject groups of the school that at least one hour reached.",
        "groups reached ÷ groups of the school",
    ),
    "organisers": _Text(
        "Held by the head or a deputy",
        "Organisers",
        "Hours organised by the head of the school or a deputy.",
        "hours that name the head or a deputy ÷ hours held",
    ),
    "documents": _Text(
        "Four documents of the school",
        "Documents",
        "Documents of the hour that the school has, of those that are due.",
        "documents present, approved and complete ÷ documents due",
    ),
    "schedule": _Text(
        "Schedule approved",
        "Schedule",
        "Schedules approved by the head of the school.",
        "approved schedules ÷ schools",
    ),
    "analysis": _Text(
        "Year-end analysis published",
        "Analysis",
        "Year-end analyses published after the academic year has ended.",
        "analyses published ÷ schools",
    ),
    "department-documents": _Text(
        "Four documents of the department",
        "Documents of the department",
        "Documents of the hour that the department has, of those that are due.",
        "documents present and complete ÷ documents due",
    ),
    "joined": _Text(
        "Joined with a council or a meeting",
        "Joined",
        "Hours joined with a council or a meeting, as the regulation allows.",
        "hours joined ÷ hours held",
    ),
    "task-1": _Text("Solving the school's tasks together", "Task 1", _TASK, _TASK_FORMULA),
    "task-2": _Text("Teaching and methods in related subjects", "Task 2", _TASK, _TASK_FORMULA),
    "task-3": _Text("Help to young and other teachers", "Task 3", _TASK, _TASK_FORMULA),
    "task-4": _Text("Lesson methods and qualification", "Task 4", _TASK, _TASK_FORMULA),
    "task-5": _Text("Help with events at all levels", "Task 5", _TASK, _TASK_FORMULA),
    "task-6": _Text("Preparation for attestation", "Task 6", _TASK, _TASK_FORMULA),
}

_STATES = {
    "held": "held on its day",
    "moved": "held on another day of the week",
    "joined": "joined with a council or a meeting",
    "whole-staff": "whole staff together",
    "cancelled": "cancelled with a reason",
    "missed": "nothing published",
    "two-days": "both halves, on different days",
    "one-day": "both halves on one day",
    "one-half": "one half only",
    "no-half": "neither half",
    "sixty": "60 minutes",
    "other-minutes": "another duration",
    "visited": "visit with recommendations",
    "no-recommendations": "visit without recommendations",
    "not-visited": "no visit",
    "followed": "followed up",
    "overdue": "overdue",
    "published": "published",
    "unpublished": "not published",
    "no-analysis": "published without an analysis",
    "posted": "there is a link",
    "not-posted": "no link",
    "reached": "reached",
    "not-reached": "not yet reached",
    "groups": "groups of related subjects",
    "associations": "method associations",
    "no-format": "form not named",
    "leader": "the head or a deputy",
    "other-leader": "another organiser",
    "no-leader": "organiser not named",
    "present": "present",
    "unapproved": "approval not recorded",
    "partly": "in part",
    "missing": "not yet published",
    "not-yet": "not yet due",
    "pedagogical-council": "pedagogical council",
    "methodological-council": "methodological council",
    "association-meeting": "method association meeting",
    "alone": "on its own",
    "served": "served this task",
    "other-task": "served other tasks",
}


ALL = tuple(_TEXTS)
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


def text(words: Words, key: str) -> IndicatorText:
    """An indicator in words."""
    said = _TEXTS[key]
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
    said = words(_TEXTS[key].name)
    number = key.removeprefix("task-")
    return words("Task {number}. {name}", number=number, name=said) if number != key else said


def state(words: Words, value: str) -> str:
    """Why an item is met or not."""
    return words(_STATES[value])


def value(words: Words, key: str, tally: Tally) -> Value:
    """What an indicator came to."""
    said = _TEXTS[key]
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


def reasons(words: Words, states: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """How many items are as they are for which reason, the most frequent first."""
    ordered = sorted(states.items(), key=lambda one: (-one[1], one[0]))
    return tuple((state(words, key), count) for key, count in ordered)


MESSAGES = [said for each in _TEXTS.values() for said in each] + list(_STATES.values())
"""Every message of these vocabularies, for the catalogues' completeness."""

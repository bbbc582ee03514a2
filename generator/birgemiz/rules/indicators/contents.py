"""Indicators of what hours were about and who held them (clauses `tasks`, `formats`, `organisers`, `joined`)."""

from collections.abc import Iterable, Iterator

from birgemiz.model.note import Note
from birgemiz.model.vocabulary import TASKS, Format, Role
from birgemiz.rules.facts import Facts
from birgemiz.rules.indicators.item import Ask, Item

LEADERS = {Role.HEAD, Role.DEPUTY_STUDY, Role.DEPUTY_UPBRINGING, Role.DEPUTY_SCIENCE, Role.DEPUTY_ICT}
"""Who organises the hour by clause `organisers`: the head and the deputies."""


def tasks(facts: Facts) -> Iterator[Item]:
    """The six tasks once an hour was promised or held; met when an hour served the task (clause `tasks`)."""
    yield from _reached(facts, TASKS, [note.tasks for note in facts.notes])


def groups(facts: Facts) -> Iterator[Item]:
    """The school's subject groups once an hour was promised or held; met when an hour reached the group."""
    yield from _reached(facts, facts.groups, [note.groups for note in facts.notes])


def _reached(facts: Facts, asked: Iterable[int | str], reached: Iterable[Iterable[int | str]]) -> Iterator[Item]:
    """Whether each of a set is among what the hours held ``reached``, one after the other, and by which first."""
    if not (facts.due or facts.notes):
        return
    day = min([matched.date for matched in facts.due[:1]] + [note.date for note in facts.notes[:1]])
    first: dict[int | str, Note] = {}
    for note, keys in zip(facts.notes, reached, strict=True):
        for key in keys:
            first.setdefault(key, note)
    for key in asked:
        note_of = first.get(key)
        yield Item(day, note_of is not None, "reached" if note_of else "not-reached", note_of, str(key))


def formats(facts: Facts) -> Iterator[Item]:
    """Every hour held; met when the note names one of the regulation's forms (clause `formats`)."""
    for note in facts.notes:
        yield Item(note.date, note.format is not None, note.format or "no-format", note)


def form(asked: Format) -> Ask:
    """Ask which of the hours held took one of the regulation's forms."""

    def taken(facts: Facts) -> Iterator[Item]:
        for note in facts.notes:
            yield Item(note.date, note.format is asked, note.format or "no-format", note)

    taken.__doc__ = f"Every hour held; met when its form is `{asked.value}` (clause `formats`)."
    return taken


def organisers(facts: Facts) -> Iterator[Item]:
    """Every hour held; met when the head or a deputy is among its organisers (clause `organisers`)."""
    for note in facts.notes:
        met = bool(LEADERS & set(note.led_by))
        yield Item(note.date, met, "leader" if met else "other-leader" if note.led_by else "no-leader", note)


def joined(facts: Facts) -> Iterator[Item]:
    """Every hour held; met when it was joined with a council or a meeting, which clause `joined` allows."""
    for note in facts.notes:
        yield Item(note.date, note.joined_with is not None, note.joined_with or "alone", note)


def task(number: int) -> Ask:
    """Ask which of the hours held served one of the six tasks."""

    def served(facts: Facts) -> Iterator[Item]:
        for note in facts.notes:
            met = number in note.tasks
            yield Item(note.date, met, "served" if met else "other-task", note)

    served.__doc__ = f"Every hour held; met when it served task {number} (clause `task-{number}`)."
    return served

"""Indicators of clause `weekly`: every promised hour, both halves, sixty minutes."""

from collections.abc import Iterator
from datetime import date

from birgemiz.model.note import Note
from birgemiz.model.record import ONE_HOUR
from birgemiz.model.vocabulary import Half, Held, Staffing, Status
from birgemiz.rules.days import monday_of
from birgemiz.rules.facts import COUNCILS, Facts
from birgemiz.rules.indicators.item import Item
from birgemiz.rules.match import Matched


def regularity(facts: Facts) -> Iterator[Item]:
    """Every hour promised so far; met when it was held or lawfully replaced (clause `weekly`).

    Held on another day of the week is held, also after it had been called off. A council replaces it (clause
    `joined`), and so does a meeting of the whole staff in the week of a half's hour (clause `formats`).
    """
    spare = list(facts.extra)
    for matched in facts.due:
        note = matched.note
        if note is not None and (note.joined_with in COUNCILS or (note.joined_with and note.status is Held.HELD)):
            yield Item(matched.date, True, "joined", note)
        elif matched.status in (Status.HELD, Status.MOVED):
            yield Item(matched.date, True, matched.status, note)
        elif other := facts.together(matched):
            yield Item(matched.date, True, "whole-staff", other)
        elif later := _made_up(matched, spare):
            spare.remove(later)
            yield Item(matched.date, True, "moved", later)
        else:
            yield Item(matched.date, False, matched.status, note)


def _made_up(matched: Matched, spare: list[Note]) -> Note | None:
    """The hour beyond the schedule that was held for the same teachers in the week of this one."""
    hour = matched.occurrence
    same = (note for note in spare if note.half is hour.half and monday_of(note.date) == monday_of(hour.date))
    return next(same, None)


def halves(facts: Facts) -> Iterator[Item]:
    """Every week in which a fully staffed school owes an hour to both halves (clause `weekly`).

    Met when both were reached on different days, or the whole staff met together (clause `formats`).
    """
    if facts.school.staffing is not Staffing.FULL:
        return
    weeks: dict[date, list[Matched]] = {}
    for matched in facts.due:
        weeks.setdefault(monday_of(matched.occurrence.date), []).append(matched)
    for monday, hours in sorted(weeks.items()):
        if {matched.occurrence.half for matched in hours} >= {Half.A, Half.B}:
            yield _week(hours, facts.whole_staff.get(monday))


def _week(hours: list[Matched], together: Note | None) -> Item:
    notes = [m.note for m in hours if m.note and (m.note.joined_with or m.note.status is Held.HELD)]
    day = min(matched.occurrence.date for matched in hours)
    if together:
        return Item(day, True, "whole-staff", together)
    if len({note.half for note in notes}) > 1:
        two_days = len({note.date for note in notes}) > 1
        return Item(day, two_days, "two-days" if two_days else "one-day", notes[0])
    return Item(day, False, "one-half" if notes else "no-half", notes[0] if notes else None)


def duration(facts: Facts) -> Iterator[Item]:
    """Every hour held; met when it lasted 60 minutes (clause `weekly`)."""
    for note in facts.notes:
        met = note.minutes == ONE_HOUR
        yield Item(note.date, met, "sixty" if met else "other-minutes", note, str(note.minutes))

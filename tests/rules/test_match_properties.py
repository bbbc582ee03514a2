"""Shows what holds of the matching whatever a school plans, writes and when one looks.

Calendars, slots, exceptions, notes and days are drawn at random from four weeks of autumn, so
that they meet: a holiday, breaks, moved days, several notes in a week.
"""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from birgemiz.model.calendar import Calendar
from birgemiz.model.note import Note
from birgemiz.model.schedule import Schedule
from birgemiz.model.vocabulary import Status
from birgemiz.rules.days import YearDays, monday_of, weeks_of, year_days
from birgemiz.rules.match import match
from birgemiz.rules.occurrences import Occurrence, occurrences
from tests.rules.rules_cases import calendar, note, schedule

YEAR = "2026-2027"
FIRST = date(2026, 10, 12)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

unhurried = settings(deadline=None)

days = st.integers(0, 27).map(lambda n: FIRST + timedelta(n))
bounds = st.one_of(st.none(), st.none(), st.none(), days)
spans = st.tuples(days, st.integers(0, 9)).map(lambda s: (s[0], s[0] + timedelta(s[1])))
halves = st.sampled_from(("all", "a", "b"))


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    """An academic year of up to six weeks, with what may free or move its days."""
    first = draw(days)
    names = {"kk": "Күн", "ru": "День"}
    moved = draw(st.lists(st.tuples(days, days), max_size=2, unique_by=lambda pair: pair[0]))
    return calendar(
        {
            "year": YEAR,
            "first_day": first,
            "last_day": first + timedelta(draw(st.integers(7, 40))),
            "breaks": [{"names": names, "first": a, "last": b} for a, b in draw(st.lists(spans, max_size=2))],
            "days_off": [{"names": names, "date": day} for day in draw(st.lists(days, max_size=2))],
            "moved_days": [{"from": a, "to": b} for a, b in moved],
        }
    )


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    """One or two slots with any bounds, and a few exceptions."""
    slots = [
        {
            "weekday": draw(st.sampled_from(WEEKDAYS)),
            "start": draw(st.sampled_from(("15:40", "16:00"))),
            "half": half,
            "since": draw(bounds),
            "until": draw(bounds),
        }
        for half in draw(st.sampled_from((("a", "b"), ("all",), ("a", "all"))))
    ]
    exceptions = [
        {"date": day, "moved_to": to, "cancelled": to is None, "reason": "Семинар"}
        for day, to in draw(st.lists(st.tuples(days, st.one_of(st.none(), days)), max_size=2))
    ]
    return schedule(YEAR, {"slots": slots, "exceptions": exceptions})


@st.composite
def single_notes(draw: st.DrawFn) -> Note:
    fields = {"name": f"{draw(days)}-{draw(halves)}"}
    if draw(st.integers(0, 3)) == 0:
        fields |= {"status": "cancelled", "reason": "Дауыл"}
    return note(fields)


notes = st.lists(single_notes(), max_size=8, unique_by=lambda n: n.name)
years = calendars().map(year_days)


@st.composite
def promised(draw: st.DrawFn) -> tuple[Occurrence, ...]:
    """The hours of one school's year, as the schedule and the calendar make them."""
    return occurrences(draw(schedules()), draw(years))


@unhurried
@given(promised(), notes, days)
def test_every_promised_hour_has_exactly_one_status(
    hours: tuple[Occurrence, ...], written: list[Note], today: date
) -> None:
    matched = match(hours, written, today)
    assert Counter(one.occurrence for one in matched.hours) == Counter(hours)
    assert all(one.status in Status for one in matched.hours)


@unhurried
@given(promised(), notes, days)
def test_every_note_is_matched_once_or_extra(hours: tuple[Occurrence, ...], written: list[Note], today: date) -> None:
    matched = match(hours, written, today)
    told = [one.note.name for one in matched.hours if one.note]
    assert sorted([*told, *(one.name for one in matched.extra)]) == sorted(one.name for one in written)


@unhurried
@given(promised(), notes.flatmap(lambda ns: st.tuples(st.just(ns), st.permutations(ns))), days)
def test_the_order_of_the_notes_makes_no_difference(
    hours: tuple[Occurrence, ...], written: tuple[list[Note], list[Note]], today: date
) -> None:
    in_order, shuffled = written
    assert match(hours, in_order, today) == match(hours, shuffled, today)


@unhurried
@given(promised(), notes, days)
def test_what_an_hour_is_called_agrees_with_its_note_its_day_and_today(
    hours: tuple[Occurrence, ...], written: list[Note], today: date
) -> None:
    for one in match(hours, written, today).hours:
        hour = one.occurrence
        if one.note is None:
            due = not hour.cancelled and hour.free is None
            expected = (
                {Status.UPCOMING if hour.date >= today else Status.MISSED}
                if due
                else {Status.CANCELLED if hour.cancelled else Status.HOLIDAY}
            )
        elif one.note.status == "cancelled":
            expected = {Status.CANCELLED}
        else:
            expected = {Status.HELD} if one.note.date == hour.slot_date else {Status.MOVED}
        assert {one.status} == expected


@unhurried
@given(promised(), notes, days)
def test_an_hour_is_told_only_by_a_note_of_its_week_and_its_teachers(
    hours: tuple[Occurrence, ...], written: list[Note], today: date
) -> None:
    for one in match(hours, written, today).hours:
        if one.note is not None:
            assert monday_of(one.note.date) == monday_of(one.occurrence.date)
            assert one.note.half == one.occurrence.half or "all" in (one.note.half, one.occurrence.half)


@settings(deadline=None, max_examples=500)
@given(promised(), st.lists(single_notes(), min_size=4, max_size=12, unique_by=lambda n: n.name), days)
def test_a_note_is_extra_only_when_its_hours_are_told_by_notes_of_their_day_or_half(
    hours: tuple[Occurrence, ...], written: list[Note], today: date
) -> None:
    matched = match(hours, written, today)
    for extra in matched.extra:
        for one in matched.hours:
            same_week = monday_of(one.occurrence.date) == monday_of(extra.date)
            if same_week and one.occurrence.half == extra.half and one.occurrence.free is None:
                assert one.note is not None
                assert one.note.date == one.occurrence.date or one.note.half == extra.half


@unhurried
@given(promised(), notes, days, single_notes())
def test_a_note_changes_nothing_in_other_weeks(
    hours: tuple[Occurrence, ...], written: list[Note], today: date, added: Note
) -> None:
    others = [one for one in written if one.name != added.name]

    def elsewhere(among: list[Note]) -> list[tuple[str, Status, str]]:
        return [
            (one.occurrence.id, one.status, one.note.name if one.note else "")
            for one in match(hours, among, today).hours
            if monday_of(one.occurrence.date) != monday_of(added.date)
        ]

    assert elsewhere([*others, added]) == elsewhere(others)


@unhurried
@given(schedules(), years)
def test_each_slot_promises_one_hour_in_each_week_it_is_in_force(plan: Schedule, year: YearDays) -> None:
    expected = [
        (day, slot.half)
        for slot in plan.slots
        for monday in weeks_of(year.calendar)
        if (day := monday + timedelta(WEEKDAYS.index(slot.weekday))) in year.calendar and slot.covers(day)
    ]
    found = [(one.slot_date, one.half) for one in occurrences(plan, year)]
    assert sorted(found) == sorted(expected)


@unhurried
@given(schedules(), years)
def test_an_hour_leaves_its_day_only_when_it_was_moved(plan: Schedule, year: YearDays) -> None:
    for one in occurrences(plan, year):
        excepted = next((e.moved_to for e in plan.exceptions if e.date == one.slot_date), None)
        assert one.date == (excepted or year.moved.get(one.slot_date) or one.slot_date)
        assert one.free == year.free.get(one.date)


@unhurried
@given(years)
def test_free_days_lie_within_the_year_and_moved_days_lessons_are_never_free(year: YearDays) -> None:
    assert [day for day in year.free if day not in year.calendar] == []
    assert sorted(set(year.moved.values()) & set(year.free)) == []

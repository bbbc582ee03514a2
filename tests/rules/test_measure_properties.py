"""Shows what holds of the measures whatever a school plans, writes and when one looks.

Calendars, schedules and days are those of ``test_match_properties``; notes say more here: visits, follow-ups, tasks,
links, councils.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from birgemiz.model.note import Note
from birgemiz.model.register import SchoolRecords
from birgemiz.model.schedule import Schedule
from birgemiz.model.vocabulary import Format, Joined, Role
from birgemiz.rules.account import accounted
from birgemiz.rules.days import YearDays
from birgemiz.rules.indicators import ASKED, BY_YEAR, SETS
from birgemiz.rules.measure import NOTHING, Measure, Tallies, Tally, together
from birgemiz.rules.standing import standing
from tests.rules.rules_cases import analysis, frame, note, school
from tests.rules.test_match_properties import YEAR, days, halves, schedules, years

unhurried = settings(deadline=None)

names = st.tuples(days, halves).map(lambda pair: f"{pair[0]}-{pair[1]}")
visits = st.fixed_dictionaries(
    {"methodologist": st.just("languages")},
    optional={"recommendations": st.lists(st.sampled_from(("Жоспар", "Портфолио")), max_size=3)},
)
said = st.fixed_dictionaries(
    {},
    optional={
        "minutes": st.sampled_from((45, 60, 90)),
        "format": st.sampled_from(Format),
        "tasks": st.lists(st.integers(1, 6), max_size=3),
        "groups": st.lists(st.sampled_from(("mathematics-informatics", "natural-sciences")), max_size=2),
        "led_by": st.lists(st.sampled_from(Role), max_size=2),
        "joined_with": st.sampled_from(Joined),
        "analysis": st.just("Талданды."),
        "visit": visits,
        "follows_up": st.lists(st.builds("{}{}".format, names, st.sampled_from(("", "#1", "#2"))), max_size=2),
        "posted": st.lists(
            st.fixed_dictionaries(
                {"url": st.sampled_from(("https://www.aqbulaq.example.org/1", "https://social.example.org/1"))},
                optional={"on": days},
            ),
            max_size=2,
        ),
    },
)
called_off = st.sampled_from(({}, {}, {}, {"status": "cancelled", "reason": "Дауыл"}))


@st.composite
def told(draw: st.DrawFn) -> Note:
    """A note that says anything of its hour, held or not."""
    fields: dict[str, Any] = {"name": draw(names), **draw(said), **draw(called_off)}
    return note(fields)


notes = st.lists(told(), max_size=8, unique_by=lambda one: one.name)


class Situation(NamedTuple):
    """One school's year, and the day on which it is measured."""

    records: SchoolRecords
    days: YearDays
    today: date


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    plans: dict[str, Schedule] = draw(st.sampled_from(({}, {YEAR: draw(schedules())})))
    written = draw(notes)
    known = SchoolRecords(
        school=school({"staffing": draw(st.sampled_from(("full", "small"))), "website": "https://aqbulaq.example.org"}),
        schedules=plans,
        notes=tuple(sorted(written, key=lambda one: one.name)),
        analyses=draw(st.sampled_from(({}, {YEAR: analysis(YEAR, "aqbulaq")}))),
        published={one.name: draw(days) for one in written if draw(st.booleans())},
    )
    return Situation(known, draw(years), draw(days))


def measured(situation: Situation) -> Measure:
    days_of = {YEAR: situation.days}
    stands = standing(situation.records, days_of, situation.today)
    shared = frame(YEAR, {"calendar": situation.days.calendar.model_dump(by_alias=True)})
    return accounted(stands, shared, days_of).measures[YEAR]


def with_notes(situation: Situation, written: list[Note] | tuple[Note, ...]) -> Situation:
    return situation._replace(records=replace(situation.records, notes=tuple(written)))


@unhurried
@given(situations())
def test_no_more_is_met_than_is_asked_and_what_asks_nothing_has_no_tally(situation: Situation) -> None:
    found = measured(situation)
    for tallies in (found.year, *found.months.values()):
        assert [key for key, tally in tallies.items() if not (0 <= tally.met <= tally.asked and tally.asked)] == []


@unhurried
@given(situations())
def test_a_year_is_the_sum_of_its_months(situation: Situation) -> None:
    found = measured(situation)
    monthly = {key: tally for key, tally in found.year.items() if key not in BY_YEAR | SETS}
    assert {key: tally for key, tally in together(found.months.values()).items() if key not in SETS} == monthly


@unhurried
@given(situations())
def test_a_set_reaches_in_a_year_what_it_reaches_in_its_months(situation: Situation) -> None:
    found = measured(situation)
    for key in SETS & set(found.year):
        monthly = [tallies[key] for tallies in found.months.values() if key in tallies]
        assert {tally.asked for tally in monthly} == {found.year[key].asked}
        assert max(tally.met for tally in monthly) <= found.year[key].met <= sum(tally.met for tally in monthly)


@unhurried
@given(situations())
def test_every_item_has_a_state_and_lies_in_the_year_s_months(situation: Situation) -> None:
    found = measured(situation)
    assert {key: sum(states.values()) for key, states in found.states.items()} == {
        key: tally.asked for key, tally in found.year.items()
    }
    assert {key: len(items) for key, items in found.items.items()} == {
        key: found.year.get(key, NOTHING).asked for key in ASKED
    }


@unhurried
@given(situations(), st.randoms(use_true_random=False))
def test_the_order_of_the_notes_makes_no_difference(situation: Situation, random: Any) -> None:
    shuffled = random.sample(situation.records.notes, len(situation.records.notes))
    assert measured(with_notes(situation, shuffled)).without_items() == measured(situation).without_items()


@settings(deadline=None, max_examples=300)
@given(situations(), told())
def test_one_more_hour_held_never_lowers_the_hours_met(situation: Situation, added: Note) -> None:
    held = added.model_copy(update={"status": "held", "reason": None})
    others = [one for one in situation.records.notes if one.name != held.name]
    more = sorted([*others, held], key=lambda one: one.name)

    before = measured(with_notes(situation, others)).year.get("regularity", NOTHING)
    after = measured(with_notes(situation, more)).year.get("regularity", NOTHING)

    assert before.met <= after.met


@unhurried
@given(situations())
def test_no_delay_is_negative_and_only_a_held_hour_has_one(situation: Situation) -> None:
    found = measured(situation)
    held = [one for one in situation.records.notes if one.status == "held"]
    assert [delay for delay in found.delays if delay < 0] == []
    assert len(found.delays) <= len(held)
    assert len(found.delays) >= sum(one.name in situation.records.published for one in held)


tallies = st.tuples(st.integers(0, 500), st.integers(0, 500)).map(lambda pair: Tally(min(pair), max(pair)))
schools = st.dictionaries(st.sampled_from(list(ASKED)), tallies, max_size=4)


@given(schools, schools, schools)
def test_schools_add_up_in_any_grouping_and_order(one: Tallies, two: Tallies, three: Tallies) -> None:
    all_three = together([one, two, three])
    assert together([together([one, two]), three]) == all_three
    assert together([one, together([two, three])]) == all_three
    assert together([three, one, two]) == all_three
    assert together([one, {}]) == one


@given(tallies)
def test_a_share_is_of_what_is_asked_and_whole_only_at_the_ends(tally: Tally) -> None:
    if tally.asked == 0:
        assert tally.share is None
        return
    assert tally.share is not None
    assert (tally.share == 100) == (tally.met == tally.asked)
    assert (tally.share == 0) == (tally.met == 0)
    assert abs(tally.share - Fraction(100 * tally.met, tally.asked)) < 1


def test_nothing_asked_is_no_zero() -> None:
    shares: Mapping[Tally, int | None] = {
        Tally(0, 0): None,
        Tally(0, 3): 0,
        Tally(1, 3): 33,
        Tally(2, 3): 67,
        Tally(3, 3): 100,
        Tally(1, 1000): 1,
        Tally(999, 1000): 99,
    }
    assert {tally: tally.share for tally in shares} == shares

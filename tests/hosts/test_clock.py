"""Today is the day in the district's time zone, or the one that ``SOURCE_DATE_EPOCH`` pins."""

from datetime import date

import pytest

from birgemiz.hosts.clock import today

LATE_EVENING = "1790452800"
"""2026-09-26 20:00 UTC, past midnight in Kazakhstan."""


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Asia/Qostanay", date(2026, 9, 27)),
        ("Europe/London", date(2026, 9, 26)),
        ("Азия/Қостанай", date(2026, 9, 27)),
        ("", date(2026, 9, 27)),
    ],
    ids=["in Kazakhstan it is tomorrow", "in London it is today", "an unknown zone is Kazakhstan's", "none, too"],
)
def test_the_day_is_that_of_the_time_zone(monkeypatch: pytest.MonkeyPatch, zone: str, day: date) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", LATE_EVENING)
    assert today(zone) == day

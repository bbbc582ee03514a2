"""An academic year before its calendar is known: as the last ones were, and said to be assumed."""

from datetime import date, timedelta

from birgemiz.model.calendar import Break, Calendar
from birgemiz.model.record import Bilingual
from birgemiz.rules.days import monday_of

_ASSUMED = Bilingual(
    kk="Оқу жылының және каникулдардың күндері өткен жылдарға ұқсас деп алынды; ресми күнтізбе шыққанда нақтыланады.",
    ru="Даты учебного года и каникул приняты по образцу прошлых лет и будут уточнены по официальному календарю.",
)


def assumed_calendar(year: str) -> Calendar:
    """The year from 1 September to 25 May with breaks on the weekdays of 2025–2026 and 2026–2027.

    Autumn is the week of the last Monday of October, winter begins on the last Monday of December and ends on
    7 January, spring lasts from the third Thursday of March to the Sunday of the week after.
    """
    first, last = int(year[:4]), int(year[-4:])
    autumn, winter = monday_of(date(first, 10, 31)), monday_of(date(first, 12, 31))
    march = date(last, 3, 15)
    spring = march + timedelta((3 - march.weekday()) % 7)
    return Calendar(
        year=year,
        first_day=date(first, 9, 1),
        last_day=date(last, 5, 25),
        breaks=(
            _break("Күзгі каникул", "Осенние каникулы", autumn, autumn + timedelta(6)),
            _break("Қысқы каникул", "Зимние каникулы", winter, date(last, 1, 7)),
            _break("Көктемгі каникул", "Весенние каникулы", spring, spring + timedelta(10)),
        ),
        assumed=_ASSUMED,
    )


def _break(kk: str, ru: str, first: date, last: date) -> Break:
    return Break(names=Bilingual(kk=kk, ru=ru), first=first, last=last)

"""What a person means by a cell: a day of the week, a time, a half, a day. None where nobody could tell."""

import re
from datetime import date, datetime, time, timedelta
from typing import Any

from birgemiz.model.vocabulary import Half, Weekday

_MINUTES_OF_DAY = 24 * 60
_HOURS = 24

_DAY_0 = datetime(1899, 12, 31)  # noqa: DTZ001 - cells know no time zone
"""Spreadsheets count days from it up to 28 February 1900."""
_TYPED_BY_HAND = 24
"""A cell meant for time into which somebody typed 15.40 holds so many days."""

_TIME = re.compile(r"(\d{1,2})\s*[:.,ч]\s*(\d{2})(?!\d)")
_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?: ?ж\.?| ?г\.?)?")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")

WEEKDAYS = {
    Weekday.MONDAY: ("дүйсенбі", "дс", "понедельник", "пн", "пон"),
    Weekday.TUESDAY: ("сейсенбі", "сс", "вторник", "вт", "втор"),
    Weekday.WEDNESDAY: ("сәрсенбі", "ср", "среда"),
    Weekday.THURSDAY: ("бейсенбі", "бс", "четверг", "чт", "чет"),
    Weekday.FRIDAY: ("жұма", "жм", "пятница", "пт", "пят"),
    Weekday.SATURDAY: ("сенбі", "сб", "суббота", "суб"),
    Weekday.SUNDAY: ("жексенбі", "жс", "воскресенье", "вс", "воскр"),
}
"""How days of the week are written in tables; the first of each is said to people."""

HALVES = {
    Half.ALL: ("барлығы", "бәрі", "барлық", "все", "all", "–", "-"),
    Half.A: ("а", "a", "1", "i", "бірінші", "первая"),
    Half.B: ("б", "b", "ә", "в", "2", "ii", "екінші", "вторая"),
}
"""How the halves of a school's teachers are written; А and В are also letters of the Cyrillic alphabet."""

_WEEKDAY_OF = {word: day for day, words in WEEKDAYS.items() for word in (day.value, *words)}
_HALF_OF = {word: half for half, words in HALVES.items() for word in words}


def text_of(value: Any) -> str:
    """The text of a cell in one line; a whole number without the point that spreadsheets keep."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    words = "" if value is None else " ".join(str(value).split())
    return words if words.isprintable() else "".join(filter(str.isprintable, words))


def weekday_of(value: Any) -> Weekday | None:
    """A day of the week by its name or short name, in Kazakh or Russian."""
    return _WEEKDAY_OF.get(_first_word(value))


def half_of(value: Any) -> Half | None:
    """Which teachers meet: ``А``, ``Б``, ``барлығы`` and the like."""
    return _HALF_OF.get(_first_word(value))


def clock_of(value: Any) -> time | None:
    """A time of day: a cell's own, a part of a day (0.6527), ``15:40``, ``15.40`` as text or number, ``15:40–16:40``.

    ``14-15`` may be a span of hours or 14:15, so it is nothing.
    """
    if isinstance(value, datetime):
        days = (value - _DAY_0) / timedelta(1)
        value = days if days < _TYPED_BY_HAND else value.time()
    if isinstance(value, time):
        return _at((value.hour * 60 + value.minute) + round(value.second / 60))
    if isinstance(value, timedelta):
        return _at(round(value.total_seconds() / 60))
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_number(value)
    found = _TIME.search(text_of(value))
    return _from_hands(int(found[1]), int(found[2])) if found else None


def day_of(value: Any) -> date | None:
    """A calendar day: a cell's own, ``2026-09-01`` or ``01.09.2026``."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = text_of(value)
    found = _DATE.fullmatch(text)
    try:
        if found:
            return date(int(found[3]), int(found[2]), int(found[1]))
        return date.fromisoformat(text) if _ISO.fullmatch(text) else None
    except ValueError:
        return None


def _first_word(value: Any) -> str:
    words = re.findall(r"[\w–-]+", text_of(value).lower())
    return words[0].removesuffix("-жартысы").removesuffix("-я") if words else ""


def _from_number(number: float) -> time | None:
    """Less than one is a part of a day, as spreadsheets keep time; 15.4 is what becomes of a typed 15.40."""
    if 0 <= number < 1:
        return _at(round(number * _MINUTES_OF_DAY))
    hundredths = round(number * 100)
    return _from_hands(hundredths // 100, hundredths % 100)


def _from_hands(hour: int, minute: int) -> time | None:
    return time(hour, minute) if 0 <= hour < _HOURS and minute < 60 else None  # noqa: PLR2004 - minutes of an hour


def _at(minutes: int) -> time | None:
    return time(*divmod(minutes, 60)) if 0 <= minutes < _MINUTES_OF_DAY else None

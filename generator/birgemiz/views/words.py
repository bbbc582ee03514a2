"""The words of one interface language: translations, dates, sorting."""

import gettext
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time

from birgemiz.model.record import Lang

_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The Kazakh alphabet; Russian words sort by it as by their own."""
_RANK = {letter: chr(0x500 + place) for place, letter in enumerate(_ALPHABET)}

_NUMBER = re.compile(r"\d+")
_DIGITS = 9
"""Digits to which numbers in texts are filled up, so that № 10 stands after № 2."""

_PATTERNS: dict[str, dict[Lang, str]] = {
    "day": {"kk": "y 'ж'. d MMMM", "ru": "d MMMM y 'г'."},
    "official": {"kk": "y 'жылғы' d MMMM", "ru": "d MMMM y 'года'"},
    "day_month": {"kk": "d MMMM", "ru": "d MMMM"},
    "weekday": {"kk": "EEEE", "ru": "EEEE"},
    "weekday_day": {"kk": "EEEE, d MMMM", "ru": "EEEE, d MMMM"},
    "month": {"kk": "LLLL", "ru": "LLLL"},
    "month_short": {"kk": "LLL", "ru": "LLL"},
    "month_year": {"kk": "y 'ж'. MMMM", "ru": "LLLL y 'г'."},
}

FormatDate = Callable[[date, str], str]
"""Writes a day by a CLDR pattern (Unicode TR 35) in one language."""


@dataclass(frozen=True)
class Words:
    """What a page needs to speak one language.

    ``_known``, ``_counts`` and ``_seen`` keep translations, counts and the forms of days already written, of which a
    district has a few hundred.
    """

    lang: Lang
    translations: gettext.NullTranslations
    format_date: FormatDate
    _known: dict[str, str] = field(default_factory=dict, repr=False, compare=False)
    _counts: dict[tuple[str, int], str] = field(default_factory=dict, repr=False, compare=False)
    _seen: dict[tuple[date, str], str] = field(default_factory=dict, repr=False, compare=False)

    def __call__(self, message: str, **values: object) -> str:
        """The translation of a message, its named places filled."""
        text = self._known.get(message)
        if text is None:
            text = self._known[message] = self.translations.gettext(message)
        return text.format(**values) if values else text

    def counted(self, one: str, many: str, number: int, **values: object) -> str:
        """A noun in the form that a number asks for; ``{n}`` stands for the number."""
        text = self._counts.get((one, number))
        if text is None:
            text = self._counts[one, number] = self.translations.ngettext(one, many, number)
        return text.format(n=number, **values)

    def day(self, day: date, form: str = "day") -> str:
        """A day in one of the forms of ``_PATTERNS``: ``day``, ``official``, ``day_month`` and so on."""
        known = self._seen.get((day, form))
        if known is None:
            known = self._seen[day, form] = self.format_date(day, _PATTERNS[form][self.lang])
        return known

    def days(self, first: date, last: date) -> str:
        """A span of days, ``7 – 13 қыркүйек`` where the month is one."""
        start = str(first.day) if first.month == last.month else self.day(first, "day_month")
        return f"{start} – {self.day(last, 'day_month')}"

    @staticmethod
    def clock(at: time) -> str:
        """A time of day, ``15:40``."""
        return at.isoformat("minutes")

    @staticmethod
    def sort_key(text: str) -> str:
        """Orders texts as the Kazakh alphabet does, capitals with small letters, numbers by their value."""
        plain = _NUMBER.sub(lambda found: found[0].zfill(_DIGITS), text.lower())
        return "".join(_RANK.get(letter, letter) for letter in plain)


def capital(text: str) -> str:
    """The text with its first letter large, the others untouched."""
    return text[:1].upper() + text[1:]

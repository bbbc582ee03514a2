"""Dates of birth: a date that could be one, beside what reads as a person's name."""

import re
from collections.abc import Iterator
from datetime import date

from birgemiz.model.personal.names import CAPITAL, names
from birgemiz.model.personal.trace import HIDDEN, Trace

YOUNGEST, OLDEST = 5, 100
"""Years of age of those who learn and teach."""

NEAR = 40
"""Characters between a date and the word that makes it a birth."""

BESIDE = 25
"""Characters between a date and a name where no such word stands."""

CLOSE = 3
"""Characters between a date and two words of which only capitals say that they are a name."""

_MONTHS = (
    ("қаңтар", "январ"),
    ("ақпан", "феврал"),
    ("наурыз", "март"),
    ("сәуір", "апрел"),
    ("мамыр", "мая"),
    ("маусым", "июн"),
    ("шілде", "июл"),
    ("тамыз", "август"),
    ("қыркүйе", "сентябр"),
    ("қазан", "октябр"),
    ("қараша", "ноябр"),
    ("желтоқсан", "декабр"),
)
"""How the names of the months begin in all their forms."""

_NUMBER_OF = {beginning: number for number, pair in enumerate(_MONTHS, 1) for beginning in pair}
_MONTH = rf"(?P<month>{'|'.join(_NUMBER_OF)})(?P<ending>[^\W\d_]*+)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = tuple(
    re.compile(rf"(?<!\d){form}(?!\d)", re.IGNORECASE)
    for form in (
        rf"(?P<day>\d{{1,2}})[./-](?P<month>\d{{1,2}})[./-]{_YEAR}",
        r"(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>\d\d)",
        rf"{_YEAR}[./-](?P<month>\d{{1,2}})[./-](?P<day>\d{{1,2}})",
        rf"(?P<day>\d{{1,2}})\s?{_MONTH}\s{_YEAR}",
        rf"{_YEAR}\s?(?:жылғы|жылы|жылдың|ж\.)?,?\s?(?P<day>\d{{1,2}})\s?-?\s?{_MONTH}",
    )
)
_BIRTH = re.compile(
    r"туған(?!\s++(?:жер|өлке|ел|тіл))|туыл|туды|родил|рожд|\bг\.\s?р\b|\bж\.\s?т\b|\bд\.\s?р\b", re.IGNORECASE
)
_ACT = re.compile(
    r"бұйры|заң|қаулы|ереже|хаттама|шешім|жарлы|приказ|закон|постановл|положени|протокол|решени|указ|редакц|\bот\s*+$|No\s?\d",
    re.IGNORECASE,
)
_OF_THAT_DAY = re.compile(r"[дт][ае]ғы|[дт][ае]гі")
"""The ending of a month in ``27 шілдедегі заң``, an act's date and never a birth's."""

_DIGIT = re.compile(r"\d")


def births(line: str, today: date | None = None) -> Iterator[Trace]:
    """The dates of birth in a plain line: of who learns and teaches on a day, or of people of any age."""
    if not CAPITAL.search(line):
        return
    for form in _FORMS:
        for found in form.finditer(line):
            day = _day(found, today)
            age = today.year - day.year if day and today else YOUNGEST
            short = len(found["year"]) == len("12")
            if day and YOUNGEST <= age <= OLDEST and _is_birth(line, found.start(), found.end(), said=short):
                yield Trace(found.start(), found.end(), day.isoformat(), _DIGIT.sub(HIDDEN, found[0]))


def _day(found: re.Match[str], today: date | None) -> date | None:
    """The day that a date names, None for one that is not in the calendar or that dates an act.

    A year of two digits is the last one that ends so.
    """
    groups = found.groupdict()
    if _OF_THAT_DAY.search(groups.get("ending") or ""):
        return None
    month, year = groups["month"].lower(), int(groups["year"])
    if len(groups["year"]) == len("12"):
        year += 2000 if today is None or 2000 + year <= today.year else 1900
    try:
        return date(year, _NUMBER_OF.get(month) or int(month), int(groups["day"]))
    except ValueError:
        return None


def _is_birth(line: str, start: int, end: int, *, said: bool) -> bool:
    """Whether a word says so beside a name; where none must have ``said`` it, whether a name is right there, no act."""
    before, after = line[max(0, start - 2 * NEAR) : start], line[end : end + 2 * NEAR]
    near = [(len(before) - one.end, one) for one in names(before)] + [(one.start, one) for one in names(after)]
    if _BIRTH.search(before[-NEAR:]) or _BIRTH.search(after[:NEAR]):
        return bool(near)
    if said or _ACT.search(before[-NEAR:]) or _ACT.search(after[:NEAR]):
        return False
    return any(gap <= (BESIDE if one.sure else CLOSE) for gap, one in near)

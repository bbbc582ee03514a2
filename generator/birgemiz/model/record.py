"""The common ground of every record: frozen, closed to unknown fields, built from text.

YAML hands over text only (see :mod:`birgemiz.intake.yaml`), so each type here states how a
person writes it: dates as ISO 8601 ``2026-09-07``, times as ``15:40``, whole numbers as ``07``.
"""

import re
from datetime import date, time
from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

Lang = Literal["kk", "ru"]
"""An interface or content language: Kazakh first, Russian second."""

LANGS: tuple[Lang, ...] = ("kk", "ru")

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2})(?::00)?|\.(\d))?")
_WHOLE = re.compile(r"\d{1,6}")


_UNTOLD = {"__pydantic_extra__": None, "__pydantic_fields_set__": set[str](), "__pydantic_private__": None}
"""What pydantic knows of a record beside its fields, as it is once the record was kept."""


class Record(BaseModel):
    """A frozen record; what is not declared is refused. How one is read is prepared when the first is read.

    Which of its fields were given is known only until it is pickled: that would take as much room as the fields.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def __getstate__(self) -> dict[Any, Any]:
        return {"__dict__": self.__dict__, **_UNTOLD}


def _date(value: Any) -> date:
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return _day_written(value)
    raise PydanticCustomError("not-a-date", "not a date")


@lru_cache(4096)  # the days of a few years, which all notes name
def _day_written(text: str) -> date:
    if not _DATE.fullmatch(text):
        raise PydanticCustomError("not-a-date", "not a date")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise PydanticCustomError("no-such-day", "no such day") from None


def _time(value: Any) -> time:
    if isinstance(value, time):
        return value
    if isinstance(value, str):
        return _time_written(value)
    raise PydanticCustomError("not-a-time", "not a time")


@lru_cache(1024)
def _time_written(text: str) -> time:
    """A time of day; ``15.4`` and ``16`` are what programs that take them for numbers make of 15.40 and 16.00."""
    found = _TIME.fullmatch(text)
    if found is None:
        raise PydanticCustomError("not-a-time", "not a time")
    try:
        return time(int(found[1]), int(found[2] or (found[3] or "0") + "0"))
    except ValueError:
        raise PydanticCustomError("not-a-time", "not a time") from None


def _whole(value: Any) -> int:
    if isinstance(value, int):
        return value
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    raise PydanticCustomError("not-a-number", "not a whole number")


def _listed(value: Any) -> Any:
    """One value where a list belongs is a list of one, and an empty one is no value at all."""
    if isinstance(value, str):
        return (value,) if value else ()
    return value


Day = Annotated[date, BeforeValidator(_date)]
"""A calendar day, written ``2026-09-07`` (ISO 8601)."""

Clock = Annotated[time, BeforeValidator(_time)]
"""A time of day in the district's time zone, written ``15:40``; ``15.40``, ``15.4``, ``16``, ``9:05`` will do."""

Whole = Annotated[int, BeforeValidator(_whole)]
"""A whole number, written in digits; a leading zero changes nothing."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
"""A short text of one line."""

Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=6000)]
"""A few sentences."""

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""A name for addresses and file names: Latin small letters, digits and hyphens."""

Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"']+$", max_length=500)]
"""An absolute web address."""

YearId = Annotated[str, StringConstraints(pattern=r"^20\d\d-20\d\d$")]
"""An academic year, ``2026-2027``."""

ONE_HOUR = 60
"""Minutes of one methodological hour (regulation, clause `weekly`)."""


class Bilingual(Record):
    """The same words in Kazakh and in Russian."""

    kk: Line
    ru: Line

    def __getitem__(self, lang: Lang) -> str:
        return self.kk if lang == "kk" else self.ru


Listed = BeforeValidator(_listed)
"""Annotates a tuple that a person may also write as one bare value."""

Limited = Field(max_length=40)
"""Annotates a tuple that holds at most forty items."""

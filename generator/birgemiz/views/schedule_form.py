"""A workbook in which schools fill in their schedules, and how to fill it in, in both languages at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time

from birgemiz.model.calendar import Calendar
from birgemiz.model.district import District
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Role, Staffing, Weekday
from birgemiz.views import names
from birgemiz.views.words import Words

EXAMPLE = "Мысал / Пример"
"""What stands for the school in a row that only shows how to write; a reader of the table passes it over."""

_LETTERS = ("А", "Б")
"""How tables name the first and the second half of the teachers."""


@dataclass(frozen=True, slots=True)
class Both:
    """The words of both languages, Kazakh first, a stroke between them."""

    kk: Words
    ru: Words

    def __call__(self, message: str) -> str:
        """The message in both languages."""
        return f"{self.kk(message)} / {self.ru(message)}"


@dataclass(frozen=True, slots=True)
class FormColumn:
    """A column: its title, what the example row holds, which values may be chosen; ``kind`` is that of others."""

    title: str
    example: str
    choices: tuple[str, ...] = ()
    kind: type = str


@dataclass(frozen=True, slots=True)
class ScheduleForm:
    """The form; ``rows`` are begun with a school and a half."""

    title: str
    table: str
    guide: str
    listed: str
    columns: tuple[FormColumn, ...]
    rows: tuple[tuple[str, str], ...]
    steps: tuple[str, ...]


def schedule_form(
    words: Both, district: District, calendar: Calendar, schools: Iterable[School], asked: Iterable[School]
) -> ScheduleForm:
    """The form of an academic year: any of ``schools`` may be chosen, those ``asked`` have their rows begun."""
    known, wanted = (sorted(some, key=lambda one: words.kk.sort_key(one.names.kk)) for some in (schools, asked))
    title = words("Schedules of the methodological hour")
    return ScheduleForm(
        title=f"{title}, {calendar.year}. {district.names.kk}",
        table=_sheet(words("Schedules")),
        guide=_sheet(words("How to fill in")),
        listed=_sheet(words("Schools")),
        columns=_columns(words, tuple(one.names.kk for one in known), calendar.first_day),
        rows=tuple((one.names.kk, half) for one in wanted for half in _halves(words, one)),
        steps=(*_steps(words.kk), "", *_steps(words.ru)),
    )


def _columns(words: Both, schools: tuple[str, ...], first: date) -> tuple[FormColumn, ...]:
    days = tuple(f"{names.weekday(words.kk, one)} / {names.weekday(words.ru, one)}" for one in Weekday)
    halves = (*_LETTERS, words("all teachers"))
    head = f"{names.role(words.kk, Role.HEAD)} / {names.role(words.ru, Role.HEAD)}"
    return (
        FormColumn(words("School"), EXAMPLE, schools),
        FormColumn(words("Half of the teachers"), halves[0], halves),
        FormColumn(words("Day of the week"), days[0], days),
        FormColumn(words("Beginning"), "15:40", kind=time),
        FormColumn(words("Room"), words("Methods room")),
        FormColumn(words("From which day"), "", kind=date),
        FormColumn(words("Until which day"), "", kind=date),
        FormColumn(words("Who approved"), head),
        FormColumn(words("Day of approval"), f"{first:%d.%m.%Y}", kind=date),
        FormColumn(words("Number of the school's order"), "14-Ә"),
    )


def _halves(words: Both, school: School) -> Iterator[str]:
    """A small school meets as a whole, another by halves (regulation, clause `weekly`)."""
    if school.staffing is Staffing.SMALL:
        yield words("all teachers")
    else:
        yield from _LETTERS


def _steps(words: Words) -> tuple[str, ...]:
    return (
        words("Write in the first sheet, below the example; the example itself is not read."),
        words("A small school has one row; a fully staffed school has two, А and Б, on different days."),
        words("Choose the school, the half and the day of the week from the lists; write the time as 15:40."),
        words("From which and until which day: only where a row does not hold for the whole academic year."),
        words("Write who approved the schedule and on which day once it is approved; until then leave them empty."),
        words("Columns may be moved or added. Save the workbook as .xlsx and send it to the department."),
    )


def _sheet(title: str) -> str:
    """A name for a sheet, in which no stroke may stand."""
    return title.replace("/", "–")

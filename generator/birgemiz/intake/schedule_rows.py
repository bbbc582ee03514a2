"""One row of a table of schedules: a slot and its approval, or what is wrong with each cell."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple, TypeVar

from openpyxl.utils import get_column_letter

from birgemiz.intake.cell_values import HALVES, WEEKDAYS, clock_of, day_of, half_of, text_of, weekday_of
from birgemiz.intake.explain import nearest, quoted
from birgemiz.intake.table_header import Header, Meanings
from birgemiz.intake.workbook import Row
from birgemiz.model.calendar import year_of
from birgemiz.model.problem import Problem, problem
from birgemiz.model.schedule import Approval, Slot
from birgemiz.model.school import School
from birgemiz.model.vocabulary import Half, Staffing

T = TypeVar("T")

MEANINGS: Meanings = (
    ("by", ("бекіткен", "кто утвердил", "кем утвержд")),
    ("on", ("бекітілген", "дата утвержд")),
    ("number", ("бұйрық", "приказ")),
    ("since", ("қай күннен", "с какого", "бастап", "бастау күні", "басталу күні", "дата начала")),
    ("until", ("қай күнге", "по какой", "күнге дейін", "аяқталу күні", "дата оконч")),
    ("half", ("жарты", "половин")),
    ("school", ("мектеп", "школ", "білім беру ұйым", "организаци", "наименован", "атауы")),
    ("room", ("орны", "орын", "кабинет", "бөлме", "место")),
    ("start", ("бастал", "начал")),
    ("end", ("аяқтал", "оконч", "конец")),
    ("start", ("уақыт", "время")),
    ("weekday", ("апта күн", "день недели", "дни недели")),
    ("weekday", (" күні ", " күн ", " день ", " дни ")),
)
NEEDED = ("school", "weekday", "start")
_FILLED = ("weekday", "start", "room", "since", "until")
_LONGEST = 300
"""Characters of a text of one line (`birgemiz.model.record.Line`)."""


class Source(NamedTuple):
    """Where a table is: its file, the sheet where it must be told (``Кесте!``), and the academic year it is for."""

    path: str
    sheet: str
    year: str


class SlotRow(NamedTuple):
    """What a row says of a school: the slot and, where it is told, its approval."""

    slot: Slot
    approved: Approval | None


def unfilled(header: Header, row: Row) -> bool:
    """Whether nobody has written in the row but the school's name."""
    return not any(text_of(header.cell(row, field)) for field in _FILLED)


class RowReader:
    """Reads the cells of one row; ``problems`` gathers what is wrong with them, by address."""

    def __init__(self, header: Header, row: Row, line: int, source: Source) -> None:
        self._header, self._row, self._line, self._source = header, row, line, source
        self.problems: list[Problem] = []

    def slot_row(self, school: School) -> SlotRow | None:
        """The row's slot, None where a cell can't be believed."""
        half = self._half(school)
        weekday = self._due("weekday", weekday_of, "table-weekday", [words[0] for words in WEEKDAYS.values()])
        start = self._due("start", clock_of, "table-start", [])
        since, until = self._day("since"), self._day("until")
        if since and until and until < since:
            self.wrong("table-order", "until", value=until)
        room = self._line_of("room")
        approved = self._approval()
        if self.problems or weekday is None or start is None or half is None:
            return None
        slot = Slot(weekday=weekday, start=start, half=half, room=room or None, since=since, until=until)
        return SlotRow(slot, approved)

    def wrong(self, code: str, field: str, **words: object) -> None:
        """A problem of a cell."""
        self.problems.append(problem(code, self._source.path, self._line, self.address(field), **words))

    def address(self, field: str) -> str:
        """Where the cell of a field is, ``B7``, as the program in which the table was made calls it."""
        column = self._header.columns.get(field, self._header.columns["school"])
        return f"{self._source.sheet}{get_column_letter(column + 1)}{self._line}"

    def _value(self, field: str) -> Any:
        return self._header.cell(self._row, field)

    def _due(self, field: str, read: Callable[[Any], T | None], code: str, choices: list[str]) -> T | None:
        value = self._value(field)
        found = read(value)
        if found is None:
            words = {"choices": ", ".join(choices), "guess": nearest(text_of(value), choices)} if choices else {}
            self.wrong(code, field, value=quoted(text_of(value)), **words)
        return found

    def _half(self, school: School) -> Half | None:
        """A small school's teachers are one whole, so nothing need be said of them."""
        if school.staffing is Staffing.SMALL and not text_of(self._value("half")):
            return Half.ALL
        return self._due(
            "half", half_of, "table-half", [words[0].upper() for words in (HALVES[Half.A], HALVES[Half.B])]
        )

    def _day(self, field: str) -> date | None:
        value = self._value(field)
        if not text_of(value):
            return None
        day = day_of(value)
        if day is None:
            self.wrong("table-day", field, value=quoted(text_of(value)))
        elif field != "on" and year_of(day) != self._source.year:
            self.wrong("table-outside", field, value=day, year=self._source.year)
        return day

    def _line_of(self, field: str) -> str:
        text = text_of(self._value(field))
        if len(text) > _LONGEST:
            self.wrong("value-long", field, limit=_LONGEST)
        return text

    def _approval(self) -> Approval | None:
        """Who approved and on which day are told together, or neither."""
        by, on, number = self._line_of("by"), self._day("on"), self._line_of("number")
        if by and on:
            return None if self.problems else Approval(by=by, on=on, number=number or None)
        if by or on or number:
            missing = "by" if not by else "on"
            if missing in self._header.columns and not self.problems:
                self.wrong("table-approval", missing)
        return None

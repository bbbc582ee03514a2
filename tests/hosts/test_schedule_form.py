"""The form that schools fill in with their schedules, from the command that writes it to the one that reads it."""

from pathlib import Path
from typing import Any

import openpyxl

from tests.hosts.conftest import MakeProject
from tests.hosts.test_import_command import YEAR, file_of, ran, schedule_of, slots

FORM = f"schedule-schools-{YEAR}.xlsx"


def filled(root: Path, name: str, answers: dict[str, dict[str, Any]]) -> None:
    """Fill in a form as a person does: cells of rows by the letters of their columns."""
    book = openpyxl.load_workbook(root / name)
    for row, cells in answers.items():
        for column, value in cells.items():
            book.worksheets[0][f"{column}{row}"] = value
    book.save(root / name)


class TestForm:
    """The workbook that schools fill in."""

    def test_is_begun_for_the_schools_that_have_no_schedule(self, make_project: MakeProject) -> None:
        root = make_project()
        file_of(root, "qaraghai").unlink()
        assert ran(root, "template", "schedule") == (0, f"{FORM}\n", "")
        sheet = openpyxl.load_workbook(root / FORM).worksheets[0]
        begun = [(row[0], row[1]) for row in sheet.iter_rows(min_row=4, values_only=True) if row[0]]
        assert begun == [("Қарағай үлгі мектебі", "А"), ("Қарағай үлгі мектебі", "Б")]

    def test_is_read_once_it_is_filled_in(self, make_project: MakeProject) -> None:
        root = make_project()
        for school in ("qaraghai", "tastobe"):
            file_of(root, school).unlink()
        ran(root, "template", "schedule", "form.xlsx")
        approved = {"H": "Мектеп директоры", "I": "28.08.2026", "J": 14}
        filled(root, "form.xlsx", {
            "4": {"C": "Сейсенбі / Вторник", "D": "15:40", **approved},
            "5": {"C": "Жұма / Пятница", "D": 15.4, **approved},
            "6": {"C": "Бейсенбі / Четверг", "D": 0.6527, "E": "Мұғалімдер бөлмесі"},
        })  # fmt: skip
        code, said, complained = ran(root, "import", "schedule", "form.xlsx")
        assert (code, said.count("жазылды"), complained) == (0, 2, "")
        full = schedule_of(root, "qaraghai")
        assert slots(full) == [("tuesday", "15:40", "a"), ("friday", "15:40", "b")]
        assert full.approved
        assert (full.approved.by, str(full.approved.on), full.approved.number) == (
            "Мектеп директоры",
            "2026-08-28",
            "14",
        )
        assert slots(schedule_of(root, "tastobe")) == [("thursday", "15:40", "all")]

    def test_not_filled_in_is_said_row_by_row(self, make_project: MakeProject) -> None:
        root = make_project()
        file_of(root, "tastobe").unlink()
        ran(root, "template", "schedule")
        code, said, complained = ran(root, "import", "schedule", FORM)
        assert (code, said, complained.count("A4 ұяшығы")) == (0, "", 1)

    def test_of_one_school_has_its_rows_only(self, make_project: MakeProject) -> None:
        root = make_project()
        code, said, _ = ran(root, "template", "schedule", "--school", "tastobe")
        sheet = openpyxl.load_workbook(root / said.strip()).worksheets[0]
        begun = [row[0] for row in sheet.iter_rows(min_row=4, values_only=True) if row[0]]
        assert (code, begun) == (0, ["Тастөбе шағын үлгі мектебі"])

    def test_lets_choose_schools_halves_and_days(self, make_project: MakeProject) -> None:
        root = make_project()
        ran(root, "template", "schedule")
        book = openpyxl.load_workbook(root / FORM)
        asked = book.worksheets[0].data_validations.dataValidation
        assert [one.type for one in asked] == ["list", "list", "list", "time"]
        lists = list(book.worksheets[2].iter_rows(max_col=3, values_only=True))
        assert [sum(value is not None for value in column) for column in zip(*lists, strict=True)] == [2, 3, 7]

    def test_is_never_written_over_a_file(self, make_project: MakeProject) -> None:
        root = make_project()
        ran(root, "template", "schedule")
        before = (root / FORM).read_bytes()
        code, said, complained = ran(root, "template", "schedule")
        assert (code, said, "файл бар" in complained) == (1, "", True)
        assert (root / FORM).read_bytes() == before

    def test_has_the_same_bytes_on_any_day(self, make_project: MakeProject) -> None:
        root = make_project()
        ran(root, "template", "schedule", "a.xlsx")
        ran(root, "template", "schedule", "b.xlsx")
        assert (root / "a.xlsx").read_bytes() == (root / "b.xlsx").read_bytes()

    def test_of_an_unknown_school_is_none(self, make_project: MakeProject) -> None:
        code, said, complained = ran(make_project(), "template", "schedule", "--school", "tastobee")
        assert (code, said, "«tastobe» деп жазғыңыз келді ме?" in complained) == (1, "", True)

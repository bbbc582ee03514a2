"""Schedules from a workbook into the content, as a person runs the command."""

from pathlib import Path

import openpyxl
import pytest

from birgemiz.intake.school_folder import read_school
from birgemiz.model.schedule import Schedule
from tests.conftest import birgemiz
from tests.hosts.conftest import MakeProject

YEAR = "2026-2027"
HEADER = ["Мектеп", "Жартысы", "Апта күні", "Басталуы"]
FULL = [["qaraghai", "А", "сейсенбі", "15:00"], ["qaraghai", "Б", "жұма", "15:00"]]
SMALL = [["tastobe", "барлығы", "сәрсенбі", "14:30"]]


def ran(root: Path, *arguments: str) -> tuple[int, str, str]:
    """Run the command: its exit code, what it said, what it complained of."""
    done = birgemiz(*arguments, cwd=root)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def imported(root: Path, rows: list[list[str]], *arguments: str) -> tuple[int, str, str]:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in [HEADER, *rows]:
        sheet.append(row)
    book.save(root / "keste.xlsx")
    return ran(root, "import", "schedule", "keste.xlsx", *arguments)


def file_of(root: Path, school: str) -> Path:
    return root / f"content/schools/{school}/schedule/{YEAR}.yml"


def schedule_of(root: Path, school: str) -> Schedule:
    records = read_school(root / "content/schools" / school).records
    assert records
    return records.schedules[YEAR]


def slots(schedule: Schedule) -> list[tuple[str, str, str]]:
    return [(one.weekday.value, f"{one.start:%H:%M}", one.half.value) for one in schedule.slots]


def test_each_school_gets_its_file(make_project: MakeProject) -> None:
    root = make_project()
    for school in ("qaraghai", "tastobe"):
        file_of(root, school).unlink()
    code, said, complained = imported(root, [*FULL, *SMALL])
    assert (code, complained) == (0, "")
    assert said.splitlines() == [
        f"content/schools/{school}/schedule/{YEAR}.yml: жазылды / создан" for school in ("qaraghai", "tastobe")
    ]
    assert file_of(root, "tastobe").read_text("utf-8") == (
        'slots:\n  - weekday: wednesday\n    start: "14:30"\n    half: all\n'
    )
    assert slots(schedule_of(root, "qaraghai")) == [("tuesday", "15:00", "a"), ("friday", "15:00", "b")]


def test_a_school_with_a_bad_row_keeps_what_it_has_and_others_are_written(make_project: MakeProject) -> None:
    root = make_project()
    file_of(root, "tastobe").unlink()
    before = file_of(root, "qaraghai").read_bytes()
    code, said, complained = imported(root, [FULL[0], ["qaraghai", "Б", "кеше", "15:00"], *SMALL], "--replace")
    assert (code, said) == (1, f"content/schools/tastobe/schedule/{YEAR}.yml: жазылды / создан\n")
    assert "keste.xlsx:3" in complained
    assert "C3 ұяшығы" in complained
    assert file_of(root, "qaraghai").read_bytes() == before


def test_another_schedule_is_replaced_only_when_asked(make_project: MakeProject) -> None:
    root = make_project()
    before = file_of(root, "qaraghai").read_bytes()
    code, said, complained = imported(root, FULL)
    assert (code, said, "--replace" in complained) == (1, "", True)
    assert f"schools/qaraghai/schedule/{YEAR}.yml" in complained
    assert file_of(root, "qaraghai").read_bytes() == before
    code, said, _ = imported(root, FULL, "--replace")
    assert (code, said) == (0, f"content/schools/qaraghai/schedule/{YEAR}.yml: ауыстырылды / заменён\n")


def test_what_a_table_cannot_say_stays(make_project: MakeProject) -> None:
    root = make_project()
    old = schedule_of(root, "qaraghai")
    imported(root, FULL, "--replace")
    new = schedule_of(root, "qaraghai")
    assert old.exceptions
    assert (new.exceptions, new.approved) == (old.exceptions, None)


def test_the_same_schedule_changes_nothing(make_project: MakeProject) -> None:
    root = make_project()
    before = file_of(root, "tastobe").read_bytes()
    code, said, _ = imported(root, [["Малая школа-образец Тастобе", "все", "Вторник", "14.00"]])
    assert (code, said) == (0, f"content/schools/tastobe/schedule/{YEAR}.yml: өзгеріс жоқ / без изменений\n")
    assert file_of(root, "tastobe").read_bytes() == before


def test_a_file_that_cannot_be_read_is_not_written_over(make_project: MakeProject) -> None:
    root = make_project()
    file_of(root, "tastobe").write_text("slots: [\n", encoding="utf-8")
    code, said, _ = imported(root, SMALL)
    assert (code, said, file_of(root, "tastobe").read_text("utf-8")) == (1, "", "slots: [\n")
    assert imported(root, SMALL, "--replace")[0] == 0
    assert slots(schedule_of(root, "tastobe")) == [("wednesday", "14:30", "all")]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([FULL[0]], "екі жол керек"),
        ([FULL[0], ["qaraghai", "Б", "сейсенбі", "16:00"]], "бір күнге қойылған"),
        ([*SMALL, ["tastobe", "барлығы", "жұма", "14:30"]], "бір жол керек"),
        ([["tastobe", "барлығы", "жұма", "14:30"]] * 41, "шегі 40"),
    ],
)
def test_the_regulation_holds_for_tables_too(make_project: MakeProject, rows: list[list[str]], sentence: str) -> None:
    code, said, complained = imported(make_project(), rows)
    assert (code, said, sentence in complained) == (1, "", True)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("joq.xlsx",), "Мұндай файл жоқ"),
        (("mkdocs.yml",), ".xlsx файлы емес"),
        (("mkdocs.yml", "--year", "2019-2020"), "2019-2020 оқу жылының күнтізбесі жоқ"),
    ],
)
def test_a_wrong_question_gets_a_sentence(make_project: MakeProject, arguments: tuple[str, ...], sentence: str) -> None:
    code, said, complained = ran(make_project(), "import", "schedule", *arguments)
    assert (code, said, sentence in complained) == (1, "", True)

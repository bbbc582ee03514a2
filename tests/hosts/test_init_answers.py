"""What the command that begins a district is told, by options, by a terminal or by a table of schools."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner, Result

from birgemiz.cli import main
from birgemiz.hosts import clock
from birgemiz.intake.record_file import yaml_record
from birgemiz.model.calendar import Calendar
from tests.hosts.test_init_command import FIRST, NAMED, district_of, files, school_of

TODAY = date(2027, 7, 1)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda _: TODAY)


def begun(folder: Path, *options: str, answers: str | None = None) -> Result:
    """Run the command; it must say what it did or what is wrong."""
    result = CliRunner().invoke(main, ["init", str(folder), *options], input=answers)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def test_the_academic_year_is_that_of_today(tmp_path: Path) -> None:
    begun(tmp_path / "a", "--yes")
    file = tmp_path / "a/content/calendar/2027-2028.yml"
    calendar = yaml_record(file, file.name, Calendar, Calendar)
    assert isinstance(calendar, Calendar)
    assert (calendar.year, calendar.first_day, calendar.assumed is not None) == ("2027-2028", date(2027, 9, 1), True)


def test_a_terminal_asks_what_no_option_says(tmp_path: Path) -> None:
    answers = [
        *("Сарыкөл ауданы", "Сарыкольский район", "Білім бөлімі", "Отдел", "kk"),
        *("example.org", "https://example.org/audan/", "https://git.example.org/audan/site", "example-a"),
        *("Ақбұлақ мектебі", "Школа Акбулак", "", "small", "ru kk", ""),
    ]
    result = begun(tmp_path / "a", "--ask", answers="\n".join(answers) + "\n")
    assert result.exit_code == 0, result.output
    assert "должен начинаться с https://" in result.output
    district, school = district_of(tmp_path / "a"), school_of(tmp_path / "a", "aqbulaq-mektebi")
    assert (district.department.kk, district.languages) == ("Білім бөлімі", ("kk",))
    assert district.repository
    assert (district.repository.kind, district.repository.url) == ("forgejo", "https://git.example.org")
    assert district.repository.name == "audan/site"
    assert (school.staffing, school.languages) == ("small", ("ru", "kk"))
    assert '\nsite_url: "https://example.org/audan/"\n' in (tmp_path / "a/mkdocs.yml").read_text("utf-8")


def test_options_are_not_asked_again(tmp_path: Path) -> None:
    given = (
        "--department-kk=Б",
        "--department-ru=О",
        "--languages=kk,ru",
        "--site-url=",
        "--repository=",
        "--owner=b",
        FIRST,
    )
    result = begun(tmp_path / "a", "--ask", *NAMED, *given, answers="")
    assert (result.exit_code, "Название" in result.output) == (0, False)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_schools_come_from_a_table(tmp_path: Path, suffix: str) -> None:
    rows: list[list[Any]] = [
        ["№", "Атауы (қазақша)", "Название (на русском)", "Жинақталуы", "Оқыту тілі", "Қалта"],
        [1, "Ақбұлақ мектебі", "Школа Акбулак", "толық жинақталған", "kk", ""],
        [2, "Самал мектебі", "Школа Самал", "малокомплектная", "kk, ru", "samal"],
    ]
    table = tmp_path / f"mektepter{suffix}"
    if suffix == ".csv":
        table.write_text("\n".join(";".join(f'"{cell}"' for cell in row) for row in rows), encoding="utf-8-sig")
    else:
        book = openpyxl.Workbook()
        for row in rows:
            book.worksheets[0].append(row)
        book.save(table)
    result = begun(tmp_path / "a", "--yes", "--schools", str(table))
    assert result.exit_code == 0, result.output
    found = [school_of(tmp_path / "a", key) for key in ("aqbulaq-mektebi", "samal")]
    assert [(one.staffing, one.languages) for one in found] == [("full", ("kk",)), ("small", ("kk", "ru"))]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--school=Ақбұлақ мектебі",), "«names.ru» өрісі толтырылмаған"),
        (("--school=Aq Bulaq=Ақбұлақ|Акбулак",), "«Aq Bulaq»"),
        ((FIRST, FIRST), "«aqbulaq» деген қалта екі мектепке берілген"),
        (("--school=a=Ә|А|орта",), "«орта» тұр"),
        (("--site-url=example.org",), "https://example.org/"),
        (("--repository=audan/site",), "repository.url"),
        (("--name-kk=",), "«names.kk» өрісі толтырылмаған"),
        (("--schools=joq.csv",), "Мұндай файл жоқ"),
        (("--schools=joq.csv", FIRST), "біреуін ғана жазыңыз"),
    ],
)
def test_a_wrong_answer_gets_a_sentence_and_nothing_is_written(
    tmp_path: Path, options: tuple[str, ...], sentence: str
) -> None:
    result = begun(tmp_path / "a", "--yes", *options)
    assert (result.exit_code in (1, 2), sentence in result.output) == (True, True), result.output
    assert not (tmp_path / "a").exists()


def test_a_list_of_schools_names_the_line(tmp_path: Path) -> None:
    (tmp_path / "m.csv").write_text("қазақша,орысша\nАқбұлақ,Акбулак\nСамал,\n", encoding="utf-8")
    result = begun(tmp_path / "a", "--yes", "--schools", str(tmp_path / "m.csv"))
    assert (result.exit_code, "✕ m.csv:3" in result.output) == (1, True)


def test_a_folder_with_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "oz.md").write_text("менікі", encoding="utf-8")
    result = begun(tmp_path, "--yes")
    assert (result.exit_code, "бұл жерде файлдар бар" in result.output, files(tmp_path)) == (1, True, ["oz.md"])


def test_a_fresh_repository_is_an_empty_folder(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert begun(tmp_path, "--yes").exit_code == 0

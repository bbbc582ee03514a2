"""Earlier versions of a document are read by their day and language; other files are named."""

from datetime import date
from pathlib import Path

import pytest

from birgemiz.intake.record_file import Read, markdown_record
from birgemiz.intake.versions import read_versions
from birgemiz.model.documents import Order, OrderFields
from birgemiz.model.problem import problem

ORDER = "---\ntitle: Бұйрық\n---\n\nСағат енгізілсін.\n"
FIRST, SECOND = date(2024, 8, 25), date(2025, 8, 25)


def read(file: Path, path: str) -> Read[Order]:
    return markdown_record(file, path, OrderFields, Order, path=path)


def folder_of(tmp_path: Path, **files: str) -> Path:
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_versions_are_known_by_their_day_and_language(tmp_path: Path) -> None:
    names = ("2024-08-25.md", "2025-08-25.md", "2025-08-25.ru.md")
    found, problems = read_versions(folder_of(tmp_path, **dict.fromkeys(names, ORDER)), "order", read)
    paths = {day: {lang: order.path for lang, order in of_day.items()} for day, of_day in found.items()}
    assert paths == {
        FIRST: {"kk": "order/2024-08-25.md"},
        SECOND: {"kk": "order/2025-08-25.md", "ru": "order/2025-08-25.ru.md"},
    }
    assert problems == []


def test_a_version_may_be_in_russian_only(tmp_path: Path) -> None:
    found, problems = read_versions(folder_of(tmp_path, **{"2024-08-25.ru.md": ORDER}), "order", read)
    assert ({day: list(of_day) for day, of_day in found.items()}, problems) == ({FIRST: ["ru"]}, [])


@pytest.mark.parametrize(
    "name",
    [
        "2025-02-30.md",
        "2025-8-25.md",
        "25.08.2025.md",
        "2025-08-25.kk.md",
        "2025-08-25.RU.md",
        "2025-08-25.docx",
        "2025-08-25-2.md",
        "бұйрық.md",
    ],
)
def test_a_file_that_is_not_named_by_its_day_is_named(name: str, tmp_path: Path) -> None:
    found, problems = read_versions(folder_of(tmp_path, **{name: ORDER}), "order", read)
    expected = problem("file-unexpected", f"order/{name}", expected="2024-08-25.md, 2024-08-25.ru.md")
    assert (found, problems) == ({}, [expected])


def test_a_version_that_cannot_be_read_is_left_out_and_the_others_are_kept(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, **{"2024-08-25.md": "---\nnumber: 3\n---\n", "2025-08-25.md": ORDER})
    found, problems = read_versions(folder, "order", read)
    assert list(found) == [SECOND]
    assert [(one.code, one.path, one.field) for one in problems] == [("field-missing", "order/2024-08-25.md", "title")]


def test_without_a_folder_there_are_no_versions(tmp_path: Path) -> None:
    assert read_versions(tmp_path / "order", "order", read) == ({}, [])

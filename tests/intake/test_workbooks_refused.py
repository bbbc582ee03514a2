"""A file that is no sound workbook of moderate size is refused with a sentence, whatever it holds."""

import zipfile
from pathlib import Path

import openpyxl
import pytest

from birgemiz.intake.workbook import LARGEST, LARGEST_UNPACKED, MOST_PARTS, MOST_ROWS, read_workbook
from birgemiz.model.problem import Problem

SHEET = "xl/worksheets/sheet1.xml"
MEGABYTE = 1024 * 1024


def saved(file: Path, rows: int = 1) -> Path:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Кесте")
    for number in range(rows):
        sheet.append([number])
    book.save(file)
    return file


def changed(file: Path, part: str, old: bytes, new: bytes) -> Path:
    """The workbook with other bytes in one of its parts."""
    with zipfile.ZipFile(saved(file)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    assert old in parts[part]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data.replace(old, new) if name == part else data)
    return file


def code(file: Path) -> str:
    """Why a file is refused."""
    read = read_workbook(file)
    return read.code if isinstance(read, Problem) else "read"


def test_a_sound_workbook_is_read(tmp_path: Path) -> None:
    assert code(saved(tmp_path / "a.xlsx", MOST_ROWS)) == "read"


def test_an_absent_file_is_named(tmp_path: Path) -> None:
    assert code(tmp_path / "joq.xlsx") == "table-missing"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("eski.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("kupiya.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("kesteler.csv", b"a;b\n"),
        ("bos.xlsx", b""),
    ],
)
def test_what_is_no_xlsx_is_to_be_saved_as_one(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert code(tmp_path / name) == "table-kind"


def test_an_old_workbook_is_no_xlsx_by_another_name(tmp_path: Path) -> None:
    assert code(saved(tmp_path / "a.xlsx").rename(tmp_path / "a.xls")) == "table-kind"


def test_a_zip_of_other_things_is_broken(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as packed:
        packed.writestr("oqu.txt", "мәтін")
    assert code(tmp_path / "a.xlsx") == "table-broken"


@pytest.mark.parametrize(("old", "new"), [(b"<v>0</v>", b"<v>zz"), (b"<sheetData>", b"")])
def test_a_spoilt_sheet_is_broken(tmp_path: Path, old: bytes, new: bytes) -> None:
    assert code(changed(tmp_path / "a.xlsx", SHEET, old, new)) == "table-broken"


def test_a_document_type_is_refused_before_any_parser_sees_it(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]><worksheet'
    assert code(changed(tmp_path / "a.xlsx", SHEET, b"<worksheet", bomb)) == "table-broken"


def test_what_would_unpack_to_too_much_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(saved(tmp_path / "a.xlsx"), "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/media/a.bin", bytes(LARGEST_UNPACKED * MEGABYTE))
    assert (tmp_path / "a.xlsx").stat().st_size < LARGEST * MEGABYTE
    assert code(tmp_path / "a.xlsx") == "table-large"


def test_a_file_of_many_megabytes_is_too_large(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(bytes(LARGEST * MEGABYTE + 1))
    assert code(tmp_path / "a.xlsx") == "table-large"


def test_a_file_of_many_parts_is_too_large(tmp_path: Path) -> None:
    with zipfile.ZipFile(saved(tmp_path / "a.xlsx"), "a") as packed:
        for number in range(MOST_PARTS):
            packed.writestr(f"xl/{number}.xml", "")
    assert code(tmp_path / "a.xlsx") == "table-large"


def test_too_many_rows_are_said(tmp_path: Path) -> None:
    assert code(saved(tmp_path / "a.xlsx", MOST_ROWS + 1)) == "table-rows"


def test_a_merge_of_the_whole_sheet_costs_nothing(tmp_path: Path) -> None:
    merged = b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    file = changed(tmp_path / "a.xlsx", SHEET, b"</sheetData>", merged)
    read = read_workbook(file)
    assert not isinstance(read, Problem)
    assert {value for row in read[0].rows for value in row} == {0}

"""Schools with which a district begins: named on the command line, or listed in a table (XLSX, CSV)."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from birgemiz.intake.cell_values import text_of
from birgemiz.intake.explain import Place
from birgemiz.intake.record_file import validated
from birgemiz.intake.table_header import Meanings, find_header
from birgemiz.intake.text import read_text
from birgemiz.intake.workbook import Row, read_workbook
from birgemiz.model.problem import Problem, problem
from birgemiz.model.school import School, SchoolFields
from birgemiz.model.vocabulary import Staffing
from birgemiz.rules.latin import latin_id

_MEANINGS: Meanings = (
    ("id", (" id ", "қалта", "папка")),
    ("ru", ("орыс", "русск", " ru ")),
    ("kk", ("қазақ", "казах", " kk ")),
    ("staffing", ("жинақтал", "комплект", "түрі", " вид ", " тип ", "staffing")),
    ("languages", (" тіл", "язык", "languages")),
)
_NEEDED = ("kk", "ru")
_PARTS = ("kk", "ru", "staffing", "languages")
_STAFFING = {"толық": Staffing.FULL, "полно": Staffing.FULL, "шағын": Staffing.SMALL, "мало": Staffing.SMALL}
"""How the word begins by which a table tells the kind of a school."""

Listed = tuple[School, ...] | list[Problem]
"""The schools, or everything that is wrong with their list."""


def schools_named(specs: Iterable[str]) -> Listed:
    """Schools written as ``id=Name in Kazakh|Name in Russian|full|kk ru``; all but the names may be left out."""
    return schools_told(map(_spec, specs))


def schools_told(told: Iterable[Mapping[str, str]]) -> Listed:
    """Schools of which ``kk``, ``ru``, ``staffing``, ``languages`` and ``id`` are told; only names are needed."""
    return _schools(("--school", 0, one) for one in told)


def schools_listed(file: Path) -> Listed:
    """The schools of a table whose header names the columns of both names."""
    rows = _csv_rows(file) if file.suffix.lower() == ".csv" else _sheet_rows(file)
    if isinstance(rows, Problem):
        return [rows]
    header = find_header(rows, _MEANINGS, _NEEDED)
    if header is None:
        return [problem("table-names", file.name)]
    told = (
        (file.name, number, {field: text_of(header.cell(row, field)) for field in header.columns})
        for number, row in enumerate(rows[header.row + 1 :], header.row + 2)
    )
    return _schools(one for one in told if any(one[2].values()))


def _spec(text: str) -> dict[str, str]:
    key, named, names = text.partition("=")
    parts = zip(_PARTS, (names if named else text).split("|"), strict=False)
    return {"id": key.strip() if named else "", **{field: part.strip() for field, part in parts}}


def _csv_rows(file: Path) -> tuple[Row, ...] | Problem:
    """The rows of a text that commas, semicolons or tabs divide, whichever its first line has most of."""
    if not file.is_file():
        return problem("table-missing", file.name)
    text = read_text(file, file.name)
    if isinstance(text, Problem):
        return text
    first = text.partition("\n")[0]
    return tuple(tuple(row) for row in csv.reader(text.splitlines(), delimiter=max(",;\t", key=first.count)))


def _sheet_rows(file: Path) -> tuple[Row, ...] | Problem:
    """The rows of the first sheet that has any."""
    sheets = read_workbook(file)
    if isinstance(sheets, Problem):
        return sheets
    return next((sheet.rows for sheet in sheets if sheet.rows), ())


def _schools(told: Iterable[tuple[str, int, Mapping[str, str]]]) -> Listed:
    found: dict[str, School] = {}
    problems: list[Problem] = []
    for path, line, words in told:
        read = _school(path, words)
        if isinstance(read, list):
            problems += [replace(one, line=line) for one in read]
        elif read.id in found:
            problems.append(problem("table-twice", path, line, value=read.id))
        else:
            found[read.id] = read
    return problems or tuple(found.values())


def _school(path: str, told: Mapping[str, str]) -> School | list[Problem]:
    key = told.get("id") or latin_id(told.get("kk", ""))
    fields = {
        "names": {lang: told.get(lang, "") for lang in ("kk", "ru")},
        "staffing": _staffing(told.get("staffing") or Staffing.FULL),
        "languages": tuple((told.get("languages") or "kk").replace(",", " ").split()),
    }
    return validated(fields, Place(path, ""), SchoolFields, School, id=key, path=f"schools/{key}/school.yml")


def _staffing(word: str) -> str:
    return next((kind for start, kind in _STAFFING.items() if word.lower().startswith(start)), word)

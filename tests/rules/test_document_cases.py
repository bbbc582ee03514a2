"""Shows which documents a school and the department have on a day: records in, a register out.

Each file of ``cases/rules/documents`` is one situation, of the department where it lists ``schools`` and of one school
where it does not. The register holds each document as ``number state have/due, who approved it``.
"""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from birgemiz.rules.account import accounted
from birgemiz.rules.days import year_days
from birgemiz.rules.documents import Document, department_documents
from birgemiz.rules.standing import standing
from tests.rules.rules_cases import account, calendar, cases_in, frame, read, records, school

YEAR = "2026-2027"


def of_department(case: Any) -> bool:
    return "schools" in read(case.values[0])


@pytest.mark.parametrize("file", [one for one in cases_in("documents") if not of_department(one)])
def test_a_school_has_the_documents_that_are_listed(file: Path) -> None:
    case = read(file)
    assert [line(one) for one in account(case).documents[YEAR]] == case["expected"]


@pytest.mark.parametrize("file", [one for one in cases_in("documents") if of_department(one)])
def test_the_department_has_the_documents_that_are_listed(file: Path) -> None:
    case = read(file)
    one = school({"staffing": "small"})
    schools = [records(one, {YEAR: fields} if fields else {}, []) for fields in case["schools"]]

    found = department_documents(frame(YEAR, case), schools, YEAR, date.fromisoformat(case["today"]))

    assert [line(document) for document in found] == case["expected"]


def test_a_school_is_asked_for_no_documents_of_years_before_its_first_record() -> None:
    last = {"year": "2025-2026", "first_day": "2025-09-01", "last_day": "2026-05-25"}
    this = {"year": YEAR, "first_day": "2026-09-01", "last_day": "2027-05-25"}
    days = {plan["year"]: year_days(calendar(plan)) for plan in (last, this)}
    joined = records(school({"staffing": "small"}), {YEAR: {"slots": [{"weekday": "monday", "start": "15:40"}]}}, [])

    stands = accounted(standing(joined, days, date(2026, 9, 1)), frame(YEAR, {"calendar": this}), days)

    asked = {year: sorted(found.year) for year, found in stands.measures.items()}
    assert asked == {"2025-2026": [], YEAR: ["documents", "schedule"]}


def line(one: Document) -> str:
    """One document as the cases write it."""
    counted = f" {one.have}/{one.due}" if one.due else ""
    approved = f", {one.approved.by}" if one.approved else ""
    return f"{one.number} {one.state}{counted}{approved}"

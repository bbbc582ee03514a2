"""Shows what the register of documents and the order say, and that they say what the rules found."""

from functools import cache

import pytest

from birgemiz.model.record import LANGS, Lang
from birgemiz.rules.documents import DocumentState
from birgemiz.views.document_state import SIGNS, Cell
from birgemiz.views.documents import OrderView, order_pages
from birgemiz.views.page import Link
from birgemiz.views.register import DepartmentRow, Name, RegisterView, register_pages
from birgemiz.views.school import SchoolView, school_page
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import WholeDistrict
from tests.conftest import PROJECT
from tests.stub_host import TINY
from tests.views.districts import district, reader

EARLIER = Link("2025 жылғы 25 тамыз", "order/2025-08-25/")
NOT_YET = Cell("not-yet", "·", "мерзімі әлі келген жоқ", "", "")


@cache
def sample() -> WholeDistrict:
    return district(PROJECT / "content")


@cache
def tiny() -> WholeDistrict:
    return district(TINY)


def registers(whole: WholeDistrict, lang: Lang = "kk") -> dict[str, RegisterView]:
    """The registers by address."""
    return {page.address: page.view for page in register_pages(reader(whole, lang), whole)}


def orders(whole: WholeDistrict) -> dict[str, OrderView]:
    """The order and its earlier versions by address."""
    return {page.address: page.view for page in order_pages(reader(whole, "kk"))}


def test_each_academic_year_has_a_register_and_the_current_one_is_the_sections_own() -> None:
    years = {address: view.year for address, view in registers(sample()).items()}
    assert years == {"documents/": "2026-2027", "documents/2025-2026/": "2025-2026"}


def test_the_department_has_four_documents_in_the_order_of_the_regulation() -> None:
    names = ("Бұйрық", "Ереже", "Кесте", "Талдау")
    cells = (
        Cell("present", "✓", "бар", "2026 жылғы 20 тамыз, № 7", "order/"),
        Cell("present", "✓", "бар", "", "regulation/"),
        Cell("partly", "◐", "ішінара, 1 / 2", "", "schedule/"),
        NOT_YET,
    )
    versions = ((EARLIER,), (Link("2025 жылғы 25 тамыз", "regulation/2025-08-25/"),), (), ())
    assert registers(tiny())["documents/"].department == tuple(
        DepartmentRow(Name(name, name, "kk", ""), cell, earlier)
        for name, cell, earlier in zip(names, cells, versions, strict=True)
    )


def test_a_school_has_four_documents_with_who_approved_them_and_where_they_are() -> None:
    found = {row.school.text: row.cells for row in registers(tiny())["documents/"].schools}
    read = Cell("present", "✓", "бар", "", "regulation/")
    approved = "Мектеп директоры, 2026 жылғы 28 тамыз, № 14"
    assert found == {
        "Қарағай үлгі мектебі": (
            read,
            Cell("present", "✓", "бар", approved, "schools/qaraghai/schedule/2026-2027/"),
            Cell("partly", "◐", "ішінара, 2 / 7", "", "schools/qaraghai/sessions/2026-2027/"),
            NOT_YET,
        ),
        "Тастөбе шағын үлгі мектебі": (
            read,
            Cell("unapproved", "○", "бекітілгені көрсетілмеген", "", "schools/tastobe/schedule/2026-2027/"),
            Cell("partly", "◐", "ішінара, 2 / 6", "", "schools/tastobe/sessions/2026-2027/"),
            NOT_YET,
        ),
    }


def test_a_document_is_named_as_the_regulation_words_it_and_counted_where_it_is_due() -> None:
    assert registers(tiny())["documents/"].columns == (
        (Name("Ереже", "Ереже.", "kk", "regulation/#school-document-1"), "2 / 2"),
        (Name("Кесте", "Кесте.", "kk", "regulation/#school-document-2"), "1 / 2"),
        (Name("Жариялануы", "Жариялануы", "kk", ""), "0 / 2"),
        (Name("Талдау", "Талдау", "kk", ""), "–"),
    )


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("whole", [sample, tiny])
def test_every_state_is_what_the_rules_found(whole: object, lang: Lang) -> None:
    known = sample() if whole is sample else tiny()
    for view in registers(known, lang).values():
        shown = {row.school.address: [cell.state for cell in row.cells] for row in view.schools}
        assert shown == {
            f"schools/{key}/": [one.state.value for one in standing.documents[view.year]]
            for key, standing in known.schools.items()
            if view.year >= min(standing.years)
        }


def test_every_state_has_a_sign_of_its_own() -> None:
    assert set(SIGNS) == set(DocumentState)
    assert len(set(SIGNS.values())) == len(SIGNS)


def test_schools_stand_in_alphabetical_order_from_their_first_academic_year_on() -> None:
    assert {year: [row.school.text for row in view.schools] for year, view in registers(sample()).items()} == {
        "documents/": [
            "Ақбұлақ үлгі мектебі",
            "Береке үлгі мектебі",
            "Көктерек шағын үлгі мектебі",
            "Самал шағын үлгі мектебі",
            "Сарыдала үлгі мектебі",
        ],
        "documents/2025-2026/": [
            "Ақбұлақ үлгі мектебі",
            "Береке үлгі мектебі",
            "Көктерек шағын үлгі мектебі",
            "Сарыдала үлгі мектебі",
        ],
    }


def test_a_schools_own_page_says_the_same() -> None:
    for whole in (sample(), tiny()):
        known = reader(whole, "kk")
        for row in registers(whole)["documents/"].schools:
            view = school_page(SchoolLines(known, whole.schools[row.school.address.split("/")[1]])).view
            assert isinstance(view, SchoolView)
            assert [one.state for one in view.documents] == [cell.said for cell in row.cells]
            assert [one.present for one in view.documents] == [cell.state == "present" for cell in row.cells]


def test_the_order_in_force_leads_to_its_earlier_versions() -> None:
    view = orders(tiny())["order/"]
    assert (view.lines, view.in_force, view.versions) == (("2026 жылғы 20 тамыз", "№ 7"), None, (EARLIER,))


def test_an_earlier_order_leads_to_the_one_in_force() -> None:
    view = orders(tiny())["order/2025-08-25/"]
    in_force = Link("Қолданыстағы бұйрық", "order/")
    assert (view.lines, view.in_force, view.versions) == (("2025 жылғы 25 тамыз", "№ 3"), in_force, ())

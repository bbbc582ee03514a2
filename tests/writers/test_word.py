"""A paper as a Word document: the form that offices ask for, read back with python-docx."""

import io
import os
import subprocess
import sys
import zipfile
from datetime import datetime

import pytest
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph

from birgemiz.model.record import Lang
from birgemiz.views.paper import Heading, Paper, Prose, Remark, Sheet
from birgemiz.writers.word import word
from tests.conftest import PROJECT
from tests.office import opened, paragraphs, text_of

SHEET = Sheet(
    "Күндер",
    ("Күні", "Уақыты", "Кім қатысады"),
    (("7 қыркүйек", "15:40–16:40", "Бәрі"), ("9 қыркүйек", "15:40", "=1+1 & <Екінші жартысы>")),
    widths=(3, 2, 5),
)
PAPER = Paper(
    lang="kk",
    title="Кесте",
    parts=(Prose("Сағат **аптасына екі рет** өтеді."), Heading("Күндері"), SHEET),
    approval=("БЕКІТЕМІН", "Мектеп директоры", "2026 жылғы 1 қыркүйек, № 12"),
    lines=("2026–2027 оқу жылы", "№ 3"),
    signature="Директордың орынбасары",
)
SIGN = "_" * 18
LATER = "import time; now = time.localtime; time.localtime = lambda seconds=None: now((seconds or 0) + 10**9)"
BUILD = """
import sys
from birgemiz.writers.word import word
from tests.writers.test_word import PAPER
sys.stdout.buffer.write(word(PAPER))
"""


def of(paper: Paper) -> WordDocument:
    return opened(word(paper))


def found(text: str, paper: Paper = PAPER) -> Paragraph:
    """The paragraph with exactly this text."""
    return next(one for one in paragraphs(word(paper)) if one.text == text)


def near(length: Length | None, other: Length) -> bool:
    return length is not None and abs(length - other) <= Mm(0.1)


def test_everything_stands_in_its_order() -> None:
    assert text_of(word(PAPER)).split("\n") == [
        *("БЕКІТЕМІН", "Мектеп директоры", SIGN, "2026 жылғы 1 қыркүйек, № 12"),
        *("Кесте", "2026–2027 оқу жылы", "№ 3"),
        *("Сағат аптасына екі рет өтеді.", "Күндері", "Күндер"),
        *("Күні", "Уақыты", "Кім қатысады"),
        *("7 қыркүйек", "15:40–16:40", "Бәрі"),
        *("9 қыркүйек", "15:40", "=1+1 & <Екінші жартысы>", ""),
        f"Директордың орынбасары\t{SIGN}",
    ]


def test_a_remark_is_plain_body_text() -> None:
    remark = found("**5** & <6>", Paper("kk", "Құжат", (Remark("**5** & <6>"),)))
    assert remark.style is not None
    assert (remark.style.name, len(remark.runs)) == ("Body Text", 1)


def test_a_paper_may_be_a_title_alone() -> None:
    assert text_of(word(Paper("ru", "График", ()))) == "График"


def test_the_sheet_is_a4_with_the_margins_of_office_work() -> None:
    section = of(PAPER).sections[0]
    assert near(section.page_width, Mm(210))
    assert near(section.page_height, Mm(297))
    margins = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    assert all(near(*pair) for pair in zip(margins, (Mm(30), Mm(15), Mm(20), Mm(20)), strict=True))


def test_pages_are_numbered_from_the_second_on() -> None:
    section = of(PAPER).sections[0]
    assert section.different_first_page_header_footer
    assert section.first_page_footer.is_linked_to_previous
    assert 'w:instr="PAGE"' in section.footer.paragraphs[0]._p.xml


@pytest.mark.parametrize(("lang", "code"), [("kk", "kk-KZ"), ("ru", "ru-RU")])
def test_every_letter_is_times_new_roman_in_the_papers_language(lang: Lang, code: str) -> None:
    document = of(Paper(lang, "Құжат", (Prose("Мәтін"),)))
    defaults = document.styles.element.find(f".//{qn('w:rPrDefault')}")
    fonts = defaults.find(f".//{qn('w:rFonts')}")
    assert {fonts.get(qn(f"w:{script}")) for script in ("ascii", "hAnsi", "cs", "eastAsia")} == {"Times New Roman"}
    assert defaults.find(f".//{qn('w:sz')}").get(qn("w:val")) == "28"
    assert defaults.find(f".//{qn('w:lang')}").get(qn("w:val")) == code
    styles = [style for style in document.styles if style.type == WD_STYLE_TYPE.PARAGRAPH and style.name != "Code"]
    assert {style.font.name for style in styles} == {"Times New Roman"}
    assert document.core_properties.language == code


def test_body_text_is_justified_with_an_indent() -> None:
    style = found("Сағат аптасына екі рет өтеді.").style
    assert style is not None
    assert style.font.size == Pt(14)
    assert style.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.JUSTIFY
    assert near(style.paragraph_format.first_line_indent, Mm(12.5))


@pytest.mark.parametrize("text", [*PAPER.approval, SIGN])
def test_the_approval_stands_in_the_right_half(text: str) -> None:
    style = found(text).style
    assert style is not None
    assert near(style.paragraph_format.left_indent, Mm(90))


@pytest.mark.parametrize(("text", "bold"), [("Кесте", True), ("2026–2027 оқу жылы\n№ 3", False)])
def test_the_title_and_its_lines_stand_in_the_middle(text: str, *, bold: bool) -> None:
    style = found(text).style
    assert style is not None
    assert style.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.CENTER
    assert style.font.bold == bold


def test_headings_are_words_own() -> None:
    paper = Paper("kk", "Құжат", (Heading("Бір"), Heading("Екі", 2), Prose("# Үш\n\n## Төрт")))
    named = [(one.text, one.style.name) for one in paragraphs(word(paper)) if one.style]
    assert named == [
        ("Құжат", "Title"),
        ("Бір", "Heading 1"),
        ("Екі", "Heading 2"),
        ("Үш", "Heading 3"),
        ("Төрт", "Heading 4"),
    ]


def test_every_paragraphs_style_is_known() -> None:
    document = of(Paper("kk", "Құжат", (Prose("> а\n\n- ә\n\nб[^1]\n\n    код\n\n[^1]: в"), SHEET), signature="Г"))
    known = {style.style_id for style in document.styles}
    used = {element.get(qn("w:val")) for element in document.element.iter(qn("w:pStyle"))}
    assert used - known == set()


def test_a_tables_head_repeats_and_no_row_is_split() -> None:
    rows = [row._tr.xml for row in of(PAPER).tables[0].rows]
    assert ["<w:tblHeader/>" in row for row in rows] == [True, False, False]
    assert all("<w:cantSplit/>" in row for row in rows)


def test_columns_and_cells_have_their_share_of_the_line() -> None:
    table = of(PAPER).tables[0]
    line = Mm(165)
    shares = [Length(line * share // 10) for share in (3, 2, 5)]
    assert all(near(column.width, share) for column, share in zip(table.columns, shares, strict=True))
    for row in table.rows:
        assert all(near(cell.width, share) for cell, share in zip(row.cells, shares, strict=True))


def test_columns_are_alike_where_nothing_else_is_asked() -> None:
    table = of(Paper("kk", "Құжат", (Sheet("", ("а", "ә"), ()),))).tables[0]
    assert near(table.columns[0].width, Mm(82.5))
    assert near(table.columns[1].width, Mm(82.5))


def test_the_signature_never_stands_on_a_page_of_its_own() -> None:
    blocks = list(of(PAPER).iter_inner_content())
    assert all("<w:keepNext/>" in cell._tc.xml for cell in of(PAPER).tables[0].rows[-1].cells)
    assert isinstance(blocks[-2], Paragraph)
    assert blocks[-2].paragraph_format.keep_with_next


def test_control_characters_are_line_ends_or_nothing() -> None:
    bad = "а\x0bә\x02б\x1f\ud800\uffff\r\nв"
    paper = Paper("kk", bad, (Heading(bad), Sheet(bad, (bad,), ((bad,),))), (bad,), (bad,), bad)
    assert [one.text for one in paragraphs(word(paper)) if one.text] == [
        *("а\nәб\nв", SIGN, *["а\nәб\nв"] * 6),
        f"а\nәб\nв\t{SIGN}",
    ]


def test_the_same_paper_gives_the_same_bytes() -> None:
    """In another process, where strings have other hashes and the clock shows another year."""
    environment = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Almaty"}
    command = [sys.executable, "-c", LATER + BUILD]
    built = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, check=True).stdout
    assert built == word(PAPER)


def test_no_part_tells_a_time() -> None:
    with zipfile.ZipFile(io.BytesIO(word(PAPER))) as archive:
        assert archive.testzip() is None
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert len(set(archive.namelist())) == len(archive.namelist())
        assert str(datetime.now().year) not in archive.read("docProps/core.xml").decode()  # noqa: DTZ005
    assert of(PAPER).core_properties.title == "Кесте"
    assert of(PAPER).core_properties.created is None

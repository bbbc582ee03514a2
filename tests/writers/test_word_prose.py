"""A person's Markdown in a Word document: all that the page shows, and nothing else."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from hypothesis import assume, given
from hypothesis import strategies as st

from birgemiz.views.paper import Paper, Prose
from birgemiz.writers.markdown import body_html
from birgemiz.writers.word import word
from tests.conftest import PROJECT
from tests.office import opened, paragraphs, text_of

CASES = PROJECT / "tests/cases/markdown"
PIECES = [
    "- ",
    "1. ",
    "> ",
    "    ",
    "\n",
    "\n\n",
    "**",
    "_",
    "`",
    "~~",
    "|",
    "---",
    "# ",
    "[^а]",
    "сөз",
    "<li>",
    "<td>",
]
PIECES += ["<table><tr><td colspan=9 rowspan=9>", "<blockquote>", "<sup>", "<sub>", "</p>", "<pre>", "\x0b", "<hr>"]


class Shown(HTMLParser):
    """The text of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data


def page_text(html: str) -> str:
    """The text of a page without white space, for a page and a document part words differently."""
    reader = Shown()
    reader.feed(str(html))
    reader.close()
    return "".join(re.sub("[\x00-\x08\x0e-\x1f\ufffe\uffff]", "", reader.text).split())


def written(markdown: str) -> list[Paragraph]:
    """The paragraphs that hold something."""
    return [one for one in paragraphs(word(Paper("kk", "", (Prose(markdown),)))) if one.text]


def texts(markdown: str) -> list[str]:
    return [one.text for one in written(markdown)]


def runs(markdown: str) -> dict[str, Run]:
    return {run.text.strip(): run for one in written(markdown) for run in one.runs}


def numbers(markdown: str) -> list[tuple[str, int, str]]:
    """Each paragraph's text, level and list; the list is empty for those without a number."""
    found = []
    for one in written(markdown):
        number = one._p.find(f".//{qn('w:numPr')}")
        at = number.find(qn("w:ilvl")).get(qn("w:val")) if number is not None else -1
        listed = number.find(qn("w:numId")).get(qn("w:val")) if number is not None else ""
        found.append((one.text, int(at), listed))
    return found


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Бір\nекі\n\nүш", ["Бір екі", "үш"]),
        ("бір  \nекі", ["бір\nекі"]),
        ("100&nbsp;км", ["100\u00a0км"]),
        ("**а** *ә*\n**б**", ["а ә б"]),
        ("```\nа\n    ә\n```", ["а\n    ә"]),
        ("<q>сөз</q>", ["«сөз»"]),
        ("бұрын <script>alert(1)</script><iframe src='https://e.example'>іште</iframe> кейін", ["бұрын кейін"]),
        ("![Педагогтер](../media/a.jpg) жұмыста", ["Педагогтер жұмыста"]),
        ("![а](https://t.example/p.gif) сөз", ["а сөз"]),
        ("Сөз[^а].\n\n[^а]: Түсінік.\n\n    Тағы.", ["Сөз1.", "1 Түсінік.", "Тағы."]),
        ("[^а]:\n\nсөз", ["1", "сөз"]),
        ("<dl><dt>Сағат<dd>Кездесу</dl>", ["Сағат", "Кездесу"]),
        ("а\x0bә\x02б", ["а\nәб"]),
        ("| а | ә |\n|---|---|\n| 1 | **2** |", ["а", "ә", "1", "2"]),
    ],
)
def test_prose_becomes_paragraphs(markdown: str, expected: list[str]) -> None:
    assert texts(markdown) == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("[сайт](https://example.org/?a=1&b=2)", "сайт (https://example.org/?a=1&b=2)"),
        ("<https://example.org/>", "https://example.org/"),
        ("[example.org](https://example.org/)", "example.org"),
        ("[жазыңыз](mailto:a@example.org)", "жазыңыз (a@example.org)"),
        ("[a@example.org](mailto:a@example.org)", "a@example.org"),
        ("[мақала](https://example.org/қаз%20ақ)", "мақала (https://example.org/қаз%20ақ)"),
        ("[жоғары](#бас)", "жоғары"),
        ("[көрші](../other.md) [қауіпті](javascript:alert(1))", "көрші қауіпті"),
    ],
)
def test_links_show_where_they_lead(markdown: str, expected: str) -> None:
    assert texts(markdown) == [expected]


def test_marks_are_runs() -> None:
    found = runs("**қалың** *көлбеу* ***екеуі*** ~~сызылған~~ `код` x<sup>2</sup> H<sub>3</sub> <mark>бояу</mark>")
    assert found["қалың"].bold
    assert not found["қалың"].italic
    assert found["көлбеу"].italic
    assert found["екеуі"].bold
    assert found["екеуі"].italic
    assert found["сызылған"].font.strike
    assert found["код"].font.name == "Courier New"
    assert found["2"].font.superscript
    assert found["3"].font.subscript
    assert found["бояу"].font.highlight_color


def test_each_ordered_list_counts_on_its_own() -> None:
    found = numbers("1. а\n2. ә\n   1. б\n   2. в\n3. г\n   1. ғ\n\nсөз\n\n7. д")
    assert [level for _, level, _ in found] == [0, 0, 1, 1, 0, 1, -1, 0]
    lists = [listed for _, _, listed in found]
    outer, first, second, last = lists[0], lists[2], lists[5], lists[7]
    assert lists == [outer, outer, first, first, outer, second, "", last]
    assert len({outer, first, second, last}) == 4


def test_a_list_begins_where_it_was_told_to() -> None:
    numbering = opened(word(Paper("kk", "", (Prose("7. а\n8. ә"),)))).part.numbering_part.element
    assert [one.get(qn("w:val")) for one in numbering.iter(qn("w:startOverride"))] == ["7"]


def test_only_the_first_paragraph_of_an_item_has_its_number() -> None:
    assert [(text, level) for text, level, _ in numbers("- а\n\n  ә\n\n- > б\n- ```\n  в\n  ```")] == [
        *(("а", 0), ("ә", -1), ("б", 0), ("в", 0))
    ]


def test_an_item_without_text_keeps_its_number() -> None:
    given = paragraphs(word(Paper("kk", "", (Prose("1.\n2. - а\n3. <table><tr><td>ә</table>"),))))
    found = [one.text for one in given if "<w:numPr>" in one._p.xml]
    assert found == ["", "", "а", ""]


def test_quotations_are_indented_each_further_than_the_one_around_it() -> None:
    outer, inner = written("> а\n>\n> > ә")
    assert outer.style is not None
    assert outer.style.name == "Quote"
    left = [one.paragraph_format.left_indent or 0 for one in (outer, inner)]
    assert abs(left[1] - 2 * left[0]) <= Mm(0.1)


def test_a_table_has_a_head_and_as_many_columns_as_its_longest_row() -> None:
    html = "<table><tr><td rowspan=2>а<td colspan=2>ә<tr><td>б<td>в</table>"
    tables = opened(word(Paper("kk", "", (Prose(f"| а | ә |\n|---|---|\n| 1 | 2 |\n\n{html}"),)))).tables
    assert ["<w:tblHeader/>" in row._tr.xml for row in tables[0].rows] == [True, False]
    assert [[cell.text for cell in row.cells] for row in tables[1].rows] == [["а", "ә", ""], ["", "б", "в"]]


def test_a_table_within_a_table_is_text_of_its_cell() -> None:
    document = opened(word(Paper("kk", "", (Prose("<table><tr><td>а<table><tr><td>ә<td>б</table></table>"),))))
    assert [cell.text for row in document.tables[0].rows for cell in row.cells] == ["а\nә\nб"]


def test_nothing_is_nested_too_deep() -> None:
    assert texts(">" * 3000 + "- " * 50 + "сөз") == ["сөз"]


@pytest.mark.parametrize("case", sorted(CASES.glob("*.md")), ids=lambda case: case.stem)
def test_the_document_says_what_the_page_says(case: Path) -> None:
    markdown = case.read_text("utf-8")
    if "](" not in markdown:
        said = text_of(word(Paper("kk", "", (Prose(markdown),))))
        assert "".join(said.split()) == page_text(body_html(markdown))


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
def test_whatever_a_person_writes_the_document_says_what_the_page_says(markdown: str) -> None:
    html = str(body_html(markdown))
    assume("<a href=" not in html and "<q>" not in html and "<img" not in markdown)
    said = text_of(word(Paper("kk", "", (Prose(markdown),))))
    assert "".join(said.split()) == page_text(html)

"""What becomes of a chart: heights that are true to its numbers, and all of it in words beside."""

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from birgemiz.intake.catalogue import words
from birgemiz.views.chart import Bar, Chart
from birgemiz.writers.charts import WIDTH, drawn
from birgemiz.writers.links import Links, Settings
from birgemiz.writers.templates import Templates
from tests.conftest import PROJECT

PAGE = '{% import "charts.html" as charts %}{% for chart in view %}{{ charts.figure(chart, _) }}{% endfor %}'
MONTHS = ("қыр", "қаз", "қар", "жел", "қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там")
HOSTILE = """</title></svg><script>alert("'&{{ 7 * 7 }}')</script>"""


def bar(value: int | None, part: int | None = None, label: str = "қыр") -> Bar:
    return Bar(label, value, "" if value is None else str(value), part)


def chart(*bars: Bar, top: int | None = None, key: str = "hours", title: str = "Сағаттар") -> Chart:
    return Chart(key, title, "Қыркүйекте 4 сағат.", "Ай", "Сағат", bars, top)


def year(text: str, value: int, key: str) -> Chart:
    """Twelve months with the same value, which is the hardest for letters."""
    return chart(*(Bar(month, value, text) for month in MONTHS), top=value, key=key)


def figures(folder: Path, *charts: Chart) -> str:
    """The HTML of charts, as a page shows them; the folder is for a page that does so."""
    shutil.copy(PROJECT / "theme/templates/charts.html", folder)
    (folder / "page.html").write_text(PAGE, encoding="utf-8")
    return str(Templates(folder, words("kk")).render("page.html", Links(Settings(""), "kk", ""), charts))


def svg(html: str) -> ElementTree.Element:
    """The drawing on a page, read as strictly as XML."""
    found = re.search(r"<svg.*?</svg>", html, re.DOTALL)
    assert found
    return ElementTree.fromstring(found[0])  # noqa: S314 - our own


@pytest.mark.parametrize(
    ("top", "values", "heights"),
    [
        (100, (100, 50, 25), [138, 69, 34.5]),
        (100, (1, 0), [1.5, 1.5]),
        (100, (250,), [138]),
        (None, (8, 4, 2), [138, 69, 34.5]),
        (None, (0, 0), [1.5, 1.5]),
    ],
)
def test_bars_are_as_high_as_their_numbers(top: int | None, values: tuple[int, ...], heights: list[float]) -> None:
    """The scale is 138 units high, from 156 up to 18; a bar of nearly nothing is a thin line."""
    solid = drawn(chart(*map(bar, values), top=top)).solid
    assert [box.height for box in solid] == heights
    assert [box.y + box.height for box in solid] == [156] * len(values)


@pytest.mark.parametrize(
    ("whole", "part", "hollow", "solid"),
    [(5, 2, [69], [27.6]), (5, 0, [69], []), (5, 5, [69], [69]), (0, 0, [1.5], []), (5, None, [], [69])],
)
def test_a_part_is_solid_in_a_hollow_bar(whole: int, part: int | None, hollow: list[float], solid: list[float]) -> None:
    found = drawn(chart(bar(whole, part), top=10))
    assert [box.height for box in found.hollow] == hollow
    assert [box.height for box in found.solid] == solid


def test_a_part_stands_where_its_bar_stands() -> None:
    found = drawn(chart(bar(1), bar(5, 2)))
    assert (found.hollow[0].x, found.hollow[0].width) == (found.solid[1].x, found.solid[1].width)


@pytest.mark.parametrize("part", [None, 0])
def test_where_nothing_was_due_a_dash_lies_above_the_axis(part: int | None) -> None:
    found = drawn(chart(bar(None, part), bar(4)))
    assert [(word.text, word.y) for word in found.values] == [("–", 152), ("4", 14)]
    assert (len(found.hollow), len(found.solid)) == (0, 1)


@pytest.mark.parametrize(
    ("top", "value", "scale"),
    [
        (100, 3, [(156, "0"), (87, "50"), (18, "100")]),
        (None, 7, [(156, "0"), (87, ""), (18, "7")]),
        (None, 0, [(156, "0")]),
        (None, None, [(156, "0")]),
    ],
)
def test_the_scale_has_an_end_and_a_half(top: int | None, value: int | None, scale: list[tuple[float, str]]) -> None:
    assert [(line.y, line.text) for line in drawn(chart(bar(value), top=top)).scale] == scale


def test_columns_share_the_width() -> None:
    """Three digits of 6.5 units and a gap of 4 leave 316.5 of the 340, 79.1 for each of four."""
    found = drawn(chart(*map(bar, (1, 2, 3, 4)), top=100))
    assert (found.margin, found.left) == (19.5, 23.5)
    assert [word.x for word in found.labels] == [63.1, 142.2, 221.3, 300.4]
    assert [box.x + box.width / 2 for box in found.solid] == pytest.approx([63.1, 142.2, 221.3, 300.4], abs=0.1)


def test_a_chart_without_bars_is_an_empty_scale() -> None:
    found = drawn(chart())
    assert (len(found.scale), found.values, found.solid) == (1, (), ())


@pytest.mark.parametrize(
    ("text", "letters", "squeezed"), [("8", 10.8, False), ("12/12", 10, True), ("100 %", 10, True)]
)
def test_letters_are_as_large_as_a_year_allows(text: str, letters: float, *, squeezed: bool) -> None:
    """The widest month, жел, measures 2.25 of its letters' size in columns of 26.4 that are 2 asunder."""
    found = drawn(chart(*(Bar(month, 100, text) for month in MONTHS)))
    assert found.letters == letters
    assert {word.within for word in found.values} == ({24.4} if squeezed else {None})


def test_nothing_leaves_the_drawing() -> None:
    for count in range(1, 40):
        found = drawn(chart(*(bar(place, place // 2) for place in range(count))))
        assert all(box.x >= found.left and box.x + box.width <= WIDTH for box in found.hollow)
        assert all(found.left < word.x < WIDTH for word in found.labels)


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    one = Chart(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, (Bar(HOSTILE, 1, HOSTILE),))
    html = figures(tmp_path, one)
    assert "<script" not in html
    assert [text for text in svg(html).itertext() if text.strip()] == [HOSTILE, HOSTILE, "0", "1", HOSTILE, HOSTILE]


def test_a_drawing_has_a_name_and_a_description(tmp_path: Path) -> None:
    drawing = svg(figures(tmp_path, chart(bar(4))))
    parts = {part.get("id"): part.text for part in drawing if part.get("id")}
    assert drawing.get("role") == "img"
    assert parts[drawing.get("aria-labelledby")] == "Сағаттар"
    assert parts[drawing.get("aria-describedby")] == "Қыркүйекте 4 сағат."


def test_ids_are_unique_on_a_page(tmp_path: Path) -> None:
    ids = re.findall(r' id="([^"]*)"', figures(tmp_path, chart(bar(4), key="hours"), chart(bar(4), key="tasks")))
    assert len(ids) == len(set(ids)) == 4


def test_the_table_says_what_the_bars_say(tmp_path: Path) -> None:
    html = figures(tmp_path, chart(bar(4), bar(None, label="қаз"), Bar("қар", 5, "2/5", 2)))
    table = ElementTree.fromstring(html[html.index("<table") : html.index("</table>") + 8])  # noqa: S314 - our own
    rows = [[(cell.get("scope"), cell.text) for cell in row] for row in table.iter("tr")]
    assert table.findtext("caption") == "Сағаттар"
    assert rows == [
        [("col", "Ай"), ("col", "Сағат")],
        [("row", "қыр"), (None, "4")],
        [("row", "қаз"), (None, "–")],
        [("row", "қар"), (None, "2/5")],
    ]


def test_a_chart_brings_no_style_or_script_and_costs_little(tmp_path: Path) -> None:
    html = figures(tmp_path, year("100 %", 100, "year"))
    assert re.findall(r"style=|<script|<style|https?:|url\(", html) == []
    assert len(html.encode()) < 4500

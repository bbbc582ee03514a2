"""Shows that a chart is readable in a browser: words apart, colours strong, a name and a description for no eyes."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from birgemiz.views.chart import Bar
from tests.browser.page_watch import Reader, reading
from tests.browser.test_contrast import ENOUGH, contrast
from tests.conftest import PROJECT
from tests.writers.test_charts import MONTHS, bar, chart, figures, year

STYLES = [PROJECT / "theme/overrides/assets/birgemiz" / name for name in ("birgemiz.css", "reports.css")]

RESET = "* { box-sizing: border-box } body, figure { margin: 0 }"
"""What the host's theme does before our style sheet."""

CHARTS = (
    year("100", 100, "numbers"),
    year("100 %", 100, "per-cent"),
    year("12/12", 12, "parts"),
    chart(*(Bar(month, value, f"{value} %") for value, month in enumerate(MONTHS, 90)), top=100, key="stairs"),
    chart(*(bar(None, label=month) for month in MONTHS), key="nothing"),
    chart(*(bar(place % 3 * 40, label=f"{place}-міндет") for place in range(1, 7)), key="tasks"),
    chart(bar(3, 1, "Қыркүйек айындағы ұсыным"), bar(0, 0, "Қазан"), key="long"),
)

OVERLAPS = """() => [...document.querySelectorAll("svg")].flatMap((svg) => {
  const found = [...svg.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return found.flatMap(([one, here], place) => found.slice(place + 1)
    .filter(([, there]) => meet(here, there)).map(([other]) => `${one} and ${other}`));
})"""

OUTSIDE = """() => [...document.querySelectorAll("svg")].flatMap((svg) => {
  const box = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("text, rect")].filter((part) => {
    const one = part.getBoundingClientRect();
    return one.left < box.left - 1 || one.right > box.right + 1 || one.top < box.top || one.bottom > box.bottom;
  }).map((part) => part.outerHTML);
})"""

COLOURS = """() => [...document.querySelectorAll(".bm-chart")].flatMap((figure) => {
  const ground = getComputedStyle(figure).backgroundColor;
  return [...figure.querySelectorAll("text, .bm-chart__solid rect, figcaption, summary, th, td")].map((part) => {
    const style = getComputedStyle(part);
    return [part instanceof SVGElement ? style.fill : style.color, ground];
  });
})"""

SIZES = """() => [...document.querySelectorAll("text")].map(
  (text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)"""


@pytest.fixture(scope="module")
def charts_reader(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Reader, str]]:
    """A page of charts as a phone or a desktop opens it from a folder, with our style sheet alone."""
    folder = tmp_path_factory.mktemp("charts")
    links = "".join(f'<link rel="stylesheet" href="{style.as_uri()}">' for style in STYLES)
    html = (
        '<!doctype html><html lang="kk"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>Диаграммалар</title>'
        f"<style>{RESET}</style>{links}"
        '<main class="md-content__inner md-typeset"><div class="bm-charts">'
        f"{figures(folder, *CHARTS)}</div></main></html>"
    )
    path = folder / "charts.html"
    path.write_text(html, encoding="utf-8")
    with reading(browser, "file:///") as reader:
        yield reader, path.as_uri()


@pytest.fixture
def charts_page(charts_reader: tuple[Reader, str]) -> Iterator[Page]:
    """The page of charts under watch."""
    reader, address = charts_reader
    with reader.turn() as page:
        page.goto(address)
        yield page


@pytest.mark.parametrize("face", ["system-ui", "DejaVu Sans", "Liberation Sans"])
@pytest.mark.parametrize("width", [390, 700, 1280])
def test_no_two_words_meet_and_none_leaves_the_drawing(width: int, face: str, charts_page: Page) -> None:
    """With a wide face and a usual one, where the system has them."""
    charts_page.set_viewport_size({"width": width, "height": 844})
    charts_page.add_style_tag(content=f"svg {{ font-family: {face} }}")
    assert charts_page.evaluate(OVERLAPS) == []
    assert charts_page.evaluate(OUTSIDE) == []
    assert charts_page.evaluate("document.documentElement.scrollWidth") <= width


def test_overlapping_words_would_be_seen(charts_page: Page) -> None:
    """A check of the checker."""
    charts_page.add_style_tag(content="svg { font-size: 30px !important }")
    assert len(charts_page.evaluate(OVERLAPS)) > 10


@pytest.mark.parametrize(("width", "least"), [(390, 9.5), (1280, 10)])
def test_letters_are_large_enough_to_read(width: int, least: float, charts_page: Page) -> None:
    charts_page.set_viewport_size({"width": width, "height": 844})
    assert min(charts_page.evaluate(SIZES)) >= least


@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_and_bars_stand_out(
    scheme: Literal["light", "dark"], media: Literal["screen", "print"], charts_page: Page
) -> None:
    charts_page.emulate_media(color_scheme=scheme, media=media)
    pairs = {(ink, ground) for ink, ground in charts_page.evaluate(COLOURS)}
    charts_page.emulate_media(media="screen")
    assert [pair for pair in pairs if contrast(*pair) < ENOUGH] == []
    if media == "print":
        assert pairs == {("rgb(0, 0, 0)", "rgb(255, 255, 255)")}


def test_a_browser_tells_the_name_and_the_description(charts_page: Page) -> None:
    session = charts_page.context.new_cdp_session(charts_page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    images = [node for node in nodes if node.get("role", {}).get("value") == "image"]
    told = {(node["name"]["value"], node.get("description", {}).get("value")) for node in images}
    assert told == {("Сағаттар", "Қыркүйекте 4 сағат.")}
    assert len(images) == len(CHARTS)


def test_the_data_open_by_keyboard_with_an_outline(charts_page: Page) -> None:
    charts_page.keyboard.press("Tab")
    outline = charts_page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    charts_page.keyboard.press("Enter")
    assert outline == "solid"
    assert charts_page.locator("table").first.is_visible()
    assert charts_page.locator("table").nth(1).is_hidden()

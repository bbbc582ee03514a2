"""Shows that axe finds no violation of WCAG 2.2 AA on any kind of page, light and dark, phone and desktop."""

from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Page

from tests.browser.page_kinds import EVERY_PAGE, Kind, address_of

AXE = Path(__file__).parents[1] / "npm" / "node_modules" / "axe-core" / "axe.min.js"

pytestmark = pytest.mark.skipif(not AXE.is_file(), reason="axe-core is absent: run `npm ci --prefix tests/npm` first")

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
LOOKS = [(width, scheme) for width in (390, 1280) for scheme in SCHEMES]

RUN = """async (tags) => {
  const options = { runOnly: tags, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };
  const { violations, passes } = await axe.run(document, options);
  return {
    ran: violations.concat(passes).map((rule) => rule.id),
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`)),
  };
}"""


def axe(page: Page) -> dict[str, Any]:
    """What axe finds on the page as it is now."""
    found: dict[str, Any] = page.evaluate(RUN, TAGS)
    return found


def violations(page: Page) -> list[str]:
    """What axe finds as a phone and a desktop show the page, light and dark; contrast and targets were looked at."""
    page.add_script_tag(path=AXE)
    found = []
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        one = axe(page)
        assert {"color-contrast", "target-size", "html-has-lang"} <= set(one["ran"])
        found += [f"{width} {scheme}: {each}" for each in one["violations"]]
    return found


@pytest.mark.parametrize(("kind", "lang"), EVERY_PAGE)
def test_axe_finds_nothing(kind: Kind, lang: str, sample_site: Path, site_address: str, page: Page) -> None:
    page.goto(site_address + address_of(sample_site, kind, lang))
    assert violations(page) == []


def test_axe_would_see_a_violation(site_address: str, page: Page) -> None:
    """A check of the checker: pale letters and a picture without words."""
    page.goto(f"{site_address}schools/")
    page.add_script_tag(path=AXE)
    page.evaluate("""() => {
      document.querySelector("h1").style.color = "#ddd";
      document.querySelector("main").append(new Image());
    }""")
    found = {violation.split(":")[0] for violation in axe(page)["violations"]}
    assert {"color-contrast", "image-alt"} <= found

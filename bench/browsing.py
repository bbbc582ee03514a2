"""What a reader of the year's summary meets in Chromium: its beginning, narrowing, scrolling, what stays in view."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Locator, Page, ViewportSize
from serving import chromium, served
from weights import largest

LOADS = 3
"""Times that the page is opened in a context of its own; medians are given."""

STAYS_PX = 2
"""By how many pixels a header may leave its edge and still count as staying there."""

SLOW_MS = 50
"""A frame that takes longer is felt."""

_LOOKS = Path(__file__).with_suffix(".js")
_STEP_PX = 120


@dataclass(frozen=True, slots=True)
class Screen:
    """A reader's screen; ``slower`` divides the speed of the page's processor."""

    name: str
    size: ViewportSize
    slower: int = 1


SCREENS = (
    Screen("1280 × 800", {"width": 1280, "height": 800}),
    Screen("390 × 844, processor four times slower", {"width": 390, "height": 844}, slower=4),
)


def summary_table(site: Path) -> str:
    """What was met on the year's summary, as Markdown."""
    with served(site) as address, chromium() as browser:
        return _side_by_side("", [dict(_met(browser, address, screen)) for screen in SCREENS])


def heights_table(site: Path) -> str:
    """How many screens high the largest page of each kind is, as Markdown."""
    with served(site) as address, chromium() as browser:
        return _side_by_side("page", [dict(_heights(browser, address, site, screen)) for screen in SCREENS])


def _side_by_side(head: str, columns: list[dict[str, str]]) -> str:
    lines = [f"| {head} | {' | '.join(screen.name for screen in SCREENS)} |", f"|---|{'--:|' * len(SCREENS)}"]
    lines += (f"| {name} | {' | '.join(column[name] for column in columns)} |" for name in columns[0])
    return "\n".join(lines)


def _heights(browser: Browser, address: str, site: Path, screen: Screen) -> Iterator[tuple[str, str]]:
    page = _open(browser, screen)
    for name, path in largest(site):
        page.goto(f"{address}{path.relative_to(site).as_posix()}")
        yield name, f"{page.evaluate('document.documentElement.scrollHeight / innerHeight'):,.1f}"
    page.context.close()


def _met(browser: Browser, address: str, screen: Screen) -> Iterator[tuple[str, str]]:
    loads = []
    for _ in range(LOADS):
        page = _open(browser, screen)
        page.goto(f"{address}summary/")
        page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
        loads.append(page.evaluate("bench.loaded()"))
        if len(loads) < LOADS:
            page.context.close()
    for name, key in (("first paint", "paint"), ("load event", "load")):
        yield f"{name}, ms", f"{median(one[key] for one in loads):,.0f}"
    yield from _narrowing(page)
    boxes = page.locator(".bm-scroll--tall").all()
    for box in boxes:
        yield from _staying(box)
    yield from _scrolling(boxes[0], "nothing moves", 0)
    for box in boxes:
        yield from _scrolling(box, f"{_name(box)} scrolled", _STEP_PX)
    page.context.close()


def _open(browser: Browser, screen: Screen) -> Page:
    context = browser.new_context(viewport=screen.size)
    context.set_default_timeout(120_000)
    page = context.new_page()
    page.add_init_script(path=_LOOKS)
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": screen.slower})
    return page


def _narrowing(page: Page) -> Iterator[tuple[str, str]]:
    """Every kind of staffing is chosen once, and all schools again."""
    buttons = page.locator('[data-bm-facet="staffing"] button').all()
    found = [button.evaluate("button => bench.narrowed(button)") for button in (*buttons[1:], buttons[0])]
    for name, key in (("narrowing by staffing, its script", "script"), ("narrowing by staffing, painted", "painted")):
        values = [one[key] for one in found]
        yield f"{name}: median (most), ms", f"{median(values):,.0f} ({max(values):,.0f})"


def _staying(box: Locator) -> Iterator[tuple[str, str]]:
    """What of a table is still in view in its far corner."""
    name, at = _name(box), box.evaluate("box => bench.corner(box)")
    yield f"{name}: header row stays", _stays(at["head"]["top"], seen=at["head"]["seen"])
    if at["gap"] is not None:
        yield (
            f"{name}: header rows stay together",
            "yes" if at["gap"] <= 0 else f"no ({at['gap']:.2f} px apart)",
        )
    yield f"{name}: school column stays", _stays(at["school"]["left"], seen=at["school"]["seen"])
    yield f"{name}: school column, share of the width", f"{at['share']:.0%}"
    yield f"{name}: rows in view", f"{at['rows']}"


def _name(box: Locator) -> str:
    """The heading that names a table: ``indicators``, ``weeks``."""
    return box.get_attribute("aria-labelledby") or ""


def _stays(away: float, *, seen: bool) -> str:
    return "yes" if abs(away) <= STAYS_PX and seen else f"no ({away:+.0f} px{'' if seen else ', covered'})"


def _scrolling(box: Locator, name: str, step: int) -> Iterator[tuple[str, str]]:
    """Frames while a table is scrolled by ``step`` pixels in each."""
    found: dict[str, Any] = box.evaluate("(box, step) => bench.scrolled(box, step)", step)
    frames = found["frames"]
    slow = sum(frame > SLOW_MS for frame in frames) / len(frames)
    yield (
        f"{name}: frames over {SLOW_MS} ms; median, most ms; long tasks",
        f"{slow:.0%}; {median(frames):.0f}, {max(frames):.0f}; {found['tasks']}",
    )

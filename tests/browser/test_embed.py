"""Shows that a school's website can frame its hours, and that neither side can harm the other.

Two web hosts on two ports are two origins: the site's, and the school's own.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, ElementHandle, Frame, Page, expect

from tests.browser.page_watch import OpenPage
from tests.browser.site_server import served
from tests.browser.test_accessibility import AXE, violations
from tests.browser.test_csp import LISTEN, POLICY

PUBLIC = "https://example.org/birgemiz/"
PAGE = "schools/aqbulaq/embed.html"
LIMIT = 30_000
"""Bytes, uncompressed, of an embedded page with all it asks for."""

SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"

HEAR = (
    "<!doctype html><meta charset=utf-8>"
    "<script>window.heard = 0; addEventListener('message', () => { heard += 1; });</script><body>"
)
"""A school's page that counts the messages it is sent; a listener of the embed's comes after."""

Visit = Callable[[str], Page]
"""Opens a page of the school's own website with this body."""


@pytest.fixture
def visit(tmp_path: Path, browser: Browser) -> Iterator[Visit]:
    """The school's website, another origin than the site's; no script of any page may fail."""
    folder = tmp_path / "school"
    folder.mkdir()
    (folder / "404.html").touch()
    context = browser.new_context(viewport={"width": 600, "height": 800})
    context.set_default_timeout(5_000)
    errors: list[str] = []
    context.on("weberror", lambda error: errors.append(str(error.error)))

    with served(folder) as address:

        def open_page(body: str) -> Page:
            (folder / "index.html").write_text(HEAR + body, "utf-8")
            page = context.new_page()
            page.goto(address)
            return page

        yield open_page
        assert context.cookies() == []
        context.close()
    assert errors == []


def script(site: str, school: str = "aqbulaq", more: str = "") -> str:
    """The lines of a school's website that bring the frame."""
    return f'<script src="{site}assets/birgemiz/embed.js" data-school="{school}" {more} async></script>'


def framed(page: Page, number: int = 0) -> tuple[ElementHandle, Frame]:
    """An embed of the page once it has told its height: the element, and the page within."""
    page.wait_for_function("n => document.querySelectorAll('iframe')[n]?.style.height.match(/^(?!480px)/)", arg=number)
    element = page.query_selector_all("iframe")[number]
    inner = element.content_frame()
    assert inner
    return element, inner


def height(element: ElementHandle) -> float:
    return float(element.evaluate("frame => parseFloat(frame.style.height)"))


def heard(page: Page, send: Callable[[], object]) -> None:
    """Send a message and wait until the page was told of it."""
    before = page.evaluate("heard")
    send()
    page.wait_for_function("before => heard > before", arg=before)


def test_the_frame_takes_the_height_of_its_page(site_address: str, visit: Visit) -> None:
    """Also when the window narrows and lines break, and when it widens again."""
    page = visit(script(site_address))
    element, inner = framed(page)
    body = "Math.ceil(document.body.getBoundingClientRect().height)"
    wide = height(element)
    assert wide == inner.evaluate(body)
    page.set_viewport_size({"width": 240, "height": 800})
    page.wait_for_function("wide => parseFloat(document.querySelector('iframe').style.height) > wide", arg=wide)
    assert height(element) == inner.evaluate(body)
    page.set_viewport_size({"width": 600, "height": 800})
    page.wait_for_function("wide => parseFloat(document.querySelector('iframe').style.height) === wide", arg=wide)


def test_several_embeds_stand_on_one_page(site_address: str, visit: Visit) -> None:
    """Each where its script is, in its language, with its number of notes and its own height."""
    first = script(site_address, more='data-lang="kk" data-items="1" data-title="Біздің сағат"')
    second = script(site_address, "bereke", 'data-lang="ru" data-items="10"')
    page = visit(f"<h1>1</h1>{first}<h1>2</h1>{second}")
    (one, inner_one), (two, inner_two) = framed(page), framed(page, 1)
    assert [e.get_attribute("title") for e in (one, two)] == ["Біздің сағат", "bereke"]
    assert [f.url for f in (inner_one, inner_two)] == [
        f"{site_address}{PAGE}#n1",
        f"{site_address}ru/schools/bereke/embed.html#n10",
    ]
    assert [f.locator(".notes > li:visible").count() for f in (inner_one, inner_two)] == [1, 10]
    assert height(one) < height(two)
    assert page.evaluate("[...document.body.children].map(e => e.tagName).filter(t => t !== 'SCRIPT')") == [
        *("H1", "IFRAME") * 2
    ]


def test_the_frame_is_kept_apart(site_address: str, visit: Visit) -> None:
    """Neither side reads the other; the frame has no origin, so no storage and no cookies."""
    page = visit(script(site_address))
    element, inner = framed(page)
    assert element.get_attribute("sandbox") == SANDBOX
    assert element.get_attribute("referrerpolicy") == "no-referrer"
    assert inner.evaluate("[self.origin, document.referrer]") == ["null", ""]
    assert element.evaluate("frame => frame.contentDocument") is None
    for reach in ("parent.document", "localStorage", "document.cookie"):
        assert inner.evaluate(f"() => {{ try {{ {reach}; }} catch (error) {{ return error.name; }} }}") == (
            "SecurityError"
        )


@pytest.mark.parametrize(
    ("message", "then"),
    [
        ({"type": "birgemiz-height", "height": 345.5}, 345.5),
        ({"type": "birgemiz-height", "height": 1e9}, 4000),
        ({"type": "birgemiz-height", "height": 0}, 80),
        ({"type": "birgemiz-height", "height": -500}, 80),
        ({"type": "birgemiz-height", "height": float("nan")}, None),
        ({"type": "birgemiz-height", "height": float("inf")}, None),
        ({"type": "birgemiz-height", "height": "300"}, None),
        ({"type": "birgemiz-height", "height": "1px;position:fixed"}, None),
        ({"type": "birgemiz-height", "height": {"valueOf": 300}}, None),
        ({"type": "birgemiz-height", "height": [300]}, None),
        ({"type": "birgemiz-height"}, None),
        ({"type": "resize", "height": 300}, None),
        (300, None),
        ("<img>", None),
        (None, None),
    ],
    ids=str,
)
def test_a_hostile_child_sets_a_height_within_bounds_or_nothing(
    message: Any, then: float | None, site_address: str, visit: Visit
) -> None:
    page = visit(script(site_address))
    element, inner = framed(page)
    before = element.get_attribute("style")
    heard(page, lambda: inner.evaluate("message => parent.postMessage(message, '*')", message))
    if then is None:
        assert element.get_attribute("style") == before
    else:
        assert height(element) == then


@pytest.mark.parametrize(
    "other",
    [
        "",
        "<iframe src='{site}schools/aqbulaq/'></iframe>",
        "<iframe sandbox='allow-scripts' src='{site}{page}'></iframe>",
        "<iframe srcdoc='<p>x</p>'></iframe>",
    ],
    ids=["the page itself", "another page of the site", "a like frame without origin", "a frame of the page's own"],
)
def test_messages_of_others_are_not_heard(other: str, site_address: str, visit: Visit) -> None:
    """They look the same and come from elsewhere; a frame without origin is "null" as well."""
    page = visit(script(site_address) + other.format(site=site_address, page=PAGE))
    page.wait_for_load_state("load")
    page.wait_for_function("document.querySelector('iframe[sandbox*=popups]')?.style.height.match(/^(?!480px)/)")
    element = page.query_selector("iframe[sandbox*=popups]")
    assert element
    before = height(element)
    strangers = [e for e in page.query_selector_all("iframe") if not (e.get_attribute("sandbox") or "").endswith("ion")]
    senders = [e.content_frame() for e in strangers] or [page.main_frame]
    for sender in filter(None, senders):
        heard(page, partial(sender.evaluate, "parent.postMessage({type: 'birgemiz-height', height: 777}, '*')"))
    assert height(element) == before


def test_a_frame_whose_sandbox_was_lifted_is_not_heard(site_address: str, visit: Visit) -> None:
    """It has an origin again, and that is not what the script made."""
    page = visit(script(site_address))
    element, inner = framed(page)
    before = height(element)
    element.evaluate("frame => { frame.removeAttribute('sandbox'); frame.src = frame.src.replace('#', '?again#'); }")
    page.wait_for_function("heard > 1")
    inner.wait_for_url("**/embed.html?again*")
    assert inner.evaluate("self.origin") != "null"
    heard(page, lambda: inner.evaluate("parent.postMessage({type: 'birgemiz-height', height: 777}, '*')"))
    assert height(element) == before


def test_a_hostile_parent_changes_nothing_within(site_address: str, visit: Visit) -> None:
    """The embedded page listens to nobody, and all that a parent may ask for is a school, a language, a number."""
    page = visit(script(site_address))
    element, inner = framed(page)
    before = inner.content()
    for message in ({"type": "birgemiz-height", "height": 1}, "<img src=x onerror=alert(1)>", {"items": 99}, None):
        element.evaluate("(frame, message) => frame.contentWindow.postMessage(message, '*')", message)
    element.evaluate("frame => new Promise(done => setTimeout(done, 50))")
    assert inner.content() == before


@pytest.mark.parametrize(
    ("school", "more", "address"),
    [
        ("aqbulaq", 'data-items="999"', f"{PAGE}#n10"),
        ("aqbulaq", 'data-items="-3"', f"{PAGE}#n1"),
        ("aqbulaq", 'data-items="x" data-lang="../.."', f"{PAGE}#n5"),
        ("../../evil", "", None),
        ("//evil.example/x", "", None),
        ("javascript:alert(1)", "", None),
        ("", "", None),
    ],
)
def test_whatever_a_parent_writes_only_embedded_pages_are_framed(
    school: str, more: str, address: str | None, site_address: str, visit: Visit
) -> None:
    page = visit(script(site_address, school, more))
    page.wait_for_load_state("load")
    found = page.evaluate("[...document.querySelectorAll('iframe')].map(frame => frame.src)")
    assert found == ([] if address is None else [site_address + address])


def test_a_title_is_only_words(site_address: str, visit: Visit) -> None:
    page = visit(script(site_address, more='data-title="&quot;><img src=x onerror=alert(1)>"'))
    element, _ = framed(page)
    assert element.get_attribute("title") == '"><img src=x onerror=alert(1)>'
    assert page.locator("img").count() == 0


def test_links_open_in_the_page_around(site_address: str, visit: Visit) -> None:
    page = visit(script(site_address))
    _, inner = framed(page)
    inner.locator("h1 a").click()
    page.wait_for_url(f"{site_address}schools/aqbulaq/")


def test_the_lines_to_copy_work_on_another_website(site_address: str, open_page: OpenPage, visit: Visit) -> None:
    """Chosen, seen, copied, pasted: both kinds of frame; the one without a script shows the same and links work."""
    form = open_page(viewport={"width": 1280, "height": 900})
    form.context.grant_permissions(["clipboard-read", "clipboard-write"])
    form.goto(f"{site_address}embed/")
    expect(form.locator(".bm-preview")).to_be_hidden()
    form.locator("#embed-school").select_option("bereke")
    form.locator("#embed-lang").select_option("ru")
    form.locator("#embed-items").select_option("3")
    expect(form.locator(".bm-preview iframe")).to_have_attribute("title", "Школа-образец Береке")
    expect(form.frame_locator(".bm-preview iframe").locator(".notes > li:visible")).to_have_count(3)
    copied = []
    for section in form.locator(".bm-snippet").all():
        section.locator("button").click()
        expect(section.locator("[role=status]")).not_to_be_empty()
        copied.append(str(form.evaluate("navigator.clipboard.readText()")))
    assert copied[2] == f"{PUBLIC}ru/schools/bereke/feed.xml"
    for lines in copied[:2]:
        page = visit(lines.replace(PUBLIC, site_address))
        inner = page.frame_locator("iframe")
        expect(inner.locator(".notes > li:visible")).to_have_count(3)
        expect(inner.locator("h1")).to_have_text("Школа-образец Береке")
        inner.locator("h1 a").click()
        page.wait_for_url(f"{site_address}ru/schools/bereke/")


@pytest.mark.parametrize(
    ("fragment", "shown"), [("", 5), *((f"#n{count}", count) for count in range(1, 11)), ("#x", 5)]
)
def test_the_address_says_how_many_notes_show(
    fragment: str, shown: int, site_address: str, open_page: OpenPage
) -> None:
    """Without any script."""
    page = open_page(java_script_enabled=False)
    page.goto(f"{site_address}{PAGE}{fragment}")
    assert page.locator(".notes > li:visible").count() == shown


@pytest.mark.parametrize(("scheme", "colour"), [("light", "rgb(255, 255, 255)"), ("dark", "rgb(24, 36, 42)")])
def test_the_frame_follows_light_and_dark(
    scheme: Literal["light", "dark"], colour: str, site_address: str, visit: Visit
) -> None:
    page = visit(script(site_address))
    page.emulate_media(color_scheme=scheme)
    _, inner = framed(page)
    assert inner.evaluate("getComputedStyle(document.body).backgroundColor") == colour


@pytest.mark.parametrize("lang", ["", "ru/"])
def test_an_embedded_page_is_light_and_strict(lang: str, sample_site: Path, browser: Browser) -> None:
    """With all it asks for below 30 kB, from its own host, under a policy that allows only files of the site."""
    with served(sample_site, POLICY.format(scripts="")) as address, browser.new_context() as context:
        page = context.new_page()
        page.add_init_script(LISTEN)
        sizes: dict[str, int] = {}
        page.on("response", lambda answer: sizes.update({answer.url: len(answer.body())}))
        page.goto(f"{address}{lang}{PAGE}", wait_until="networkidle")
        assert page.evaluate("violations") == []
        assert all(url.startswith(address) for url in sizes)
        assert {f"{address}assets/birgemiz/{name}" for name in ("embed.css", "embed-child.js")} <= sizes.keys()
        assert sum(sizes.values()) < LIMIT


@pytest.mark.parametrize("lang", ["", "ru/"])
def test_an_embedded_page_is_for_everybody(lang: str, site_address: str, page: Page) -> None:
    """Axe finds nothing, light and dark; a frame of 200 pixels is enough."""
    page.goto(f"{site_address}{lang}{PAGE}")
    page.set_viewport_size({"width": 200, "height": 600})
    assert page.evaluate("document.documentElement.scrollWidth") <= 200
    if not AXE.is_file():
        pytest.skip("axe-core is absent: run `npm ci --prefix tests/npm` first")
    assert violations(page) == []

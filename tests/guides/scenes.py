"""What is on the screen when a screenshot is taken, and how a person gets there."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from playwright.sync_api import Locator, Page

SCHOOL = "aqbulaq"
NOTE = f"schools/{SCHOOL}/sessions/2026-11-16-a.html"

WORDS = {
    "kk": {"new": "Жаңа жазба қосу", "save": "Сақтау", "topic": "Сабаққа өзара қатысу: не көреміз?"},
    "ru": {"new": "Создать новую запись", "save": "Сохранить", "topic": "Взаимное посещение уроков"},
}
"""The form's buttons, and what a person writes in it."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A page of a browser, the addresses of the site and of its pages in a language, and that language."""

    page: Page
    site: str
    home: str
    lang: str

    def open(self, address: str) -> None:
        """Open a page of the site."""
        self.page.goto(self.home + address, wait_until="load")

    def raise_to_top(self, selector: str) -> None:
        """Scroll until an element stands at the top of the screen."""
        place = "e => scrollTo(0, e.getBoundingClientRect().top + scrollY - 10)"
        self.page.locator(selector).first.evaluate(place)
        self.page.wait_for_load_state("networkidle")

    def word(self, name: str) -> str:
        """A word in the desk's language."""
        return WORDS[self.lang][name]


Scene = Callable[[Desk], None]


def at(address: str, selector: str = "h1") -> Scene:
    """A page from this element on."""

    def show(desk: Desk) -> None:
        desk.open(address)
        desk.raise_to_top(selector)

    return show


def post(desk: Desk) -> None:
    """The ready text of a note."""
    desk.open(NOTE)
    desk.page.locator(".bm-share summary").click()
    desk.raise_to_top(".bm-share")


def embed(desk: Desk) -> None:
    """The page for webmasters once a school is chosen."""
    desk.open("embed/")
    desk.page.locator("#embed-school").select_option(SCHOOL)
    desk.page.frame_locator("iframe").locator("h1").wait_for()
    desk.raise_to_top(".bm-embed")


def calendars(desk: Desk) -> None:
    """The calendars of a school, one of them with its code."""
    desk.open(f"schools/{SCHOOL}/schedule/2026-2027/")
    desk.page.locator(".bm-calendars summary").first.click()
    desk.raise_to_top("#calendars")


def form_school(desk: Desk) -> None:
    """The list of all forms."""
    desk.page.goto(f"{desk.site}admin/", wait_until="load")


def form_sign_in(desk: Desk) -> None:
    """The form before anybody has signed in."""
    form_school(desk)
    desk.page.locator(f'a[href$="school={SCHOOL}"]').click()
    desk.page.get_by_role("button", name="Gitea").wait_for()


def form_notes(desk: Desk) -> None:
    """The notes of a school."""
    form_sign_in(desk)
    with desk.page.expect_popup() as popup:
        desk.page.get_by_role("button", name="Gitea").click()
    popup.value.get_by_role("button", name="Рұқсат беру").click()
    desk.page.get_by_role("treeitem", name="Сағат жазбалары").click()
    desk.page.get_by_role("button", name=desk.word("new")).wait_for()
    desk.page.get_by_role("row").nth(3).wait_for()


def form_note(desk: Desk) -> None:
    """A note that a person has begun."""
    _begin(desk)
    _field(desk, "Күні").locator("input").first.fill("2026-11-23")
    _field(desk, "Педагогтердің жартысы").get_by_text(re.compile("^Педагогтердің бірінші")).click()
    _field(desk, "Тақырыбы").get_by_role("textbox").first.fill(desk.word("topic"))
    desk.page.mouse.wheel(0, -2000)
    desk.page.wait_for_timeout(300)


def form_refused(desk: Desk) -> None:
    """A note that lacks what it must have."""
    _begin(desk)
    desk.page.get_by_role("button", name=desk.word("save")).click()
    desk.page.get_by_role("alert").first.wait_for()
    desk.page.wait_for_timeout(300)


def _begin(desk: Desk) -> None:
    form_notes(desk)
    desk.page.get_by_role("button", name=desk.word("new")).click()
    _field(desk, "Тақырыбы").wait_for()


def _field(desk: Desk, label: str) -> Locator:
    return desk.page.get_by_role("group", name=re.compile(rf"«\W*{label}")).first


SCENES: Mapping[str, Scene] = {
    "form-school": form_school,
    "form-sign-in": form_sign_in,
    "form-notes": form_notes,
    "form-note": form_note,
    "form-refused": form_refused,
    "note": at(NOTE),
    "post": post,
    "embed": embed,
    "calendars": calendars,
    "planner": at("visits/", "#week"),
    "area": at("visits/languages/"),
    "recommendations": at("recommendations/", "#recommendations"),
    "summary": at("summary/"),
    "evidence": at(f"schools/{SCHOOL}/indicators/2026-2027/"),
    "register": at("documents/", "#department"),
    "analysis": at("analysis/2025-2026/"),
}
"""How each screenshot comes about, by its name."""

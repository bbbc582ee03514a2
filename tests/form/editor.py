"""A person who writes in the form: signs in, fills in fields by their labels, saves."""

import re
from pathlib import Path

from playwright.sync_api import Locator, Page

SCROLLS = 60
"""Flicks of a thumb after which a field that has not appeared is not there."""


class Editor:
    """The form on one page of a browser, in Kazakh."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def sign_in(self, address: str, school: str) -> None:
        """Choose a school and let the form act for the person at the Git server."""
        self.page.goto(address)
        self.page.get_by_role("link", name=school).click()
        with self.page.expect_popup() as popup:
            self.page.get_by_role("button", name="Gitea").click()
        popup.value.get_by_role("button", name="Рұқсат беру").click()
        self.page.get_by_role("tree").wait_for()

    def reload(self) -> None:
        """Read anew what the Git server holds."""
        self.page.reload()
        self.page.get_by_role("tree").wait_for()

    def begin_note(self) -> None:
        """Open an empty note."""
        self._open_collection("Сағат жазбалары")
        self.page.get_by_role("button", name="Жаңа жазба қосу").click()

    def open_note(self, title: str) -> None:
        """Open a note that is there."""
        self._open_collection("Сағат жазбалары")
        self.page.get_by_role("row", name=title).click()

    def open_document(self, collection: str, label: str) -> None:
        """Open a file that stands for itself."""
        self._open_collection(collection)
        self.page.get_by_role("row", name=label).click()

    def field(self, label: str) -> Locator:
        """A field by the beginning of its label; fields below are made when they are scrolled to."""
        found = self.page.get_by_role("group", name=re.compile(rf"«\W*{re.escape(label)}")).first
        self.page.mouse.move(180, 400)
        for _ in range(SCROLLS):
            if found.count():
                break
            self.page.mouse.wheel(0, 300)
            self.page.wait_for_timeout(50)
        found.scroll_into_view_if_needed()
        return found

    def write(self, label: str, text: str) -> None:
        """Fill in a text or a number."""
        field = self.field(label)
        field.get_by_role("textbox").or_(field.get_by_role("spinbutton")).first.fill(text)

    def choose(self, label: str, *options: str) -> None:
        """Mark options by the beginnings of their names."""
        for option in options:
            self.field(label).get_by_text(re.compile(f"^{re.escape(option)}")).click()

    def write_body(self, text: str) -> None:
        """Type at the beginning of the note's text as on a keyboard."""
        self.field("Мәтіні").get_by_role("textbox").first.click()
        self.page.keyboard.press("Control+Home")
        self.page.keyboard.type(text)

    def add_photo(self, file: Path, alt: str) -> None:
        """Take a photo along and say what it shows."""
        photos = self.field("Суреттер")
        photos.get_by_role("button", name="Қосу").click()
        photos.get_by_role("button", name="Файл таңдау").click()
        dialog = self.page.get_by_role("dialog")
        with self.page.expect_file_chooser() as chooser:
            dialog.get_by_role("button", name="Жүктеп салу").click()
        chooser.value.set_files(file)
        dialog.get_by_role("button", name="Кірістіру").click()
        self.write("Суретте не бар", alt)

    def save(self) -> None:
        """Save and see that it was saved."""
        self.page.get_by_role("button", name="Сақтау").click()
        self.page.get_by_text("сақталды.").first.wait_for()

    def _open_collection(self, label: str) -> None:
        self.page.get_by_role("treeitem", name=label).click()

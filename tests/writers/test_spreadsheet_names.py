"""Shows that sheets are named after their tables: lawfully, and none like another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.writers.test_spreadsheet import HOUR, opened, table


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (["Көрсеткіштер: 2026/2027"], ["Көрсеткіштер 2026 2027"]),
        (["'Үлгі'", "[*?\\]", ""], ["Үлгі", "sessions", "sessions (2)"]),
        (["Сағат", "САҒАТ", "сағат"], ["Сағат", "САҒАТ (2)", "сағат (3)"]),
        (["History"], ["History (2)"]),
        (["ә" * 31, "ә" * 32, "ә" * 33], ["ә" * 31, "ә" * 30 + "…", "ә" * 24 + "… (2)"]),
        (["😀" * 16], ["😀" * 15 + "…"]),
        (["са\x00ғат\ud800"], ["сағат"]),
    ],
)
def test_sheets_are_named_after_their_tables(titles: list[str], names: list[str]) -> None:
    assert opened(*(table(HOUR, title=title) for title in titles)).sheetnames == names


@settings(deadline=None)
@given(st.lists(st.text() | st.sampled_from(["a", "A", "İ", "ß", "ss", "'", "History"]), max_size=6))
def test_any_titles_give_names_that_are_lawful_and_unlike(titles: list[str]) -> None:
    names = opened(*(table(HOUR, title=title) for title in titles)).sheetnames
    assert len({name.casefold() for name in names}) == len(names) == max(len(titles), 1)

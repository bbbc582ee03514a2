"""Shows that a problem says nothing that a terminal or a log would obey, and leads to no number in a file's name."""

import pytest

from birgemiz.model.problem import problem


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("schools/aqbulaq/sessions/2026-09-07.md", "schools/aqbulaq/sessions/2026-09-07.md"),
        ("schools/aqbulaq/schedule/2026-2027.yml", "schools/aqbulaq/schedule/2026-2027.yml"),
        ("pages/87010000000.md", "pages/8701•••••00.md"),
        ("pages/950101100013.jpg", "pages/95••••••••13.jpg"),
        ("pages/a\n::error::b.md", "pages/a�::error::b.md"),
        ("pages/\x1b[31mred.md", "pages/�[31mred.md"),
        ("pages/\u202egpj.md", "pages/�gpj.md"),
    ],
)
def test_a_path_is_told_so(path: str, told: str) -> None:
    assert problem("file-link", path).path == told


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("a\n::error::b", "a�::error::b"),
        ("a\r\x1b[31mb\x9b", "a��[31mb�"),
        ("a\u2028b\u202ec", "a�b�c"),
        ("№\u00a05 \U0001f469\u200d\U0001f3eb", "№\u00a05 \U0001f469\u200d\U0001f3eb"),
        ("Серік 8 701 000 00 00", "Серік 8701•••••00"),
    ],
)
def test_a_word_and_a_field_are_told_so(word: str, told: str) -> None:
    one = problem("key-unknown", "district.yml", 1, word, value=word)
    assert (one.field, dict(one.words)["value"]) == (told, told)

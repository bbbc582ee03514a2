"""Shows that every problem the package can name has its sentences, complete in both languages.

The package's source is read as text: every call of ``problem`` and ``YamlError`` with a code and
words, and every other place where a code stands as a plain text.
"""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import birgemiz
from birgemiz.model.messages import MESSAGES
from birgemiz.model.problem import problem
from birgemiz.model.record import LANGS
from birgemiz.rules.indicators import CLAUSES

PACKAGE = Path(birgemiz.__file__).parent
SOURCES = [file for file in sorted(PACKAGE.rglob("*.py")) if file.parent.name != "messages"]
TREES = {file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_text("utf-8")) for file in SOURCES}


def texts(*folders: str) -> set[str]:
    """Every plain text in these parts of the source, docstrings included."""
    trees = [tree for file, tree in TREES.items() if file.startswith(folders or "")]
    nodes = (node for tree in trees for node in ast.walk(tree))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def calls(*names: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a function by one of these names whose first argument is a plain text."""
    for file, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield file, node


def code_of(call: ast.Call) -> str | None:
    """The code that a call names as a plain text, None where it comes from elsewhere."""
    first = call.args[0]
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def places(sentence: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


NAMED = [
    pytest.param(code, call, id=f"{file}:{call.lineno} {code}")
    for file, call in calls("problem", "YamlError")
    if (code := code_of(call)) is not None
]
WORDED = [one for one in NAMED if all(word.arg for word in one.values[1].keywords)]  # type: ignore[union-attr]
"""Those whose words stand in the call; the others' are gathered first, and shown by the integrity cases."""


@pytest.mark.parametrize("code", MESSAGES)
def test_every_message_is_used(code: str) -> None:
    assert {code} - texts() == set()


@pytest.mark.parametrize(("code", "call"), NAMED)
def test_every_code_in_the_source_has_its_message(code: str, call: ast.Call) -> None:
    assert code in MESSAGES, f"line {call.lineno}"


def test_every_text_that_looks_like_a_code_is_one() -> None:
    kinds = "|".join(sorted({code.partition("-")[0] for code in MESSAGES}))
    folders = ("intake/", "rules/", "build.py", "cli/")
    looks = {text for text in texts(*folders) if re.fullmatch(rf"({kinds})-[a-z-]*[a-z]", text)}
    assert looks - set(MESSAGES) - set(CLAUSES.values()) == set()


@pytest.mark.parametrize("code", MESSAGES)
def test_both_languages_have_the_same_places_to_fill(code: str) -> None:
    assert places(MESSAGES[code].kk) == places(MESSAGES[code].ru)


@pytest.mark.parametrize(("code", "call"), WORDED)
def test_every_place_of_a_sentence_is_filled_where_its_code_is_named(code: str, call: ast.Call) -> None:
    given = {word.arg for word in call.keywords} | {"field"}
    assert places(MESSAGES[code].kk) - given == set()


@pytest.mark.parametrize("code", MESSAGES)
def test_a_sentence_says_its_words_and_nothing_of_its_places(code: str) -> None:
    words = {name: f"<{name}>" for name in places(MESSAGES[code].ru) - {"field"}}
    one = problem(code, "district.yml", 1, "<field>", **words)
    for lang in LANGS:
        sentence = one.sentence(lang)
        assert {name for name in [*words, "field"] if f"<{name}>" in sentence} == places(MESSAGES[code].ru)
        assert [sign for sign in "{}" if sign in sentence] == []


@pytest.mark.parametrize("code", MESSAGES)
def test_a_sentence_is_a_sentence_of_its_own_language(code: str) -> None:
    message = MESSAGES[code]
    assert [text for text in (message.kk, message.ru) if not text.endswith(".")] == []
    assert set("әғқңөұүһі") & set(message.kk.lower()) != set()
    assert set("әғқңөұүһі") & set(message.ru.lower()) == set()


def test_a_guess_follows_the_sentence_in_both_languages() -> None:
    one = problem("note-group", "n.md", 5, "groups", value="matematika", choices="maths", guess="maths")
    assert one.sentence("kk") == (
        "«matematika» деген пән тобы жоқ. Ауданның топтары: maths. «maths» деп жазғыңыз келді ме?"
    )
    assert one.sentence("ru") == ("Предметной группы «matematika» нет. Группы района: maths. Может быть, «maths»?")


@pytest.mark.parametrize(
    ("code", "severity"),
    [("district-missing", "fatal"), ("note-group", "error"), ("note-minutes", "warning")],
)
def test_a_problem_is_as_grave_as_its_message(code: str, severity: str) -> None:
    assert problem(code, "district.yml").severity == severity

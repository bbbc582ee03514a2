"""Plain YAML, such as nearly every note begins with, read by its lines: in less than half the time of a whole parser.

Plain is a field with a text on its line, a list of words in brackets, a folded text, or, below it, fields or a list of
such. All else is the parser's to read or to refuse, even a comment: what is read here it would read no otherwise.
"""

import re
from sys import intern  # what a list names, other notes name too
from typing import Any

LONGEST = 1_000
"""Characters of a text that is read here: less than YAML allows one key, and than any limit of ours."""

_WORD = r"""(?:\w[\w-]*|"\w[\w#-]*")"""
_WORDS = re.compile(rf" +\[({_WORD}(?:, *{_WORD})*)\] *")
_INDICATORS = frozenset(("", *"-?:,[]{}#&*!|>'\"%@`"))
_NEXT_FIELD = re.compile(r"\n(?=[a-z])")


class _NotPlainError(Exception):
    """Something that the parser reads."""


def plain_fields(text: str, deepest: int) -> dict[str, Any] | None:
    """The fields that a plain text spells, all values as text; None of every other text.

    ``deepest`` is how many levels may lie within each other.
    """
    if len(text) > LONGEST:
        return None
    try:
        return _fields(text.strip("\n"), deepest)
    except _NotPlainError:
        return None


def _fields(text: str, depth: int) -> dict[str, Any]:
    if depth < 2:  # noqa: PLR2004 - its values may be lists
        raise _NotPlainError
    found: dict[str, Any] = {}
    for field in _NEXT_FIELD.split(text):
        key, _, value = field.partition(":")
        if key in found or not key.isidentifier():
            raise _NotPlainError
        sign, below, lines = value.partition("\n")
        if not below:
            found[key] = _value(value)
        elif sign == " >-":
            found[key] = _folded(*_dedented(lines))
        elif not sign:
            found[key] = _block(*_dedented(lines), depth - 1)
        else:
            raise _NotPlainError
    return found


def _dedented(lines: str) -> tuple[str, int]:
    """Lines without the spaces before the first, which all must have, and how many they are."""
    indent = len(lines) - len(lines.lstrip(" "))
    margin = "\n" + " " * indent
    if lines.count(margin) != lines.count("\n"):
        raise _NotPlainError
    return lines[indent:].replace(margin, "\n"), indent


def _folded(text: str, indent: int) -> str:
    lines = text.split("\n")
    folded = " ".join(lines)
    if indent and all(lines) and "\n " not in text and folded.isprintable():
        return folded
    raise _NotPlainError


def _block(text: str, indent: int, depth: int) -> Any:
    """A list, which may stand right below the name of its field, or fields, which may not."""
    if text[:2] == "- ":
        return tuple([_item(one, depth - 1) for one in text[2:].split("\n- ")])
    if indent:
        return _fields(text, depth)
    raise _NotPlainError


def _item(text: str, depth: int) -> Any:
    if ": " not in text:
        return intern(_text(text))
    if text.count("\n  ") != text.count("\n"):
        raise _NotPlainError
    return _fields(text.replace("\n  ", "\n"), depth)


def _value(written: str) -> Any:
    if written[:2] == " [" and (words := _WORDS.fullmatch(written)):
        return tuple(map(intern, words[1].replace('"', "").replace(" ", "").split(",")))
    if written[:1] == " ":
        return _text(written)
    raise _NotPlainError


def _text(written: str) -> str:
    """A text of one line, bare or in quotes, without what means something more in it."""
    text = written.strip(" ")
    sign = text[:1]
    if sign not in _INDICATORS:
        plain = ": " not in text and " #" not in text and text[-1] != ":"
    else:
        plain = text[-1:] == sign in ("'", '"') and len(text) > 2  # noqa: PLR2004 - something between the quotes
        text = text[1:-1]
        plain = plain and sign not in text and "\\" not in text
    if plain and text.isprintable():
        return text
    raise _NotPlainError

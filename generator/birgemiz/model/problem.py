"""A problem is a value: what is wrong, where, and what to write instead, in both languages."""

from dataclasses import dataclass
from typing import Literal

from birgemiz.model.messages import MESSAGES
from birgemiz.model.personal import iins, masked, phones
from birgemiz.model.record import Lang
from birgemiz.model.shown import IN_WORDS, shown

Severity = Literal["fatal", "error", "warning"]
"""``fatal`` stops the build, ``error`` sets the record aside, ``warning`` is only said."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One problem of one file.

    ``path`` is relative to the content folder and as :func:`public_path` tells it, ``line`` counts from 1 (0: the file
    as a whole), ``field`` is the dotted name in the front matter, ``words`` fill the sentence.
    """

    path: str
    line: int
    code: str
    field: str = ""
    words: tuple[tuple[str, str], ...] = ()

    @property
    def severity(self) -> Severity:
        """How grave the problem is."""
        return MESSAGES[self.code].severity

    def sentence(self, lang: Lang) -> str:
        """What is wrong and what to do, as one or two sentences."""
        message = MESSAGES[self.code]
        words = {"field": self.field, **dict(self.words)}
        hint = words.get("guess")
        text = (message.kk if lang == "kk" else message.ru).format_map(words)
        if not hint:
            return text
        guess = f"«{hint}» деп жазғыңыз келді ме?" if lang == "kk" else f"Может быть, «{hint}»?"
        return f"{text} {guess}"


def problem(code: str, path: str, line: int = 0, field: str = "", **words: object) -> Problem:
    """A problem with this code (a key of ``MESSAGES``); the words fill its sentences.

    Problems are public, also in logs, so none repeats a person's number or address, nor what a terminal or a log would
    obey; what an ``example`` shows is ours.
    """
    told = ((name, str(word) if name == "example" else _told(str(word))) for name, word in words.items())
    return Problem(public_path(path), line, code, _told(field), tuple(sorted(told)))


def public_path(path: str) -> str:
    """The path as problems tell it: a person's number in it is unreadable, and so is what is not seen.

    Where that changes anything, nobody is led to the file: its address would tell the number.
    """
    return shown(masked(path.encode("utf-8", "replace").decode(), (iins, phones)))


def _told(word: str) -> str:
    return shown(masked(word), IN_WORDS)

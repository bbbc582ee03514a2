"""A problem is a value: what is wrong, where, and what to write instead, in both languages."""

from dataclasses import dataclass
from typing import Literal

from birgemiz.model.messages import MESSAGES
from birgemiz.model.personal import iins, masked
from birgemiz.model.record import Lang

Severity = Literal["fatal", "error", "warning"]
"""``fatal`` stops the build, ``error`` sets the record aside, ``warning`` is only said."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One problem of one file.

    ``path`` is relative to the content folder, ``line`` counts from 1 (0: the file as a whole),
    ``field`` is the dotted name in the front matter, ``words`` fill the sentence.
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

    Problems are public, also in logs, so none repeats a person's number or address; what an ``example`` shows is ours.
    """
    path = masked(path.encode("utf-8", "replace").decode(), (iins,))
    told = ((name, str(word) if name == "example" else masked(str(word))) for name, word in words.items())
    return Problem(path, line, code, masked(field), tuple(sorted(told)))

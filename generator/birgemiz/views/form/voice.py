"""How the form speaks: each label in every language of the district, one after the other.

People who fill it in write in either language, and the form's program knows one label a field.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from birgemiz.model.record import Lang
from birgemiz.model.vocabulary import Format, Half, Held, Joined, Role, Staffing, Status, Weekday
from birgemiz.views import names
from birgemiz.views.words import Words, capital


class InLanguages(Protocol):
    """The same words in each language."""

    def __getitem__(self, lang: Lang, /) -> str:
        """Give the words in a language."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text of the form in both languages."""

    kk: str
    ru: str

    def __getitem__(self, lang: Lang) -> str:
        return self.kk if lang == "kk" else self.ru


_NAMED: dict[type[StrEnum], Callable[[Words, Any], str]] = {
    Format: names.format_,
    Half: names.half,
    Held: lambda words, value: names.status(words, Status(value)),
    Joined: names.joined,
    Role: names.role,
    Staffing: names.staffing,
    Weekday: names.weekday,
}


@dataclass(frozen=True, slots=True)
class Voice:
    """The words of the district's languages, Kazakh first."""

    words: Sequence[Words]

    def __call__(self, text: InLanguages) -> str:
        """A text in all languages."""
        return self._joined([text[words.lang] for words in self.words])

    def named(self, value: StrEnum) -> str:
        """The name of a word of a vocabulary."""
        return self._joined([capital(_NAMED[type(value)](words, value)) for words in self.words])

    def language(self, value: str) -> str:
        """The name of a language."""
        return self._joined([capital(names.language(words, value)) for words in self.words])

    @staticmethod
    def _joined(texts: list[str]) -> str:
        return " / ".join(dict.fromkeys(texts))

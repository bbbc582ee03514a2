"""Schools by what people call them in a table: the id, or a name in either language."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from birgemiz.model.school import School

_SIGNS = re.compile(r"[«»„“”\"'`’]")


class NamedSchools:
    """Finds a school by a cell's text; quotation marks, case and spaces don't matter."""

    def __init__(self, schools: Iterable[School]) -> None:
        named = [(name, one) for one in schools for name in {one.id, one.names.kk, one.names.ru}]
        shared = [_plain(name) for name, _ in named]
        self._known = {_plain(name): one for name, one in named if shared.count(_plain(name)) == 1}
        self._written = {_plain(name): name for name, _ in named}

    def find(self, text: str) -> School | None:
        """The school of this id or name, None where none or several are called so."""
        return self._known.get(_plain(text))

    def guess(self, text: str) -> str:
        """The name that was probably meant, as its file spells it, or an empty text."""
        plain = _plain(text)
        holding = [name for name in self._known if plain in name]
        near = holding if len(holding) == 1 else get_close_matches(plain, list(self._known), 1, 0.6)
        return self._written[near[0]] if near else ""


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub("", text).casefold().split())

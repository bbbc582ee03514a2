"""XML as feedgenerator's feeds write it, element by element.

Python's own generator nearly doubles the cost of a feed, and a feed of 50 items has some 500 elements; the library
also gives up at the first control character.
"""

from collections.abc import Mapping
from functools import lru_cache
from html import escape

from birgemiz.writers.comma_separated import readable

NO_ATTRIBUTES: Mapping[str, str] = {}


class Elements:
    """Takes elements in the order of the document; characters that XML can't hold are left out.

    The names of its methods are those that feedgenerator calls.
    """

    def __init__(self) -> None:
        self._parts = ['<?xml version="1.0" encoding="utf-8"?>\n']

    def startElement(self, name: str, attrs: Mapping[str, str] = NO_ATTRIBUTES) -> None:  # noqa: N802
        """Open an element."""
        self._parts.append(f"<{name}{_written(attrs)}>")

    def endElement(self, name: str) -> None:  # noqa: N802
        """Close an element."""
        self._parts.append(f"</{name}>")

    def addQuickElement(  # noqa: N802
        self, name: str, contents: str | None = None, attrs: Mapping[str, str] = NO_ATTRIBUTES
    ) -> None:
        """Write an element that holds a text, or nothing."""
        self._parts.append(f"<{name}{_written(attrs)}>{_escaped(contents or '')}</{name}>")

    def data(self) -> bytes:
        """The document."""
        return "".join(self._parts).encode()


def _written(attributes: Mapping[str, str]) -> str:
    return "".join([f' {name}="{_escaped(value)}"' for name, value in attributes.items()]) if attributes else ""


@lru_cache(1024)
def _escaped(text: str) -> str:
    """A text as XML spells it; each hour is told in several feeds, and names recur in all."""
    return escape(readable(text))

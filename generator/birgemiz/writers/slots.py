"""Slots: the places of a page that differ, named by tokens that pass any host untouched."""

import re
from collections.abc import Mapping

_TOKEN = re.compile(r"slot-birgemiz-([a-z]+)-end")


def token(name: str) -> str:
    """The token of a slot; small letters, so that no host changes it."""
    return f"slot-birgemiz-{name}-end"


def tokens_in(text: str) -> set[str]:
    """The names of the slots that a text holds."""
    return set(_TOKEN.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with these slots filled and the others left open."""
    return _TOKEN.sub(lambda found: values.get(found[1], found[0]), text)


class Mould:
    """A text split once at its slots, to be poured many times."""

    def __init__(self, text: str) -> None:
        parts = _TOKEN.split(text)
        first, *after = [part.encode() for part in parts[0::2]]
        self._first, self._slots = first, tuple(zip(parts[1::2], after, strict=True))

    def pour(self, values: Mapping[str, str]) -> bytes:
        """The page: fixed parts and values in turn.

        :raises KeyError: when a slot has no value.
        """
        pieces = [self._first]
        for name, fixed in self._slots:
            pieces += (values[name].encode(), fixed)
        return b"".join(pieces)

"""Photos that notes show: what a note calls them, how they are published, why some are not."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

_ELSEWHERE = re.compile(r"\s*(?:[a-zA-Z][a-zA-Z0-9+.-]*:|[/\\]{2})")


class Shown(NamedTuple):
    """An image as a note shows it: the file as written, the words for those who do not see it.

    ``field`` is the front matter's field, empty for an image in the body.
    """

    reference: str
    alt: str
    field: str = ""


class Picture(NamedTuple):
    """A published image: its original in ``media``, its address in the site, its size in pixels.

    All languages share the address. ``narrower`` are addresses and widths of the same image for smaller
    screens, the narrowest first.
    """

    name: str
    address: str
    width: int
    height: int
    narrower: tuple[tuple[str, int], ...] = ()


class Flaw(NamedTuple):
    """Why an image is not published: a code of ``MESSAGES`` and what fills its sentences."""

    code: str
    words: Mapping[str, str] = MappingProxyType({})


class Original(NamedTuple):
    """What lies in ``media``: the bytes of a file, and a digest that tells them from all others."""

    digest: str
    data: bytes


class Drawn(NamedTuple):
    """An image drawn in one width: its size in pixels; its bytes are made when they are asked for."""

    width: int
    height: int
    data: Callable[[], bytes]


Draw = Callable[[Original], tuple[Drawn, ...] | Flaw]
"""Draws an original in every width in which it is published, the narrowest first; or tells why it can't be."""

NO_PICTURES: Mapping[str, Picture] = {}
"""The pictures of a school that shows none."""


def elsewhere(reference: str) -> bool:
    """Whether a reference leads out of the content: it has a scheme, or names a host."""
    return _ELSEWHERE.match(reference) is not None


def media_name(reference: str) -> str | None:
    """The file below the school's ``media`` folder that a reference means, None when it means none.

    ``../media/a.jpg``, ``media/a.jpg`` and ``a.jpg`` are one file, written with either slash.
    """
    parts = reference.replace("\\", "/").split("/")
    if not parts[0] or ":" in reference:
        return None
    parts = [part for part in parts if part not in ("", ".")]
    if parts[:2] == ["..", "media"]:
        parts = parts[2:]
    elif parts[:1] == ["media"]:
        parts = parts[1:]
    return "/".join(parts) if parts and ".." not in parts else None

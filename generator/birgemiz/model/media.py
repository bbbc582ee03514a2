"""Photos that notes show: what a note calls them, how they are published, why some are not."""

import re
from collections.abc import Mapping
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

    All languages share the address.
    """

    name: str
    address: str
    width: int
    height: int


class Flaw(NamedTuple):
    """Why an image is not published: a code of ``MESSAGES`` and what fills its sentences."""

    code: str
    words: Mapping[str, str] = MappingProxyType({})


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

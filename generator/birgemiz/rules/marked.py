"""The part of a person's file that the program fills in: what lies between two comments, and nothing else."""

import re

BEGIN = "<!-- birgemiz:numbers -->"
END = "<!-- /birgemiz:numbers -->"

_MARKER = re.compile(r"(?<![^\r\n])[ \t]*(?:\\?<|&lt;)\\?!(?:\\?-){2}[ \t]*(/?)birgemiz:numbers\b[^\r\n]*")
"""A line that begins or ends the part, also as web editors indent or escape it."""

_UNTOLD = re.compile(r"\s*(#{1,6}(\s.*)?|<!--.*-->)?")
"""A line that tells nothing: empty, a heading, a comment."""


class MarkersError(ValueError):
    """The comments are not one pair in the right order."""


def span(text: str) -> tuple[int, int] | None:
    """Where the marked part is, both comments included; None where there is none.

    :raises MarkersError: when one of the comments is missing, doubled or in the other's place.
    """
    found = list(_MARKER.finditer(text))
    match [marker[1] for marker in found]:
        case []:
            return None
        case ["", "/"]:
            return found[0].start(), found[1].end()
        case _:
            raise MarkersError


def unmarked(text: str) -> str:
    """The text without its marked part; the whole text where the comments don't say which part that is."""
    try:
        place = span(text)
    except MarkersError:
        return text
    return text[: place[0]] + text[place[1] :] if place else text


def with_marked(text: str, place: int) -> int:
    """Where in a text a place of its unmarked form is."""
    try:
        part = span(text)
    except MarkersError:
        return place
    return place + part[1] - part[0] if part and place >= part[0] else place


def replaced(text: str, part: str) -> str:
    """The text with this marked part in the place of its own, else at its end; every other character stays.

    :raises MarkersError: as :func:`span`.
    """
    place = span(text)
    line_end = _line_end(text)
    part = part.replace("\n", line_end)
    if place:
        return text[: place[0]] + part + text[place[1] :]
    gap = line_end if text.endswith(("\r", "\n")) else line_end * 2
    return f"{text}{gap}{part}{line_end}"


def told(text: str) -> bool:
    """Whether a person has written more than headings."""
    return any(not _UNTOLD.fullmatch(line) for line in text.splitlines())


def _line_end(text: str) -> str:
    found = re.search(r"\r\n?|\n", text)
    return found[0] if found else "\n"

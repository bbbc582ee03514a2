"""What one problem code says, and how grave it is."""

from typing import Literal, NamedTuple


class Message(NamedTuple):
    """How grave a problem is, and its sentences."""

    severity: Literal["fatal", "error", "warning"]
    kk: str
    ru: str


def fatal(kk: str, ru: str) -> Message:
    """Of a problem without whose mending the district can't be built."""
    return Message("fatal", kk, ru)


def error(kk: str, ru: str) -> Message:
    """Of a problem that sets its record aside."""
    return Message("error", kk, ru)


def warning(kk: str, ru: str) -> Message:
    """Of a problem that is only said."""
    return Message("warning", kk, ru)

"""E-mail addresses (the part of RFC 5322 that people use)."""

import re
from collections.abc import Iterator

from birgemiz.model.personal.trace import HIDDEN, Trace

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@([\w-]++(?:\.[\w-]++)++)")
_FILE = (".gif", ".jpeg", ".jpg", ".pdf", ".png", ".svg", ".webp")
"""Endings of files, not of hosts: ``plan@2x.png``."""


def emails(line: str) -> Iterator[Trace]:
    """The e-mail addresses of a plain line."""
    for found in _EMAIL.finditer(line):
        address = found[0].lower()
        if not address.endswith(_FILE):
            yield Trace(found.start(), found.end(), address, f"{found[0][0]}{HIDDEN * 3}@{found[1]}")

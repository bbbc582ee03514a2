"""E-mail addresses (the part of RFC 5322 that people use)."""

import re
from collections.abc import Iterator

from birgemiz.model.personal.trace import HIDDEN, Trace

_AT = r"(?:@|\s?[(\[](?:at|собака)[)\]]\s?)"
_EMAIL = re.compile(rf"(?<![\w.+-])(?P<name>[\w.+-]++){_AT}(?P<host>[\w-]++(?:\.[\w-]++)++)", re.IGNORECASE)
_FILE = (".gif", ".jpeg", ".jpg", ".pdf", ".png", ".svg", ".webp")
"""Endings of files, not of hosts: ``plan@2x.png``."""


def emails(line: str) -> Iterator[Trace]:
    """The e-mail addresses of a plain line, also with ``(at)`` or ``[собака]`` for the sign."""
    for found in _EMAIL.finditer(line):
        address = f"{found['name']}@{found['host']}".lower()
        if not address.endswith(_FILE):
            yield Trace(found.start(), found.end(), address, f"{found[0][0]}{HIDDEN * 3}@{found['host']}")

"""Packages of parts, as offices keep documents in them (ZIP; ECMA-376, part 2): the same bytes for the same parts.

A part is packed apart from its package, so that one which recurs is deflated once. And ``zipfile`` takes as long to
lay the parts of a small document together as zlib takes to deflate them.
"""

import struct
import zlib
from collections.abc import Iterable
from typing import NamedTuple

BEST = 9
"""The level of deflating for what is packed once."""

_HEADER = struct.Struct("<5H3L2H")
_PLACE = struct.Struct("<3H2L")
_END = struct.Struct("<4s4H2LH")

_VERSION = 20
"""The version of ZIP that folders and deflated data ask for, 2.0."""

_DEFLATED = 8

_TIME, _DAY = 0, 1 << 5 | 1
"""The moment that every part carries, the first that a ZIP can tell: 1 January 1980, midnight."""


class Part(NamedTuple):
    """A part ready for any package: what the file and its directory both say of it, its name, its deflated data."""

    header: bytes
    name: bytes
    data: bytes


def part(name: str, data: bytes, level: int = BEST) -> Part:
    """Pack a part; its name is of ASCII letters. Its header tells neither a time nor the system that wrote it."""
    return streamed(name, (data,), level)


def streamed(name: str, pieces: Iterable[bytes], level: int, strategy: int = zlib.Z_DEFAULT_STRATEGY) -> Part:
    """Pack a part that is made piece by piece, and never all there."""
    deflate = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS, strategy=strategy)
    packed: list[bytes] = []
    check = size = 0
    for piece in pieces:
        check, size = zlib.crc32(piece, check), size + len(piece)
        packed.append(deflate.compress(piece))
    packed.append(deflate.flush())
    data = b"".join(packed)
    return Part(
        _HEADER.pack(_VERSION, 0, _DEFLATED, _TIME, _DAY, check, len(data), size, len(name), 0), name.encode(), data
    )


def package(parts: Iterable[Part]) -> bytes:
    """The package that holds these parts in this order."""
    files: list[bytes] = []
    directory: list[bytes] = []
    size = 0
    for header, name, data in parts:
        files += (b"PK\3\4", header, name, data)
        directory += (b"PK\1\2", _VERSION.to_bytes(2, "little"), header, _PLACE.pack(0, 0, 0, 0, size), name)
        size += 4 + len(header) + len(name) + len(data)
    listed, count = b"".join(directory), len(files) // 4
    return b"".join((*files, listed, _END.pack(b"PK\5\6", 0, 0, count, count, len(listed), size, 0)))

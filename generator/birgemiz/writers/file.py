"""What a writer makes: bytes, and the place in the site where a host saves them."""

from typing import NamedTuple


class File(NamedTuple):
    """A file of the site; ``path`` is relative to its root, with ``/``."""

    path: str
    data: bytes

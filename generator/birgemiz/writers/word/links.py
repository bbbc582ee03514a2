"""Addresses as paper shows them: a reader can't follow a printed link, only type it."""

import re
from urllib.parse import unquote

_SCHEME = re.compile(r"^(?:https?://|mailto:|tel:)")
_FOREIGN = re.compile(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")


def address_beside(href: str, shown: str) -> str:
    """The address to print after a link's text; empty when the text says it, or when it leads within the page."""
    if not href or href.startswith("#"):
        return ""
    address = _FOREIGN.sub(lambda found: unquote(found[0]), href)
    address = re.sub("^(?:mailto|tel):", "", address)
    return "" if _bare(address) == _bare(shown) else address


def _bare(address: str) -> str:
    return _SCHEME.sub("", address.strip()).rstrip("/")

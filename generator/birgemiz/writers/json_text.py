"""Texts as JSON spells them (RFC 8259, 7), letters of all scripts as they are."""

from json import JSONEncoder

quoted = JSONEncoder(ensure_ascii=False).encode
"""A text in its quotation marks."""

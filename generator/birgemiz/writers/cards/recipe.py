"""All that the bytes of a card image depend on beside its words: our own sources, the faces, the programs that draw."""

from hashlib import blake2b
from importlib.metadata import version
from importlib.resources import files

_DRAW = ("fonttools", "pymupdf-fonts", "resvg-py")
"""Packages that give the faces, read them, and draw."""


def recipe() -> str:
    """Another text whenever the same card could be drawn otherwise."""
    digest = blake2b(digest_size=16)
    for source in sorted(files(__package__).iterdir(), key=lambda file: file.name):
        if source.is_file():
            digest.update(source.read_bytes())
    return " ".join([digest.hexdigest(), *(f"{name} {version(name)}" for name in _DRAW)])

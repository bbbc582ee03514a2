"""Text that people wrote, as it may safely stand in a terminal, a log or a message."""

UNSEEN = "�"
"""What stands in its place."""

IN_WORDS = frozenset("\u00a0\u202f\u200d")
"""What is not printable and does no harm within words: spaces that keep them together, the joiner in emoji."""


def shown(text: str, kept: frozenset[str] = frozenset()) -> str:
    """The text in which what is not seen or steers a terminal is ``UNSEEN``, but for the signs ``kept``."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() or sign in kept else UNSEEN for sign in text)

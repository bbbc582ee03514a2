"""The files from which the host makes its own pages, or which it publishes as they are."""

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

from birgemiz.intake.text import identifying, read_text
from birgemiz.model.problem import Problem, problem

LARGEST = 4
"""Megabytes of a published file that are searched."""

_TEXT = re.compile(r"\.(?:csv|tsv|txt|text|html?|xhtml|svg|xml|json|ya?ml|ics|vcf|vtt|srt)")
"""Endings of files that anybody can read as they are."""

_DRAWN = re.compile(r"<[A-Za-z/!][^<>]*+>")
"""What a drawing is made of: lines of numbers, none of which is read."""


def unpublishable(file: Path, path: str) -> Problem | None:
    """Why a file must not be published: it could not be read as a page, or it or its name tells somebody's number.

    ``path`` is its name in problems.
    """
    if file.suffix.lower() == ".md":
        text = read_text(file, path)
        return text if isinstance(text, Problem) else None
    try:
        return identifying(_text(file), path)
    except OSError:
        return problem("file-unreadable", path)


def _text(file: Path) -> str:
    """What a file tells as text, nothing when it is none; whatever its encoding, its digits are read."""
    ending = file.suffix.lower()
    if not _TEXT.fullmatch(ending):
        return ""
    with file.open("rb") as handle:
        data = handle.read(LARGEST * 1024 * 1024)
    wide = data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    text = data.decode("utf-16" if wide else "utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return _DRAWN.sub(lambda tag: "\n" * tag[0].count("\n"), text) if ending == ".svg" else text

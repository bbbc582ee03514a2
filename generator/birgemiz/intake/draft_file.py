"""A person's file as it lies on the disk, to be given back with nothing changed but our own part."""

from pathlib import Path

from birgemiz.intake.text import read_text
from birgemiz.model.problem import Problem


def as_written(file: Path, path: str) -> str | Problem | None:
    """The text with its byte order mark, line ends and letters as they are; None where there is no file.

    Every file that no record could be read from is a problem here too.
    """
    if not file.exists() and not file.is_symlink():
        return None
    text = read_text(file, path)
    return text if isinstance(text, Problem) else file.read_bytes().decode("utf-8")

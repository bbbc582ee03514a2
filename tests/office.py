"""Office documents as tests read them: their text in reading order, and LibreOffice, which reads them by itself."""

import io
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.table import Table
from docx.text.paragraph import Paragraph

LONGEST = 120
"""Seconds that a conversion may take on a busy machine."""


def opened(docx: bytes) -> WordDocument:
    """The document as python-docx reads it."""
    return Document(io.BytesIO(docx))


def paragraphs(docx: bytes) -> list[Paragraph]:
    """Every paragraph in reading order, those of tables row by row."""
    return list(_inside(opened(docx).iter_inner_content()))


def text_of(docx: bytes) -> str:
    """The text in reading order, one paragraph a line; numbers of lists are not text."""
    return "\n".join(paragraph.text for paragraph in paragraphs(docx))


def _inside(blocks: Iterator[Paragraph | Table]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from _inside(cell.iter_inner_content())


@cache
def libreoffice() -> str | None:
    """The command, None where it is not installed."""
    return next(filter(None, map(shutil.which, ("soffice", "libreoffice"))), None)


def converted(files: dict[str, bytes], to: str, folder: Path) -> dict[str, bytes]:
    """Files as LibreOffice converts them, by their names without an ending; skips the test where it is absent.

    ``to`` is an ending with a filter or without: ``pdf``, ``txt:Text (encoded):UTF8``. The folder is empty and
    holds LibreOffice's profile too, for two that share one wait for each other.
    """
    command = libreoffice()
    if command is None:
        pytest.skip("LibreOffice is not installed; tests/office.sh installs it")
    given, made = folder / "given", folder / "made"
    given.mkdir()
    for name, data in files.items():
        (given / name).write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    paths = [str(given / name) for name in files]
    done = subprocess.run(
        [command, profile, "--headless", "--convert-to", to, "--outdir", str(made), *paths],
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    ending = to.partition(":")[0]
    found = {Path(name).stem: made / f"{Path(name).stem}.{ending}" for name in files}
    assert all(path.exists() for path in found.values()), done.stdout + done.stderr
    return {stem: path.read_bytes() for stem, path in found.items()}

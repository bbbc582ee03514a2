"""The folder of the records: the one place that writes what people write."""

import os
import shutil
from pathlib import Path

from birgemiz.writers.file import File


def save(content: Path, file: File) -> None:
    """Put a file in its place whole or not at all, so that a person's text is never lost half-way."""
    target = content / file.path
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = target.with_name(f".{target.name}.new")
    aside.write_bytes(file.data)
    if target.exists():
        shutil.copymode(target, aside)
    os.replace(aside, target)

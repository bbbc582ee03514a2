"""Listing folders: sorted by name, nothing hidden, no links followed."""

import os
from pathlib import Path


def files_in(folder: Path) -> list[Path]:
    """The entries of a folder that are not folders, by name; none when there is no folder.

    Links are listed too: reading one is refused, so that it is reported and not passed over.
    """
    return [folder / name for name, is_folder in _entries(folder) if not is_folder]


def folders_in(folder: Path) -> list[Path]:
    """The folders in a folder, by name; links to folders are not followed."""
    return [folder / name for name, is_folder in _entries(folder) if is_folder]


def _entries(folder: Path) -> list[tuple[str, bool]]:
    if folder.is_symlink():
        return []
    try:
        with os.scandir(folder) as found:
            seen = [(e.name, e.is_dir(follow_symlinks=False)) for e in found if not e.name.startswith(".")]
    except (FileNotFoundError, NotADirectoryError):
        return []
    return sorted(seen)

"""Where the content folder lies in its repository."""

from pathlib import Path


def path_in_repository(content: Path) -> str:
    """The path of a folder in the Git repository around it, with ``/``; its bare name where there is no repository."""
    folder = content.absolute()
    for above in (folder, *folder.parents):
        if (above / ".git").exists():
            path = folder.relative_to(above).as_posix()
            return "" if path == "." else path
    return folder.name

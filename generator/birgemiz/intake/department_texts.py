"""What the department itself writes for publication, as text: documents, plans of visits, pages."""

from collections.abc import Iterator
from pathlib import Path

from birgemiz.intake.folders import files_in
from birgemiz.intake.text import read_text

_FOLDERS = {"analysis": "*.md", "order": "*.md", "pages": "*.md", "regulation": "*.md", "visits": "*.yml"}
"""The folders of such files, and how the files' names end."""

_DOCUMENTS = ("order.md", "order.ru.md", "regulation.md", "regulation.ru.md")


def department_texts(content: Path) -> Iterator[tuple[str, str]]:
    """The path within the content and the text of each file that can be read."""
    files = [file for file in files_in(content) if file.name in _DOCUMENTS]
    for folder, names in _FOLDERS.items():
        files += sorted((content / folder).rglob(names))
    for file in files:
        path = file.relative_to(content).as_posix()
        text = read_text(file, path)
        if isinstance(text, str):
            yield path, text

"""One school of the project's own content as a folder of its own, with a photo, which the sample has none of."""

import json
import shutil
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import PROJECT, birgemiz
from tests.drawn import saved, two_halves

SCHOOL = "aqbulaq"
NOTE = f"schools/{SCHOOL}/sessions/2026-11-16-a"
"""The note with a photo, by its address without an ending."""


def sample_project(folder: Path, **changes: Any) -> Path:
    """A copy of the project whose newest but one note has a photo; ``None`` takes a setting away."""
    content = Path(shutil.copytree(PROJECT / "content", folder / "content"))
    media = content / "schools" / SCHOOL / "media"
    media.mkdir()
    (media / "sabaq.jpg").write_bytes(saved(two_halves(size=(960, 480)), "JPEG"))
    note = content / f"{NOTE}.md"
    photos = "photos: [{file: sabaq.jpg, alt: Сабақ}]\nformat:"
    note.write_text(note.read_text("utf-8").replace("format:", photos, 1), "utf-8")
    found: dict[str, Any] = yaml.safe_load((PROJECT / "mkdocs.yml").read_text("utf-8")) | changes
    kept = {name: value for name, value in found.items() if value is not None}
    (folder / "mkdocs.yml").write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
    return folder


def exported(project: Path, out: str = "out", *more: str) -> Path:
    """The folder that the command fills; nothing may be wrong."""
    done = birgemiz("export", "school", SCHOOL, out, *more, cwd=project)
    assert done.returncode == 0, done.stderr
    return project / out

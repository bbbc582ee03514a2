"""Specimens as a small project that any MkDocs-like host can render (Zensical, say)."""

import json
import shutil
from pathlib import Path

from birgemiz.hosts.project import Project
from birgemiz.hosts.theme import OVERRIDES
from birgemiz.model.record import LANGS
from birgemiz.writers.specimens import specimens


def write(project: Project, folder: Path) -> None:
    """Write the district's free pages, the specimens and a ``mkdocs.yml`` into a folder."""
    pages = folder / "docs"
    if project.pages.is_dir():
        shutil.copytree(project.pages, pages, dirs_exist_ok=True)
    for specimen in specimens(LANGS):
        file = pages / specimen.source
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(specimen.markdown, encoding="utf-8")
    shutil.copytree(OVERRIDES, folder / "overrides", dirs_exist_ok=True)
    (folder / "mkdocs.yml").write_text(_configuration(project), encoding="utf-8")


def _configuration(project: Project) -> str:
    """JSON is YAML, and needs no care with quotes."""
    settings = project.settings
    return json.dumps(
        {
            "site_name": settings.name,
            **({"site_url": settings.url} if settings.url else {}),
            "docs_dir": "docs",
            "site_dir": "site",
            "use_directory_urls": not settings.plain_files,
            "theme": {"name": "material", "custom_dir": "overrides", "language": "kk", "font": False},
            "plugins": [],
        },
        ensure_ascii=False,
        indent=1,
    )

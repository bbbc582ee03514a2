"""From a folder that a host rendered to the finished site."""

import gc
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from birgemiz.build import build
from birgemiz.hosts import form_package
from birgemiz.hosts.card_cache import CardCache
from birgemiz.hosts.garbage import RARELY
from birgemiz.hosts.memory import Memory
from birgemiz.hosts.picture_cache import PictureCache
from birgemiz.hosts.project import Project
from birgemiz.hosts.repository import path_in_repository
from birgemiz.hosts.site_folder import SiteFolder, unfit
from birgemiz.hosts.spread import spread
from birgemiz.hosts.theme import TEMPLATES
from birgemiz.intake.history import first_commits
from birgemiz.views.addresses import form_description
from birgemiz.work import Built, Clock, Host, Work
from birgemiz.writers.file import File
from birgemiz.writers.slots import tokens_in

NOT_OURS = ("sitemap.xml", "sitemap.xml.gz", "robots.txt", "objects.inv", "search.json")
"""Files of a host that the site has its own of, or none."""


def assemble(project: Project, rendered: Path, clock: Clock) -> Built:
    """Pour the district's pages from a host's specimens and save the whole site.

    :raises SpecimenMissingError: when the host left a specimen out.
    """
    refused = unfit(project.site, project.content)
    if refused:
        return Built(frozenset(), (refused,))
    gc.set_threshold(*RARELY)
    folder = SiteFolder(project.site)
    has_form = form_package.is_fetched()
    host = host_of(project, rendered, has_form=has_form)

    def remember(today: date) -> Memory:
        folder.claim()
        return Memory(project, host, today)

    work = Work(folder.save, spread, remember, first_commits, PictureCache(), CardCache())
    built = build(project.content, host, clock, work)
    if built.saved:
        others = folder.save(_others(rendered, built.saved))
        if has_form and form_description() in built.saved:
            others += folder.save(form_package.files())
        folder.remove_stale(built.saved | frozenset(others))
    return built


def host_of(project: Project, rendered: Path, *, has_form: bool = False) -> Host:
    """What a host brings that rendered into this folder."""
    pages = {path: (rendered / path).read_text("utf-8") for path in paths_in(rendered) if path.endswith(".html")}
    return Host(project.settings, pages, TEMPLATES, path_in_repository(project.content), has_form)


def _others(rendered: Path, saved: frozenset[str]) -> Iterator[File]:
    """What the host made besides the pages we poured: assets, and pages without our frame."""
    for path in paths_in(rendered):
        left_out = path in NOT_OURS or path.startswith("birgemiz-specimen-") or path.endswith(".map")
        if path not in saved and not left_out:
            data = (rendered / path).read_bytes()
            if not (path.endswith(".html") and tokens_in(data.decode())):  # a page of a language that is not built
                yield File(path, data)


def paths_in(root: Path) -> list[str]:
    """The path of every file below a folder, with ``/``."""
    found = []
    for folder, _, names in os.walk(root):
        base = Path(folder).relative_to(root)
        found += [(base / name).as_posix() for name in names]
    return sorted(found)

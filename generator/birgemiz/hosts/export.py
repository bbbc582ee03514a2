"""One school's pages, feeds and photos as a folder of their own for the school's website."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from birgemiz import __version__
from birgemiz.export import export_school
from birgemiz.hosts.assemble import host_of, paths_in
from birgemiz.hosts.card_cache import CardCache
from birgemiz.hosts.picture_cache import PictureCache
from birgemiz.hosts.project import Project
from birgemiz.hosts.site_folder import SiteFolder, foreign, unfit
from birgemiz.hosts.spread import spread
from birgemiz.intake.history import first_commits
from birgemiz.views import addresses
from birgemiz.work import Built, Clock, Work
from birgemiz.writers.file import File
from birgemiz.writers.links import path_of
from birgemiz.writers.portable import portable

MARK = "birgemiz-export.json"
"""The file by which a folder is known to hold an export; it lists what the export wrote there."""


def export(project: Project, rendered: Path, clock: Clock, key: str) -> Built:
    """Save a school's part of the site into the project's site folder, with the theme's files that it needs.

    In a folder that holds an earlier export its files are renewed or removed; all others stay.

    :raises SpecimenMissingError: when the host left a specimen out.
    """
    refused = unfit(project.site, project.content, MARK)
    if refused:
        return Built(frozenset(), (refused,))
    with TemporaryDirectory(prefix="birgemiz-") as made:
        work = Work(SiteFolder(Path(made)).save, spread, history=first_commits, draw=PictureCache(), paint=CardCache())
        built = export_school(key, project.content, host_of(project, rendered), clock, work)
        if not built.saved:
            return built
        files = list(_portable(Path(made), sorted(built.saved), rendered, project.settings.url))
    return built if _replaced(project.site, files) else Built(frozenset(), (foreign(project.site),))


def _portable(made: Path, saved: Iterable[str], rendered: Path, url: str) -> Iterator[File]:
    """The school's files with links that hold anywhere, and what of the theme they name."""
    theirs = {path for path in paths_in(rendered) if not path.endswith(".html")}
    ours = set(saved) - {path_of(addresses.HOME, "kk")}  # "home" is the district's
    named: set[str] = set()
    for path in saved:
        data = (made / path).read_bytes()
        if path.endswith(".html"):
            page = portable(path, data.decode(), ours | theirs, url)
            named |= page.named
            data = page.html.encode()
        yield File(path, data)
    yield from (File(path, (rendered / path).read_bytes()) for path in sorted(named & theirs - ours))


def _replaced(out: Path, files: list[File]) -> bool:
    """Put the files in the place of an earlier export's; not where this would write over what it did not list.

    The list is saved before the files, so that an export which was broken off can be made again.
    """
    paths = sorted({MARK, *(file.path for file in files)})
    others = frozenset(paths_in(out)) - _listed(out)
    if not others.isdisjoint(paths):
        return False
    folder = SiteFolder(out)
    folder.remove_stale(others.union(paths))
    listed = json.dumps({"version": __version__, "files": paths}, indent=1) + "\n"
    folder.save((File(MARK, listed.encode()), *files))
    return True


def _listed(out: Path) -> frozenset[str]:
    """The files of an earlier export, and its list; none where the list can't be read."""
    try:
        return frozenset(json.loads((out / MARK).read_bytes())["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset()

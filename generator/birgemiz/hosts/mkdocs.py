"""The plugin for MkDocs and ProperDocs: the one file that knows them.

The host renders its own pages and our specimens into a folder of its own; then the site is
assembled where the host was asked to put it.
"""

import logging
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import config_options as c
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files

from birgemiz.hosts import clock
from birgemiz.hosts.assemble import assemble
from birgemiz.hosts.project import Project, site_url
from birgemiz.hosts.theme import OVERRIDES
from birgemiz.intake.page_files import unpublishable
from birgemiz.model.problem import Problem, problem
from birgemiz.model.record import LANGS
from birgemiz.report.human import counted, lines
from birgemiz.report.sources import Sources
from birgemiz.work import Built, Clock
from birgemiz.writers.links import Settings
from birgemiz.writers.specimens import SpecimenMissingError, specimens

log = get_plugin_logger("birgemiz")


class Options(Config):  # type: ignore[no-untyped-call]
    """What ``mkdocs.yml`` may say of the plugin; ``content`` defaults to the parent of ``docs_dir``."""

    content = c.Optional(c.Dir(exists=True))


Finish = Callable[[Project, Path, Clock], Built]
"""From what the host rendered into a folder to what is saved, on the day that a clock tells."""


class BirgemizPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Pours the district's pages after the host has built; ``finish`` may save less than the whole site."""

    finish: Finish = staticmethod(assemble)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Bring the theme, and send the host's own output aside."""
        if config.theme.name != "material":
            raise _refused(problem("theme-other", "mkdocs.yml", value=config.theme.name))
        config.theme.dirs.insert(0, str(OVERRIDES))
        config.theme["font"] = False
        if not config.theme.get("language") or config.theme["language"] == "en":
            config.theme["language"] = "kk"
        pages = Path(config.docs_dir)
        settings = Settings(config.site_name, site_url(config.site_url), not config.use_directory_urls)
        content = Path(self.config.content or pages.parent)
        self.project = Project(content, pages, Path(config.site_dir), settings)
        self.rendered = Path(tempfile.mkdtemp(prefix="birgemiz-"))
        config.site_dir = str(self.rendered)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Home pages are poured, so specimens take the place of their text; what must not be published is left out."""
        for home in ("index.md", "ru/index.md"):
            if known := files.get_file_from_path(home):
                files.remove(known)
        ours = [file for file in files if file.abs_src_path and file.src_dir == config.docs_dir]
        for file in ours:
            if unpublishable(Path(str(file.abs_src_path)), file.src_uri):
                files.remove(file)
        for specimen in specimens(LANGS):
            files.append(File.generated(config, specimen.source, content=specimen.markdown))
        return files

    def on_page_markdown(self, markdown: str, *, page: Any, **_: Any) -> str:
        """Pages below ``ru/`` are Russian."""
        if page.file.src_uri.startswith("ru/"):
            page.meta.setdefault("lang", "ru")
        return markdown

    @event_priority(-100)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Pour and save the site; say what was left out."""
        config.site_dir = str(self.project.site)
        try:
            built = self.finish(self.project, self.rendered, clock.today)
        except SpecimenMissingError as missing:
            raise PluginError(f"specimen without its slots: {missing}") from None
        finally:
            shutil.rmtree(self.rendered, ignore_errors=True)
        for line in lines(built.problems, Sources(self.project.content)):
            log.warning(line)
        if not built.saved:
            raise PluginError(counted(built.problems))

    def on_serve(self, server: Any, **_: Any) -> Any:
        """Records are watched like pages."""
        server.watch(str(self.project.content))
        return server


def _refused(one: Problem) -> PluginError:
    return PluginError(f"{one.path}: {one.sentence('kk')}\n{one.sentence('ru')}")


def run(config_file: Path, site: Path | None, *, strict: bool = False, finish: Finish = assemble) -> int:
    """``mkdocs build`` in this process; its exit code. Problems go to the error stream."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(message)s")
    options: dict[str, Any] = {"site_dir": str(site.absolute())} if site else {}
    if strict:
        options["strict"] = True
    try:
        config = load_config(str(config_file), **options)
        plugin = config.plugins.get("birgemiz")
        if not isinstance(plugin, BirgemizPlugin):  # one file may inherit it from another, or not
            raise _refused(problem("plugin-missing", config_file.name))
        plugin.finish = finish
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    except Abort:  # why was told before
        return 1
    except MkDocsException as error:
        print(error, file=sys.stderr)
        return 1
    config.plugins.on_shutdown()
    print(f"{config.site_dir}/index.html")
    return 0

"""What we need of ``mkdocs.yml`` when no MkDocs is there to read it."""

from dataclasses import dataclass
from pathlib import Path

from birgemiz.intake.text import read_text
from birgemiz.intake.yaml import YamlError, load
from birgemiz.model.problem import Problem, problem
from birgemiz.writers.links import Settings


@dataclass(frozen=True, slots=True)
class Project:
    """A district's project: where its content, pages and site are, and how the site is addressed."""

    content: Path
    pages: Path
    site: Path
    settings: Settings


def read_project(config: Path) -> Project | Problem:
    """The project that a configuration file describes, or why it can't be read."""
    text = read_text(config, config.name)
    return text if isinstance(text, Problem) else project_in(text, config)


def project_in(text: str, config: Path) -> Project | Problem:
    """The project that this text describes in the place of a configuration file, as :func:`read_project`."""
    try:
        found = load(text)
    except YamlError as error:
        return problem(error.code, config.name, error.line, error.field)
    root = config.absolute().parent
    pages = root / str(found.get("docs_dir", "docs"))
    plain = str(found.get("use_directory_urls", "true")).lower() in ("false", "no", "off")
    settings = Settings(str(found.get("site_name", "")), site_url(found.get("site_url")), plain)
    if "INHERIT" not in found and not _has_plugin(found.get("plugins")):
        return problem("plugin-missing", config.name)
    return Project(_content(found, root, pages), pages, root / str(found.get("site_dir", "site")), settings)


def _has_plugin(plugins: object) -> bool:
    return isinstance(plugins, (tuple, dict)) and any(
        one == "birgemiz" or (isinstance(one, dict) and "birgemiz" in one) for one in plugins
    )


def site_url(url: object) -> str:
    """A site's public address with ``/`` at its end, or empty."""
    return f"{str(url).rstrip('/')}/" if url else ""


def _content(found: dict[str, object], root: Path, pages: Path) -> Path:
    plugins = found.get("plugins")
    for plugin in plugins if isinstance(plugins, tuple) else ():
        options = plugin.get("birgemiz") if isinstance(plugin, dict) else None
        if isinstance(options, dict) and options.get("content"):
            return root / str(options["content"])
    return pages.parent

"""The command ``birgemiz``: check the content, build the site, write specimens for another host."""

from dataclasses import replace
from pathlib import Path

import click

from birgemiz import __version__
from birgemiz.build import check as check_content
from birgemiz.hosts import clock, mkdocs, specimens
from birgemiz.hosts.assemble import assemble
from birgemiz.hosts.project import Project, read_project
from birgemiz.model.problem import Problem
from birgemiz.report import counted, lines
from birgemiz.writers.specimens import SpecimenMissingError

_FOLDER = click.Path(file_okay=False, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_CONFIG = click.option("-f", "--config", type=_FILE, default="mkdocs.yml", show_default=True, help="Сайттың баптауы.")


@click.group(help="«Біз біргеміз»: әдістемелік сағат жазбаларынан аудан сайтын құрады.")
@click.version_option(__version__)
def main() -> None:
    """The group of commands."""


@main.command(help="Контентті тексереді; қате болса, 1 кодымен аяқталады.")
@_CONFIG
def check(config: Path) -> None:
    """Report every problem of the content; exit with 1 when there is an error."""
    project = _project(config)
    problems = check_content(project.content, clock.today)
    _say(problems, project)
    if any(one.severity != "warning" for one in problems):
        raise SystemExit(1)


@main.command(help="Сайтты құрады.")
@_CONFIG
@click.option("-d", "--site", type=_FOLDER, help="Дайын сайттың қалтасы.")
@click.option("--strict", is_flag=True, help="Кез келген мәселе болса, қатемен аяқталады.")
@click.option("--specimens", "rendered", type=_FOLDER, help="Басқа генератор шығарған беттердің қалтасы.")
def build(config: Path, site: Path | None, *, strict: bool, rendered: Path | None) -> None:
    """Build through MkDocs, or pour from pages that another host rendered."""
    project = _project(config)
    if rendered is None:
        raise SystemExit(mkdocs.run(config, site, strict=strict))
    if site:
        project = replace(project, site=site)
    try:
        built = assemble(project, rendered, clock.today)
    except SpecimenMissingError as missing:
        raise click.ClickException(f"{rendered}: {missing}") from None
    _say(built.problems, project)
    raise SystemExit(0 if built.saved and not (strict and built.problems) else 1)


@main.command("specimens", help="Басқа генераторға арналған беттер мен баптауды жазады.")
@_CONFIG
@click.argument("folder", type=_FOLDER)
def write_specimens(config: Path, folder: Path) -> None:
    """Write pages and a configuration that any MkDocs-like host can render."""
    specimens.write(_project(config), folder)
    click.echo(str(folder / "mkdocs.yml"))


def _project(config: Path) -> Project:
    project = read_project(config)
    if isinstance(project, Problem):
        raise click.ClickException(f"{config}:{project.line}: {project.sentence('kk')}\n{project.sentence('ru')}")
    return project


def _say(problems: tuple[Problem, ...], project: Project) -> None:
    for line in lines(problems, project.content):
        click.echo(line, err=True)
    click.echo(counted(problems), err=True)

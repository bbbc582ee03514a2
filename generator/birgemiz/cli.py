"""The command ``birgemiz``: check, build, begin analyses, announce notes, write specimens for another host."""

import os
from dataclasses import replace
from pathlib import Path

import click

from birgemiz import __version__
from birgemiz.drafts import Outcome, drafts
from birgemiz.hosts import clock, content_folder, mkdocs, specimens
from birgemiz.hosts.announce import Run
from birgemiz.hosts.announce import announce as announce_notes
from birgemiz.hosts.assemble import assemble
from birgemiz.hosts.project import Project, read_project
from birgemiz.judge import check as check_content
from birgemiz.model.problem import Problem
from birgemiz.report import counted, lines
from birgemiz.views.draft import Choice
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


@main.group(help="Адам толықтыратын құжаттың бастамасын дайындайды.")
def draft() -> None:
    """The group of commands that begin a document for a person to finish."""


@draft.command(help="Жылдық талдаудың файлын сандарымен дайындайды; адам жазған мәтінге тимейді.")
@_CONFIG
@click.option("--year", required=True, help="Оқу жылы, мысалы 2025-2026.")
@click.option("--school", help="Бір мектептің қалтасы; көрсетілмесе, барлығы дайындалады.")
@click.option("--district", is_flag=True, help="Тек ауданның талдауы.")
@click.option("--all", "every", is_flag=True, help="Барлық мектептің және ауданның талдаулары.")
def analysis(config: Path, year: str, school: str | None, *, district: bool, every: bool) -> None:
    """Write year-end analyses to be finished by people, or update the numbers in them."""
    if every + district + bool(school) > 1:
        raise click.UsageError("--school, --all, --district: біреуін ғана жазыңыз / напишите что-то одно")
    project = _project(config)
    one_kind = Choice((school,) if school else (), district) if school or district else Choice(None, True)
    drafted = drafts(project.content, clock.today, year, one_kind)
    for one in drafted.files:
        if one.outcome is not Outcome.SAME:
            content_folder.save(project.content, one.file)
        click.echo(f"{project.content.name}/{one.file.path}: {_DONE[one.outcome]}")
    if drafted.problems:
        _say(drafted.problems, project)
        raise SystemExit(1)


_DONE = {
    Outcome.NEW: "жазылды / создан",
    Outcome.ADDED: "сандар бөлігі қосылды, мәтін сол күйінде / добавлена часть с числами, остальной текст прежний",
    Outcome.RENEWED: "сандары жаңартылды, қалған мәтін сол күйінде / числа обновлены, остальной текст прежний",
    Outcome.SAME: "өзгеріс жоқ / без изменений",
}
"""What the command did with a file."""


@main.command(help="Жаңа жазбаларды announce.yml ішіндегі арналарға бір реттен жариялайды.")
@_CONFIG
@click.option("--dry-run", "dry", is_flag=True, help="Не жарияланатынын ғана көрсетеді, ештеңе жібермейді.")
@click.option(
    "--pause",
    type=click.FloatRange(0, 60),
    default=3.0,
    show_default=True,
    help="Бір арнадағы екі хабарламаның арасы, секунд (Telegram бір топқа минутына 20 хабарлама қабылдайды).",
)
def announce(config: Path, *, dry: bool, pause: float) -> None:
    """Announce new notes in the district's channels; exit with 1 when a channel missed one."""
    project = _project(config)
    problems = announce_notes(project, Run(os.environ, click.echo, pause, dry))
    if problems:
        _say(problems, project)
        raise SystemExit(1)


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

"""What commands share: the option that names the configuration, the project it describes, what is said of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from birgemiz.hosts.project import Project, read_project
from birgemiz.model.problem import Problem
from birgemiz.report.human import report
from birgemiz.report.sources import Sources

FOLDER = click.Path(file_okay=False, path_type=Path)
_FILE = click.Path(path_type=Path)
CONFIG = click.option("-f", "--config", type=_FILE, default="mkdocs.yml", show_default=True, help="Сайттың баптауы.")


def project_of(config: Path) -> Project:
    """The project of a configuration file; the command ends with a sentence when it describes none."""
    if not config.is_file():
        raise click.ClickException(
            f"{config}: бұл жерде жоба жоқ. Жобаның қалтасына өтіңіз не -f арқылы оның mkdocs.yml файлын көрсетіңіз. / "
            "Здесь нет проекта. Перейдите в его папку или укажите его mkdocs.yml через -f."
        )
    project = read_project(config)
    if isinstance(project, Problem):
        raise click.ClickException(f"{config}:{project.line}: {project.sentence('kk')}\n{project.sentence('ru')}")
    return project


@contextmanager
def written(target: Path) -> Iterator[None]:
    """A command that can't write what it should ends with a sentence."""
    try:
        yield
    except OSError as error:
        raise click.ClickException(
            f"{error.filename or target}: жазылмады, қалтаны, орынды және рұқсатты тексеріңіз / "
            "не записан, проверьте папку, место и права"
        ) from None


def say(problems: tuple[Problem, ...], project: Project) -> None:
    """Each problem with its file and line, then how many there are, on standard error."""
    click.echo(report(problems, Sources(project.content)), err=True)

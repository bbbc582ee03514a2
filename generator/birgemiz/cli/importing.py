"""``birgemiz import``: what schools already have in other programs."""

from pathlib import Path

import click

from birgemiz.cli.project import CONFIG, project_of, say
from birgemiz.hosts import clock, content_folder
from birgemiz.report.human import report
from birgemiz.report.sources import Sources
from birgemiz.schedules import Outcome, schedules_from


@click.group("import", help="Мектептерде бұрыннан бар кестелерді контентке көшіреді.")
def command() -> None:
    """The group of commands that read other programs' files."""


@command.command(help="Excel файлынан (.xlsx) мектептердің кестесін оқып, әр мектепке жазады.")
@CONFIG
@click.argument("table", metavar="FILE.xlsx", type=click.Path(path_type=Path))
@click.option("--year", help="Оқу жылы, мысалы 2026-2027; көрсетілмесе, биылғы.")
@click.option("--replace", is_flag=True, help="Мектептің бұрынғы кестесі басқаша болса, оны ауыстырады.")
def schedule(config: Path, table: Path, year: str | None, *, replace: bool) -> None:
    """Write each school's schedule from a workbook; exit with 1 when a school's could not be written."""
    project = project_of(config)
    imported = schedules_from(project.content, clock.today, table, year, replace=replace)
    for one in imported.files:
        if one.outcome is not Outcome.SAME:
            content_folder.save(project.content, one.file)
        click.echo(f"{project.content.name}/{one.file.path}: {_DONE[one.outcome]}")
    if imported.of_content:
        say(imported.of_content, project)
    elif imported.of_table:
        click.echo(report(imported.of_table, Sources(table.absolute().parent)), err=True)
    if any(one.severity != "warning" for one in (*imported.of_content, *imported.of_table)):
        raise SystemExit(1)


_DONE = {
    Outcome.NEW: "жазылды / создан",
    Outcome.REPLACED: "ауыстырылды / заменён",
    Outcome.SAME: "өзгеріс жоқ / без изменений",
}
"""What the command did with a file."""

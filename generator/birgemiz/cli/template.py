"""``birgemiz template``: forms for people who work in other programs."""

from pathlib import Path

import click

from birgemiz.cli.project import CONFIG, project_of, say
from birgemiz.hosts import clock
from birgemiz.planning import Planning, planning
from birgemiz.schedule_forms import form_of


@click.group("template", help="Басқа бағдарламада толтырылатын үлгіні жазады.")
def command() -> None:
    """The group of commands that write forms."""


@command.command(help="Мектептердің кестесін толтыратын Excel үлгісін жазады; оны import schedule оқиды.")
@CONFIG
@click.argument("file", required=False, metavar="[FILE.xlsx]", type=click.Path(path_type=Path))
@click.option("--year", help="Оқу жылы, мысалы 2026-2027; көрсетілмесе, биылғы.")
@click.option("--school", help="Бір мектептің қалтасы; көрсетілмесе, кестесі жоқ мектептердің бәрі.")
def schedule(config: Path, file: Path | None, year: str | None, school: str | None) -> None:
    """Write the form for schedules, never over another file."""
    project = project_of(config)
    planned = planning(project.content, clock.today, year)
    form = form_of(planned, school) if isinstance(planned, Planning) else planned
    if isinstance(planned, Planning) and isinstance(form, bytes):
        _save(form, file or Path(f"schedule-{school or 'schools'}-{planned.calendar.year}.xlsx"))
    elif isinstance(form, tuple):
        say(form, project)
        raise SystemExit(1)


def _save(form: bytes, target: Path) -> None:
    try:
        with target.open("xb") as out:
            out.write(form)
    except FileExistsError:
        raise click.ClickException(
            f"{target}: файл бар, басқа атау жазыңыз / файл уже есть, укажите другое имя"
        ) from None
    except OSError:
        raise click.ClickException(
            f"{target}: файл жазылмады, қалтаны тексеріңіз / файл не записан, проверьте папку"
        ) from None
    click.echo(str(target))

"""``birgemiz new``: a note to be written, with all that is known filled in."""

from datetime import date
from pathlib import Path

import click
from pydantic import TypeAdapter, ValidationError

from birgemiz.blanks import NewNote, new_note
from birgemiz.cli.project import CONFIG, project_of, say
from birgemiz.hosts import clock, content_folder
from birgemiz.model.problem import problem
from birgemiz.model.record import Day


@click.command(
    "new", help="Мектептің келесі сағатының жазбасын бастайды: белгілісі толтырылады, қалғанын өзіңіз жазасыз."
)
@CONFIG
@click.argument("school")
@click.option("--date", "written", help="Басқа күннің жазбасы, мысалы 2026-11-23.")
def command(config: Path, school: str, written: str | None) -> None:
    """Begin the note of the next promised hour without one, or of a day; exit with 1 when there is none to begin."""
    project = project_of(config)
    begun = new_note(project.content, clock.today, school, _day(written))
    if not isinstance(begun, NewNote):
        say(begun, project)
        raise SystemExit(1)
    content_folder.save(project.content, begun.file)
    click.echo(f"{project.content.name}/{begun.file.path}")
    if begun.missed and not written:
        days = ", ".join(map(str, begun.missed))
        click.echo(f"Жазбасы жоқ өткен сағаттар / прошедшие часы без записи: {days} (--date)", err=True)


def _day(written: str | None) -> date | None:
    if written is None:
        return None
    try:
        day: date = TypeAdapter(Day).validate_python(written)
    except ValidationError:
        wrong = problem("value-date", "", 0, "--date", value=written)
        raise click.UsageError(f"{wrong.sentence('kk')}\n{wrong.sentence('ru')}") from None
    return day

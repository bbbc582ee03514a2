"""``birgemiz export``: a part of the site as a folder of its own."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from birgemiz.cli.project import CONFIG, FOLDER, project_of, say
from birgemiz.hosts import clock, mkdocs
from birgemiz.hosts.export import export
from birgemiz.writers.specimens import SpecimenMissingError


@click.group("export", help="Сайттың бір бөлігін жеке қалтаға жазады.")
def command() -> None:
    """The group of commands that write a part of the site."""


@command.command(help="Бір мектептің беттерін, жаңалық арналарын және фотосын оның өз сайтына арналған қалтаға жазады.")
@CONFIG
@click.option("--specimens", "rendered", type=FOLDER, help="Басқа генератор шығарған беттердің қалтасы.")
@click.argument("school")
@click.argument("folder", type=FOLDER)
def school(config: Path, rendered: Path | None, school: str, folder: Path) -> None:
    """Export one school, by the name of its folder; exit with 1 when nothing is written."""
    project = project_of(config)
    if rendered is None:
        raise SystemExit(mkdocs.run(config, folder, finish=partial(export, key=school)))
    try:
        built = export(replace(project, site=folder), rendered, clock.today, school)
    except SpecimenMissingError as missing:
        raise click.ClickException(f"{rendered}: {missing}") from None
    say(built.problems, project)
    raise SystemExit(0 if built.saved else 1)

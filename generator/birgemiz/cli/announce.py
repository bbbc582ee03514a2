"""``birgemiz announce``: new notes to the district's channels."""

import os
from pathlib import Path

import click

from birgemiz.cli.project import CONFIG, project_of, say
from birgemiz.hosts.announce import Run, announce


@click.command("announce", help="Жаңа жазбаларды announce.yml ішіндегі арналарға бір реттен жариялайды.")
@CONFIG
@click.option("--dry-run", "dry", is_flag=True, help="Не жарияланатынын ғана көрсетеді, ештеңе жібермейді.")
@click.option(
    "--pause",
    type=click.FloatRange(0, 60),
    default=3.0,
    show_default=True,
    help="Бір арнадағы екі хабарламаның арасы, секунд (Telegram бір топқа минутына 20 хабарлама қабылдайды).",
)
def command(config: Path, *, dry: bool, pause: float) -> None:
    """Announce new notes in the district's channels; exit with 1 when a channel missed one."""
    project = project_of(config)
    problems = announce(project, Run(os.environ, click.echo, pause, dry))
    if problems:
        say(problems, project)
        raise SystemExit(1)

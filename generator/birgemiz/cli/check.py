"""``birgemiz check``: every problem of the content."""

from pathlib import Path

import click

from birgemiz.cli.project import CONFIG, project_of, say
from birgemiz.hosts import clock
from birgemiz.judge import check


@click.command("check", help="Контентті тексереді; қате болса, 1 кодымен аяқталады.")
@CONFIG
def command(config: Path) -> None:
    """Report every problem of the content; exit with 1 when there is an error."""
    project = project_of(config)
    problems = check(project.content, clock.today)
    say(problems, project)
    if any(one.severity != "warning" for one in problems):
        raise SystemExit(1)

"""``birgemiz codeowners``: whom a server asks to review, from ``owners.yml``."""

from pathlib import Path

import click

from birgemiz.cli.project import CONFIG, project_of, say
from birgemiz.hosts.code_owners import save_codeowners


@click.command("codeowners", help="owners.yml бойынша .github/CODEOWNERS файлын жазады.")
@CONFIG
def command(config: Path) -> None:
    """Write CODEOWNERS anew; exit with 1 when there are no owners to write of."""
    project = project_of(config)
    saved = save_codeowners(project.content)
    if isinstance(saved, tuple):
        say(saved, project)
        raise SystemExit(1)
    click.echo(str(saved))

"""``birgemiz specimens``: pages that another host renders."""

from pathlib import Path

import click

from birgemiz.cli.project import CONFIG, FOLDER, project_of
from birgemiz.hosts import specimens


@click.command("specimens", help="Басқа генераторға арналған беттер мен баптауды жазады.")
@CONFIG
@click.argument("folder", type=FOLDER)
def command(config: Path, folder: Path) -> None:
    """Write pages and a configuration that any MkDocs-like host can render."""
    specimens.write(project_of(config), folder)
    click.echo(str(folder / "mkdocs.yml"))

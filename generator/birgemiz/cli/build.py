"""``birgemiz build``: the site."""

from dataclasses import replace
from pathlib import Path

import click

from birgemiz.cli.project import CONFIG, FOLDER, project_of, say
from birgemiz.hosts import clock, mkdocs
from birgemiz.hosts.assemble import assemble
from birgemiz.writers.specimens import SpecimenMissingError


@click.command("build", help="Сайтты құрады.")
@CONFIG
@click.option("-d", "--site", type=FOLDER, help="Дайын сайттың қалтасы.")
@click.option("--strict", is_flag=True, help="Кез келген мәселе болса, қатемен аяқталады.")
@click.option("--specimens", "rendered", type=FOLDER, help="Басқа генератор шығарған беттердің қалтасы.")
def command(config: Path, site: Path | None, *, strict: bool, rendered: Path | None) -> None:
    """Build through MkDocs, or pour from pages that another host rendered."""
    project = project_of(config)
    if rendered is None:
        raise SystemExit(mkdocs.run(config, site, strict=strict))
    if site:
        project = replace(project, site=site)
    try:
        built = assemble(project, rendered, clock.today)
    except SpecimenMissingError as missing:
        raise click.ClickException(f"{rendered}: {missing}") from None
    say(built.problems, project)
    raise SystemExit(0 if built.saved and not (strict and built.problems) else 1)

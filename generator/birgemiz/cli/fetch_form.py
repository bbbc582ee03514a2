"""``birgemiz fetch-form``: the program of the web form, once for all sites of this machine."""

import click

from birgemiz.hosts.form_package import fetch


@click.command(
    "fetch-form", help="Веб-пішіннің бағдарламасын npm арқылы бір рет жүктеп алады; сайт желіге шықпай құрылады."
)
def command() -> None:
    """Fetch the form's program unless it is here; exit with 1 when it can't be had or is not the one that is known."""
    failed = fetch()
    if failed:
        raise click.ClickException(f"{failed.sentence('kk')}\n{failed.sentence('ru')}")

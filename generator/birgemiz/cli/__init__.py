"""The command ``birgemiz``. Each command is a module of its own, loaded only when it is asked for."""

import gc
import os
from importlib import import_module

import click

from birgemiz import __version__
from birgemiz.hosts.garbage import RARELY

gc.set_threshold(*RARELY)  # before all else: what commands import is many objects, of which none is garbage
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # we use none; looking for some costs each command time

COMMANDS = {
    "announce": "birgemiz.cli.announce",
    "build": "birgemiz.cli.build",
    "check": "birgemiz.cli.check",
    "codeowners": "birgemiz.cli.codeowners",
    "draft": "birgemiz.cli.draft",
    "export": "birgemiz.cli.export",
    "fetch-form": "birgemiz.cli.fetch_form",
    "import": "birgemiz.cli.importing",
    "init": "birgemiz.cli.init",
    "new": "birgemiz.cli.new",
    "schema": "birgemiz.cli.schema",
    "specimens": "birgemiz.cli.specimens",
    "template": "birgemiz.cli.template",
}
"""Where each command stands; the module's ``command`` is run."""


class Commands(click.Group):
    """A group that imports a command when it is named, so that a check need not wait for what draws cards."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Every name, for the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, or None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        return command


@click.group(cls=Commands, help="«Біз біргеміз»: әдістемелік сағат жазбаларынан аудан сайтын құрады.")
@click.version_option(__version__)
def main() -> None:
    """The group of commands."""

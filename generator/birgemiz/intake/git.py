"""Questions to git. What it is asked names every setting that matters, so that every machine answers alike."""

import os
import shutil
import subprocess
from pathlib import Path

_SLOWEST = 60
"""Seconds after which a disk that does not answer is waited for no longer."""


def git(folder: Path, *asked: str, told: bytes = b"") -> bytes | None:
    """What git answers in a folder to these words, with ``told`` on its standard input; None when it can't answer.

    It can't when there is no git, no repository, or one that git can't or won't read. Nothing is fetched that a
    partial clone lacks.
    """
    program = shutil.which("git")
    if program is None:
        return None
    command = [program, "-C", str(folder), "--no-pager", "-c", "protocol.allow=never", *asked]
    try:
        done = subprocess.run(  # noqa: S603  # words of ours, names of revisions and a folder, no shell
            command,
            env=_environment(),
            input=told,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_SLOWEST,
            check=True,
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return done.stdout


def _environment() -> dict[str, str]:
    """The environment without what turns git to another repository, as its own hooks do."""
    kept = ("GIT_CONFIG_", "GIT_CEILING_DIRECTORIES")
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name.startswith(kept)}

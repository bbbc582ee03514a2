"""Our own generator as a contestant. The command line is here and nowhere else in the benchmark."""

import subprocess
from pathlib import Path

from contestant import Contestant

NAME = "birgemiz"


def command(executable: Path, site: Path) -> tuple[str, ...]:
    """Build the corpus of the working folder into ``site``."""
    return (str(executable), "build", "--config", "mkdocs.yml", "--site", str(site))


def contestant(corpus: Path, site: Path, executable: Path, languages: str) -> Contestant:
    """How we build the corpus, which is in our own layout already. ``languages`` is ``kk`` or ``kk+ru``.

    What we remember between builds lies in the user's cache folder, here one of the benchmark's own.
    """
    cache = site.with_name(f"{site.name}-cache")
    answer = subprocess.run([executable, "--version"], capture_output=True, text=True, check=False)
    return Contestant(
        name=f"{NAME} ({languages})",
        version=answer.stdout.split()[-1] if answer.returncode == 0 and answer.stdout.strip() else "?",
        command=command(executable, site),
        cwd=corpus,
        site=site,
        note=max(corpus.glob("content/schools/*/sessions/2*.md")),
        environment={"NO_MKDOCS_2_WARNING": "1", "XDG_CACHE_HOME": str(cache)},
        caches=(cache,),
    )

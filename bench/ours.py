"""Our own generator as a contestant. The command line is here and nowhere else in the benchmark."""

import shutil
import subprocess
import sys
from pathlib import Path

from contestant import Contestant

NAME = "birgemiz"


def program() -> Path | None:
    """The ``birgemiz`` beside this Python, or the first on the path."""
    beside = Path(sys.executable).parent / NAME
    found = beside if beside.exists() else shutil.which(NAME)
    return Path(found) if found else None


def command(executable: Path, site: Path) -> tuple[str, ...]:
    """Build the corpus of the working folder into ``site``."""
    return (str(executable), "build", "--config", "mkdocs.yml", "--site", str(site))


def contestant(corpus: Path, site: Path, executable: Path, languages: str) -> Contestant:
    """How we build the corpus, which is in our own layout already. ``languages`` is ``kk`` or ``kk+ru``."""
    answer = subprocess.run([executable, "--version"], capture_output=True, text=True, check=False)
    return Contestant(
        name=f"{NAME} ({languages})",
        version=answer.stdout.split()[-1] if answer.returncode == 0 and answer.stdout.strip() else "?",
        command=command(executable, site),
        cwd=corpus,
        site=site,
        note=max(corpus.glob("content/schools/*/sessions/2*.md")),
        caches=(corpus / ".cache", corpus / ".birgemiz"),
        environment={"NO_MKDOCS_2_WARNING": "1"},
    )

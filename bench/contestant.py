"""What the benchmark needs to know of a generator to run and measure it."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Contestant:
    """One generator with one prepared site.

    ``command`` builds the site from any state; ``site`` is the folder it writes and ``caches`` are what else
    it keeps between builds, both removed before a cold build. ``note`` is the source of the note
    that the benchmark changes.
    """

    name: str
    version: str
    command: tuple[str, ...]
    cwd: Path
    site: Path
    note: Path
    caches: tuple[Path, ...] = ()
    environment: dict[str, str] = field(default_factory=dict)

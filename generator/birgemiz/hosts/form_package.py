"""The form's CMS on this machine: fetched from npm once, into the user's cache folder, and found there by builds.

What is fetched is named by the lock file, with the digests that npm verifies, and by what is rewritten in it; when
either changes, it is another package.
A build itself never asks the network.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path

from birgemiz.hosts.theme import THEME
from birgemiz.intake.yaml import load
from birgemiz.model.problem import Problem, problem
from birgemiz.writers.file import File
from birgemiz.writers.form_package import RECIPE, Mismatch, form_files, localized, wanted

FORM = THEME / "form"
"""What is fetched, and the words of the CMS in Kazakh."""

_INSTALL = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")


def folder() -> Path:
    """Where the locked package is kept once it was fetched."""
    digest = blake2b((FORM / "package-lock.json").read_bytes() + RECIPE.encode(), digest_size=8)
    return user_cache_path("birgemiz") / f"form-{digest.hexdigest()}"


def is_fetched() -> bool:
    """Whether the form's files are here; then they stay for another month."""
    try:
        os.utime(folder())
    except OSError:
        return False
    return True


def files() -> Iterator[File]:
    """The form's files; `FileNotFoundError` where none were fetched."""
    return form_files(_read(folder()), load((FORM / "locale.kk.yml").read_text("utf-8")))


def fetch() -> Problem | None:
    """Have npm install the locked packages, and keep what the form needs; why there is none, if so.

    A package that is here is not fetched again.
    """
    if is_fetched():
        return None
    npm = shutil.which("npm")
    if npm is None:
        return problem("form-npm", FORM.name)
    kept = folder()
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept.parent, prefix="form-") as room:
        failed = _install(npm, Path(room))
        if failed:
            return problem("form-fetch", FORM.name, reason=failed)
        package = localized(_read(Path(room) / "node_modules"))
        if isinstance(package, Mismatch):
            return problem("form-other", FORM.name, **package._asdict())
        _write(package, Path(room) / "kept")
        with suppress(OSError):  # another process was quicker
            os.replace(Path(room) / "kept", kept)
    return None


def _install(npm: str, room: Path) -> str:
    """Why npm did not install, in its own words; empty when it did."""
    for name in ("package.json", "package-lock.json"):
        shutil.copy(FORM / name, room)
    done = subprocess.run([npm, *_INSTALL], cwd=room, capture_output=True, text=True, check=False)  # noqa: S603
    return (done.stderr.strip() or str(done.returncode)) if done.returncode else ""


def _read(root: Path) -> dict[str, bytes]:
    found = (Path(base, name) for base, _, names in os.walk(root) for name in names)
    paths = {file.relative_to(root).as_posix(): file for file in found}
    return {path: file.read_bytes() for path, file in sorted(paths.items()) if wanted(path)}


def _write(package: Mapping[str, bytes], root: Path) -> None:
    for path, data in package.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)

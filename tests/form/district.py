"""A district whose content lies on a Git server, its site with the form, and what becomes of a commit."""

import contextlib
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from birgemiz.intake.yaml import load
from tests.browser.site_server import served
from tests.conftest import birgemiz
from tests.form.bare_repository import BareRepository
from tests.form.git_server import GitServer, serving
from tests.form.gitea_api import NAME, OWNER
from tests.form.oauth import CLIENT
from tests.stub_host import TINY

SESSIONS = "content/schools/qaraghai/sessions"

CONFIG = """\
site_name: Сынақ
site_url: {address}
docs_dir: content/pages
theme: {{name: material}}
plugins: [birgemiz]
"""
REPOSITORY = """\
repository:
  kind: gitea
  url: {server}
  name: {owner}/{name}
  client: {client}
"""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; "
    "font-src 'self'; connect-src 'self' blob: data: {server}; base-uri 'none'; object-src 'none'"
)
"""What a host may forbid the form: it runs nothing but the site's own files, and asks only the Git server."""


@dataclass(frozen=True, slots=True)
class District:
    """A running Git server and the address of a site; ``cache`` holds the form's program."""

    server: GitServer
    address: str
    cache: Path

    @property
    def repository(self) -> BareRepository:
        """What the Git server keeps."""
        return self.server.repository

    def fields(self, path: str) -> dict[str, Any]:
        """The fields of a file on the branch as the build reads them: every value is text."""
        return load(self._parts(path)[0])

    def body(self, path: str) -> str:
        """The text below a file's fields, without empty lines around it."""
        return self._parts(path)[1].strip()

    def _parts(self, path: str) -> tuple[str, str]:
        text = self.repository.read(path).decode()
        if not text.startswith("---"):
            return text, ""
        header, _, body = text.removeprefix("---\n").partition("\n---\n")
        return header, body

    def clone(self, folder: Path) -> Path:
        """A copy of the branch for a build, and nothing else."""
        subprocess.run(["git", "clone", "--quiet", str(self.repository.folder), str(folder)], check=True)
        return folder


@contextlib.contextmanager
def running_district(folder: Path, cache: Path, notes: Path) -> Iterator[District]:
    """The tiny district with more notes, its repository served and its site built with the form."""
    project, site = folder / "project", folder / "birgemiz"
    site.mkdir(parents=True)
    with contextlib.ExitStack() as running:
        server = running.enter_context(serving(BareRepository(folder / "bare.git")))
        address = running.enter_context(served(site, POLICY.format(server=server.address)))
        server.authority.returns_to = f"{address}admin/"
        _write_project(project, address, server.address, notes)
        server.repository.begin(project)
        build(project, site, cache)
        yield District(server, address, cache)


def check(project: Path) -> None:
    """Check a project as a person does: no error is in it."""
    _run(project, "check")


def build(project: Path, site: Path, cache: Path) -> None:
    """Build a project as a person does, with the form's program at hand."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(cache))
        _run(project, "build", "--site", str(site))


def _run(project: Path, *arguments: str) -> None:
    done = birgemiz(*arguments, cwd=project)
    assert done.returncode == 0, done.stderr


def photo(file: Path, width: int, height: int) -> Path:
    """A photo of a slope of colours, with a device's name in its metadata."""
    file.parent.mkdir(parents=True, exist_ok=True)
    about = Image.Exif()
    about[0x010F] = "Phone"
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(file, exif=about)
    return file


def _write_project(project: Path, address: str, server: str, notes: Path) -> None:
    for source, below in ((TINY, ""), (notes, "schools/qaraghai/sessions")):
        for file in (path for path in source.rglob("*") if path.is_file()):
            copy = project / "content" / below / file.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
    photo(project / "content/schools/qaraghai/media/pano.jpg", 900, 300)
    (project / "mkdocs.yml").write_text(CONFIG.format(address=address), "utf-8")
    about = REPOSITORY.format(server=server, owner=OWNER, name=NAME, client=CLIENT)
    with (project / "content/district.yml").open("a", encoding="utf-8") as described:
        described.write(about)

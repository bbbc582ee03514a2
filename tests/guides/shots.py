"""Takes the screenshots that the guides show: ``make guide-shots``.

They are of the sample district, whose day is fixed, with its content on a Git server of this machine. The browser gets
the site's files at its public address, so that people see what they will see there: the form looks otherwise on a
machine of one's own.
"""

import io
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import click
from PIL import Image
from playwright.sync_api import Browser, Route, sync_playwright

from birgemiz.hosts.form_package import is_fetched
from birgemiz.model.record import LANGS, Lang
from birgemiz.views.guide_shots import PHONE, SCALE, SHOTS
from birgemiz.writers.links import prefix
from tests.chromium import BROWSERS, QUIET
from tests.conftest import PROJECT, birgemiz
from tests.form.bare_repository import BareRepository
from tests.form.district import REPOSITORY
from tests.form.git_server import serving
from tests.form.gitea_api import NAME, OWNER
from tests.form.oauth import CLIENT
from tests.guides.scenes import SCENES, Desk

OUT = PROJECT / "theme/overrides/assets/birgemiz/guides"
SITE = "https://example.org/birgemiz/"

LARGEST = 20_000
"""Bytes of a file at most."""

COLOURS = (64, 48, 32, 24, 16, 12, 8)
"""To which a file may be reduced: letters stay sharp, which they do not where WebP loses shapes."""

_KEPT_ELSEWHERE = re.compile(r"(?m)^repository:.*\n(?:[ #].*\n)*")

LOCALES = {"kk": "kk-KZ", "ru": "ru-RU"}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(SHOTS))
def main(names: tuple[str, ...]) -> None:
    """Take these screenshots, or all, in every language; those of the form where its program is fetched."""
    named = names or SHOTS
    wanted = [name for name in named if is_fetched() or not name.startswith("form-")]
    with district() as site, browser() as chromium:
        for lang in LANGS:
            for name in wanted:
                size = save(shot(chromium, site, name, lang), OUT / lang / f"{name}.webp")
                click.echo(f"{lang}/{name}.webp {size}")
    if len(wanted) < len(named):
        click.echo("Веб-пішін түсірілмеді / форма не снята: birgemiz fetch-form", err=True)


@contextmanager
def district() -> Iterator[Path]:
    """The folder of the sample's site; its repository is served as long."""
    with tempfile.TemporaryDirectory() as room, serving(BareRepository(Path(room, "bare.git"))) as server:
        project, site = Path(room, "project"), Path(room, "birgemiz")
        server.authority.returns_to = f"{SITE}admin/"
        shutil.copytree(PROJECT / "content", project / "content")
        shutil.copy(PROJECT / "mkdocs.yml", project)
        here = REPOSITORY.format(server=server.address, owner=OWNER, name=NAME, client=CLIENT)
        file = project / "content/district.yml"
        file.write_text(_KEPT_ELSEWHERE.sub("", file.read_text("utf-8")) + here, "utf-8")
        server.repository.begin(project)
        done = birgemiz("build", "--site", str(site), cwd=project)
        if done.returncode:
            raise click.ClickException(done.stderr)
        yield site


@contextmanager
def browser() -> Iterator[Browser]:
    """A Chromium that may ask this machine on behalf of a page from elsewhere."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        options = [*QUIET, "--disable-features=LocalNetworkAccessChecks"]
        chromium = playwright.chromium.launch(executable_path=found, args=options)
        yield chromium
        chromium.close()


def shot(chromium: Browser, site: Path, name: str, lang: Lang) -> bytes:
    """A PNG of a scene in a fresh context."""
    context = chromium.new_context(
        viewport={"width": PHONE.width, "height": PHONE.height},
        device_scale_factor=SCALE,
        locale=LOCALES[lang],
        timezone_id="Asia/Qostanay",
        color_scheme="light",
        reduced_motion="reduce",
    )
    context.route(f"{SITE}**", lambda route: give(route, site))
    page = context.new_page()
    SCENES[name](Desk(page, SITE, SITE + prefix(lang), lang))
    png = page.screenshot(animations="disabled", caret="hide")
    context.close()
    return png


def give(route: Route, site: Path) -> None:
    """Answer with a file of the site, as a web host does."""
    path = urlsplit(route.request.url.removeprefix(SITE)).path
    file = site / (path if path and not path.endswith("/") else f"{path}index.html")
    if file.is_file():
        route.fulfill(path=file)
    else:
        route.fulfill(status=404)


def save(png: bytes, file: Path) -> int:
    """Save as WebP with as many colours as there is room for; the bytes that it takes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    image = Image.open(io.BytesIO(png), formats=["PNG"]).convert("RGB")
    for colours in COLOURS:
        reduced = image.quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        out = io.BytesIO()
        reduced.convert("RGB").save(out, "WEBP", lossless=True, quality=100, method=6)
        if out.tell() <= LARGEST:
            break
    file.write_bytes(out.getvalue())
    return out.tell()


if __name__ == "__main__":
    main()

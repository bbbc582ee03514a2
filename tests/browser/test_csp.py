"""Shows that a host may forbid all but the site's own files and the few lines of Material's page.

Material writes two small scripts into every page. Their hashes are taken from pages that a host
renders before birgemiz pours anything, so nothing that comes from a note could be among them.
"""

import base64
import hashlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.page_kinds import EVERY_PAGE, Kind, address_of
from tests.browser.page_watch import Reader, Watch, reading
from tests.browser.site_documents import documents
from tests.browser.site_server import served

PROJECT = Path(__file__).parents[2]
THEME = PROJECT / "theme"

POLICY = (
    "default-src 'none'; script-src 'self'{scripts}; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'"
)

LISTEN = """
  window.violations = [];
  addEventListener("securitypolicyviolation", (event) =>
    violations.push(`${event.effectiveDirective}: ${event.blockedURI} line ${event.lineNumber}`));
"""


@pytest.fixture(scope="session")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The specimens as MkDocs renders them: Material's page with empty slots."""
    folder = tmp_path_factory.mktemp("shell")
    for command in (
        ["birgemiz", "specimens", "-f", str(PROJECT / "mkdocs.yml"), str(folder)],
        ["mkdocs", "build", "--quiet", "-f", str(folder / "mkdocs.yml")],
    ):
        done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.fixture(scope="session")
def hashes(shell: Path) -> frozenset[str]:
    """What the policy must name: the scripts of Material's page."""
    return frozenset(hash_of(script) for page in documents(shell).values() for script in page.inline)


@pytest.fixture(scope="session")
def strict_address(sample_site: Path, hashes: frozenset[str]) -> Iterator[str]:
    """The address of the sample site, served under the policy."""
    policy = POLICY.format(scripts="".join(f" '{one}'" for one in sorted(hashes)))
    with served(sample_site, policy) as address:
        yield address


@pytest.fixture(scope="module")
def strict_reader(browser: Browser, strict_address: str) -> Iterator[Reader]:
    """A reader of the strict host, whose pages keep account of violations."""
    with reading(browser, strict_address) as one:
        one.page.add_init_script(LISTEN)
        yield one


@pytest.mark.parametrize(("kind", "lang"), EVERY_PAGE)
def test_no_page_breaks_the_policy(
    kind: Kind, lang: str, sample_site: Path, strict_address: str, strict_reader: Reader
) -> None:
    """And the page's own scripts and styles work under it: the button shows, the header has its colour."""
    with strict_reader.turn() as page:
        page.goto(strict_address + address_of(sample_site, kind, lang), wait_until="load")
        assert page.evaluate("violations") == []
        assert page.locator("button[data-bm-scheme]").is_visible()
        background = page.locator(".bm-header").evaluate("e => getComputedStyle(e).backgroundColor")
        assert background == "rgb(11, 79, 108)"


def test_a_broken_policy_would_be_seen(browser: Browser, sample_site: Path) -> None:
    """A check of the checker: without the hashes Material's scripts are refused, and that is reported."""
    with served(sample_site, POLICY.format(scripts="")) as address:
        watch = Watch(browser, address)
        page = watch.open_page()
        page.add_init_script(LISTEN)
        page.goto(address, wait_until="load")
        violations = page.evaluate("violations")
        watch.close()
    assert {violation.split(":")[0] for violation in violations} == {"script-src-elem"}
    assert any("Content Security Policy" in fault for fault in watch.faults)


def test_every_file_of_the_site_keeps_to_the_policy(sample_site: Path, hashes: frozenset[str]) -> None:
    """Not only the examples: no inline script but Material's, no style or event attribute anywhere."""
    wrong = {
        path: (document.attributes, document.inline)
        for path, document in documents(sample_site).items()
        if document.attributes or not hashes.issuperset(map(hash_of, document.inline))
    }
    assert wrong == {}


@pytest.mark.parametrize("template", sorted(THEME.rglob("*.html")), ids=lambda file: file.stem)
def test_no_template_of_ours_writes_scripts_or_styles(template: Path) -> None:
    """Neither an inline script, nor a ``style``, nor an event attribute."""
    text = template.read_text("utf-8")
    assert re.findall(r"<style|\sstyle\s*=|\son[a-z]+\s*=|javascript:", text, re.IGNORECASE) == []
    assert [tag for tag in re.findall(r"<script[^>]*>", text, re.IGNORECASE) if " src=" not in tag] == []


def hash_of(script: str) -> str:
    """A script's hash as a policy names it (CSP 3, 2.3.1)."""
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"

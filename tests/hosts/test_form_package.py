"""The form's program is fetched once, by an npm that may be absent, fail or bring something else."""

import os
import sys
from pathlib import Path

import pytest

from birgemiz.hosts.form_package import fetch, files, is_fetched
from tests.conftest import birgemiz
from tests.writers.test_form_package import PACKAGE

NPM = """#!{python}
import os, sys
open({log!r}, "a").write(" ".join(sys.argv[1:]) + "\\n")
for path, data in {package!r}.items():
    os.makedirs(os.path.dirname(f"node_modules/{{path}}"), exist_ok=True)
    open(f"node_modules/{{path}}", "wb").write(data)
sys.exit({answer!r})
"""

OTHER = PACKAGE | {"@sveltia/cms/npm/index.js": b"", "@sveltia/cms/package.json": b'{"version": "9.9.9"}'}


@pytest.fixture(autouse=True)
def _bare_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which nothing was fetched, and which has no npm."""
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))


def install_npm(tmp_path: Path, package: dict[str, bytes], answer: int | str = 0) -> None:
    """Put an npm on the path that brings these files and exits with this answer."""
    npm = tmp_path / "bin" / "npm"
    text = NPM.format(python=sys.executable, log=str(tmp_path / "log"), package=package, answer=answer)
    npm.write_text(text, "utf-8")
    npm.chmod(0o755)


def calls(tmp_path: Path) -> list[str]:
    return (tmp_path / "log").read_text("utf-8").splitlines()


def test_a_machine_without_npm_is_told_what_it_lacks() -> None:
    failed = fetch()
    assert failed is not None
    assert failed.code == "form-npm"
    assert not is_fetched()


def test_npm_installs_what_is_locked_and_runs_no_script_of_a_package(tmp_path: Path) -> None:
    install_npm(tmp_path, PACKAGE)
    assert fetch() is None
    (call,) = calls(tmp_path)
    assert call.split()[:2] == ["ci", "--ignore-scripts"]
    assert is_fetched()
    assert b"unpkg.com" not in b"".join(data for _, data in files())


def test_what_is_here_is_not_fetched_again(tmp_path: Path) -> None:
    install_npm(tmp_path, PACKAGE)
    assert (fetch(), fetch()) == (None, None)
    assert len(calls(tmp_path)) == 1


@pytest.mark.parametrize(
    ("package", "answer", "code", "words"),
    [
        ({}, "npm error code EINTEGRITY", "form-fetch", {"reason": "npm error code EINTEGRITY"}),
        (OTHER, 0, "form-other", {"version": "9.9.9", "what": "unpkg.com", "found": "0", "expected": "4"}),
    ],
    ids=["npm fails", "the package is not the known one"],
)
def test_a_failed_fetch_says_why_and_leaves_nothing(
    tmp_path: Path, package: dict[str, bytes], answer: int | str, code: str, words: dict[str, str]
) -> None:
    install_npm(tmp_path, package, answer)
    failed = fetch()
    assert failed is not None
    assert (failed.code, dict(failed.words)) == (code, words)
    assert os.listdir(tmp_path / "cache" / "birgemiz") == []
    assert not is_fetched()


def test_the_command_fails_with_a_sentence(tmp_path: Path) -> None:
    done = birgemiz("fetch-form", cwd=tmp_path)
    assert done.returncode == 1
    assert "Node.js" in done.stderr

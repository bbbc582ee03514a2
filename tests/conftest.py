"""What several tests need: the project's own site, and small sites built from other content."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest_plugins = ["tests.chromium"]

PROJECT = Path(__file__).parents[1]

Build = Callable[..., Path]
"""Builds the project in a folder into ``site`` there (or elsewhere) and gives the site's folder."""


def birgemiz(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command as a person does."""
    command = [sys.executable, "-m", "birgemiz", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def pytest_addoption(parser: pytest.Parser) -> None:
    """The switch of ``make golden``."""
    parser.addoption("--update-golden", action="store_true", help="write the golden tree anew")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Tests neither use nor leave memories of builds in the user's cache."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def sample_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the project's own content, in a folder named as the end of its public address."""
    site = tmp_path_factory.mktemp("sample") / "birgemiz"
    done = birgemiz("build", "--site", str(site), cwd=PROJECT)
    assert done.returncode == 0, done.stderr
    return site

"""Projects of the tiny district, each in a folder of its own."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.stub_host import TINY

CONFIG = """\
site_name: Сынақ
site_url: https://example.org/tiny/
docs_dir: content/pages
theme:
  name: material
plugins:
  - birgemiz
"""

MakeProject = Callable[..., Path]
"""Makes a project of the tiny district with this configuration."""


@pytest.fixture
def make_project(tmp_path: Path) -> MakeProject:
    """Make a project; the folder it is in."""

    def make(config: str = CONFIG) -> Path:
        shutil.copytree(TINY, tmp_path / "content")
        (tmp_path / "mkdocs.yml").write_text(config, encoding="utf-8")
        return tmp_path

    return make

"""The whole site of a tiny district, file by file, as it should be; ``make golden`` writes it anew.

Documents and workbooks are not kept: their bytes change with the libraries that make them; other tests read them.
"""

import shutil
from pathlib import Path

import pytest

from tests.stub_host import PACKED, TINY, built_pages

GOLDEN = Path(__file__).parent / "tree"


def golden() -> dict[str, str]:
    """The golden files by path."""
    files = (file for file in GOLDEN.rglob("*") if file.is_file())
    return {file.relative_to(GOLDEN).as_posix(): file.read_bytes().decode() for file in files}


def test_the_site_of_a_tiny_district_is_the_golden_tree(request: pytest.FixtureRequest) -> None:
    pages = {path: text for path, text in built_pages(TINY)[0].items() if not path.endswith(PACKED)}
    if request.config.getoption("--update-golden"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for path, text in pages.items():
            file = GOLDEN / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
    kept = golden()
    assert sorted(pages) == sorted(kept)
    different = [path for path in sorted(kept) if kept[path] != pages[path]]
    assert different == []

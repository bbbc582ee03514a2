"""Shows that a school's page is light for a phone with a poor connection."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.page_kinds import KINDS, address_of
from tests.browser.page_watch import Watch

Record = Callable[[str, object], None]

LIMIT = 200_000
"""Bytes, uncompressed: stricter than what a host sends."""


@pytest.mark.parametrize("lang", ["kk", "ru"])
def test_a_first_visit_stays_below_200_kb(
    lang: str, sample_site: Path, site_address: str, watch: Watch, record_property: Record
) -> None:
    """The page and all it asks for, with an empty cache; nothing from elsewhere: the watch sees to that."""
    kind = next(kind for kind in KINDS if kind.name == "school")
    page = watch.open_page(viewport={"width": 390, "height": 844})
    page.goto(site_address + address_of(sample_site, kind, lang), wait_until="networkidle")
    bodies = {response.url: response.body() for response in watch.responses}
    plain = sum(map(len, bodies.values()))
    packed = sum(len(gzip.compress(body)) for body in bodies.values())
    record_property("bytes", plain)
    record_property("bytes_gzip", packed)
    print(f"{plain} bytes, {packed} with gzip, {len(bodies)} files")  # noqa: T201 - shown by `pytest -s`
    assert plain < LIMIT

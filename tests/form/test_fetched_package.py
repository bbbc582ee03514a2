"""The package as npm gave it: its script is the one that is rewritten, and Kazakh has all its words."""

import json
import re
from pathlib import Path

import pytest

from birgemiz.hosts.form_package import FORM, files
from birgemiz.intake.yaml import load
from birgemiz.writers.form_package import ENGLISH, messages

_NAMES = re.compile(r"\{?\$(\w+)|</?(\w+)")


@pytest.fixture(scope="module")
def english(package: Path) -> dict[str, str]:
    """The words of the CMS itself."""
    return messages(json.loads((package / ENGLISH).read_text("utf-8")))


@pytest.fixture(scope="module")
def kazakh() -> dict[str, str]:
    return messages(load((FORM / "locale.kk.yml").read_text("utf-8")))


def test_kazakh_has_exactly_the_words_of_the_package(english: dict[str, str], kazakh: dict[str, str]) -> None:
    assert sorted(kazakh.keys() ^ english.keys()) == []


def test_kazakh_fills_in_what_english_does(english: dict[str, str], kazakh: dict[str, str]) -> None:
    differ = [key for key in english if set(_NAMES.findall(kazakh[key])) - set(_NAMES.findall(english[key]))]
    assert differ == []


@pytest.mark.usefixtures("form_cache")
def test_no_file_of_the_form_names_a_delivery_network() -> None:
    named = [path for path, data in files() if re.search(rb"unpkg\.com|jsdelivr|fonts\.g|esm\.sh|cdnjs", data)]
    assert named == []

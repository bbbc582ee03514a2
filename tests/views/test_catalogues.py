"""Every word of the interface is there in Kazakh and in Russian, and no word is there for nothing."""

from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from birgemiz.intake.catalogue import LOCALE
from birgemiz.model.record import LANGS, Lang
from birgemiz.views.measures import MESSAGES as MEASURES
from birgemiz.views.names import MESSAGES as NAMES
from birgemiz.views.problem_guide import MESSAGES as GUIDE
from birgemiz.views.tables.columns import MESSAGES as COLUMNS
from tests.conftest import PROJECT

METHODS = [("**.py", "python"), ("**.html", "jinja2.ext:babel_extract")]
KEYWORDS: dict[str, tuple[int, ...] | None] = {"words": None, "_": None, "counted": (1, 2)}


def used() -> set[str]:
    """The messages (singular forms) that the package and the theme use."""
    folders = (PROJECT / "generator/birgemiz", PROJECT / "theme/templates")
    found = (extract_from_dir(str(folder), METHODS, keywords=KEYWORDS, comment_tags=()) for folder in folders)
    messages = {row[2] for rows in found for row in rows}
    written = {m if isinstance(m, str) else m[0] for m in messages}
    return written.union(NAMES, MEASURES, COLUMNS, GUIDE)


def catalogue(lang: Lang) -> Catalog:
    """The catalogue of a language as it lies on the disk."""
    with (LOCALE / lang / "LC_MESSAGES/birgemiz.po").open("rb") as file:
        return read_po(file, locale=lang)


def forms(message: Message) -> list[str]:
    """All forms of a translation."""
    return [message.string] if isinstance(message.string, str) else list(message.string or ())


def places(text: str) -> set[str]:
    """The named places of a message."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("lang", LANGS)
def test_the_catalogue_holds_what_is_used_and_nothing_else(lang: Lang) -> None:
    kept = {m.id if isinstance(m.id, str) else m.id[0] for m in catalogue(lang) if m.id}
    assert kept == used()


@pytest.mark.parametrize("lang", LANGS)
def test_every_translation_is_there_with_the_places_of_its_message(lang: Lang) -> None:
    for message in catalogue(lang):
        if message.id:
            name = message.id if isinstance(message.id, str) else message.id[1]
            assert all(forms(message)), name
            assert {frozenset(places(form)) for form in forms(message)} == {frozenset(places(name))}, name


def test_the_catalogues_are_in_the_package() -> None:
    assert sorted(path.parent.parent.name for path in Path(LOCALE).rglob("*.po")) == ["kk", "ru"]

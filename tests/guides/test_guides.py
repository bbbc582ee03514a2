"""Shows that the guides say the same in each language, and that every screenshot they show is there as they say."""

import re
from functools import lru_cache
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_file
from lxml import html
from PIL import Image

from birgemiz.hosts.theme import TEMPLATES
from birgemiz.intake.catalogue import words
from birgemiz.model.record import LANGS, Lang
from birgemiz.model.repository import GitServer, Repository
from birgemiz.views.guide_shots import PHONE, SCALE, SHOTS
from birgemiz.views.guides import GuideView, form_labels
from birgemiz.writers.links import Links, Settings
from birgemiz.writers.templates import Templates
from tests.conftest import PROJECT
from tests.guides.scenes import SCENES

ASSETS = PROJECT / "theme/overrides/assets/birgemiz/guides"
GUIDES = ("administrator", "department", "deputy", "methodologist", "webmaster")

LARGEST = 25_000
"""Bytes of a screenshot at most."""

LARGEST_OF_ALL = 600_000
"""Bytes of all screenshots at most."""

REPOSITORY = Repository(kind=GitServer.FORGEJO, url="https://git.example.org", name="audan/sagat")
SITES = {
    "without a repository": ("", None),
    "with a form and tokens": ("admin/", REPOSITORY),
    "with a form and accounts": ("admin/", REPOSITORY.model_copy(update={"client": "id"})),
}
"""The form's address and the repository of sites that guides speak to."""


@lru_cache
def templates(lang: Lang) -> Templates:
    return Templates(TEMPLATES, words(lang))


def guide(name: str, lang: Lang, site: str) -> html.HtmlElement:
    """A guide as a site shows it."""
    form, repository = SITES[site]
    view = GuideView(
        name=name,
        title="Тақырып",
        about="Не туралы",
        form=form,
        repository=repository,
        labels=form_labels(lang),
        screen=PHONE,
        school="aqbulaq",
        area="languages",
        year="2026-2027",
    )
    links = Links(Settings("Сынақ", "https://example.org/"), lang, "../../")
    return html.fromstring(f"<main>{templates(lang).render('guide.html', links, view)}</main>")


def shots(page: html.HtmlElement) -> list[str]:
    return [Path(address).stem for address in page.xpath("//img/@src")]


def outline(page: html.HtmlElement) -> list[tuple[str, int]]:
    """The sections with how many steps and remarks each has."""
    parts = [(one.get("id") or one.tag, one.tag) for one in page.xpath("//h2 | //h3 | //ol/li | //blockquote | //pre")]
    return [(name, len(tag)) for name, tag in parts]


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_has_the_same_parts_in_each_language(name: str, site: str) -> None:
    kazakh, russian = (guide(name, lang, site) for lang in LANGS)
    assert outline(kazakh) == outline(russian)
    assert shots(kazakh) == shots(russian)
    assert kazakh.xpath("//a/@href") == [one.replace("/ru/", "/") for one in russian.xpath("//a/@href")]


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", GUIDES)
def test_its_sections_are_listed_and_no_mark_of_markdown_is_left(name: str, lang: Lang, site: str) -> None:
    page = guide(name, lang, site)
    sections = page.xpath("//h2/@id")
    assert [address.removeprefix("#") for address in page.xpath("//nav//a/@href")] == sections
    assert len(sections) == len(page.xpath("//h2")) >= 4
    for code in page.xpath("//code"):
        code.drop_tree()
    assert re.findall(r"\*\*|`|\]\(|\{\s?[#%{]|^#", page.text_content(), re.MULTILINE) == []


def test_every_screenshot_is_shown_and_can_be_taken() -> None:
    shown = {shot for name in GUIDES for site in SITES for shot in shots(guide(name, "kk", site))}
    assert sorted(shown) == sorted(SHOTS) == sorted(SCENES)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", SHOTS)
def test_a_screenshot_has_the_size_that_pages_say(name: str, lang: Lang) -> None:
    file = ASSETS / lang / f"{name}.webp"
    with Image.open(file) as image:
        assert (image.format, image.size) == ("WEBP", (PHONE.width * SCALE, PHONE.height * SCALE))
    assert file.stat().st_size <= LARGEST


def test_no_other_file_lies_beside_them_and_all_are_small() -> None:
    files = [file for file in ASSETS.rglob("*") if file.is_file()]
    assert sorted(f"{file.parent.name}/{file.stem}" for file in files) == sorted(
        f"{a}/{b}" for a in LANGS for b in SHOTS
    )
    assert sum(file.stat().st_size for file in files) <= LARGEST_OF_ALL


@pytest.mark.parametrize("file", sorted((TEMPLATES / "guides").iterdir()), ids=lambda file: file.name)
def test_words_of_the_interface_are_those_of_the_catalogue(file: Path) -> None:
    """A word that is no longer there would appear in English."""
    lang: Lang = "ru" if file.name.endswith(".ru.md") else "kk"
    quoted = [row[1] for row in extract_from_file("jinja2.ext:babel_extract", file, keywords={"_": None})]
    assert [text for text in quoted if isinstance(text, str) and words(lang)(text) == text] == []

"""Shows what a frame on a school's website holds, and what its webmaster copies."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from lxml import html

from birgemiz.model.record import Lang
from birgemiz.rules.standing import Standing
from birgemiz.views.embed import EmbedView, embedded_page
from birgemiz.views.embed_page import embed_page
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import WholeDistrict
from birgemiz.writers.links import Settings
from tests.conftest import PROJECT
from tests.stub_host import SETTINGS, TINY, built_pages
from tests.views.districts import district, reader

SITE = "https://example.org/tiny/"
ASSETS = PROJECT / "theme/overrides/assets/birgemiz"


@pytest.fixture(scope="module")
def whole() -> WholeDistrict:
    return district(TINY)


@pytest.fixture(scope="module")
def site() -> dict[str, str]:
    return built_pages(TINY, SETTINGS)[0]


def view(whole: WholeDistrict, standing: Standing, lang: Lang = "kk") -> EmbedView:
    page = embedded_page(SchoolLines(reader(whole, lang), standing))
    assert isinstance(page.view, EmbedView)
    return page.view


def snippets(page: str) -> list[str]:
    """The lines to copy as they stand without scripts."""
    return [area.text or "" for area in html.fromstring(page).iter("textarea")]


def test_a_frame_shows_the_next_hour_and_the_newest_notes(whole: WholeDistrict) -> None:
    shown = view(whole, whole.schools["qaraghai"], "ru")
    assert (shown.name, shown.address) == ("Школа-образец Карагай", "schools/qaraghai/")
    assert shown.next
    assert shown.next.iso == "2026-10-01"
    assert [note.iso for note in shown.notes] == ["2026-09-28", "2026-09-18", "2026-09-07"]


def test_it_holds_ten_notes_at_most(whole: WholeDistrict) -> None:
    standing = whole.schools["tastobe"]
    first = standing.records.notes[0]
    days = [date(2026, 9, 1) + timedelta(n) for n in range(12)]
    notes = tuple(first.model_copy(update={"name": f"{day}", "date": day}) for day in days)
    shown = view(whole, replace(standing, records=replace(standing.records, notes=notes)))
    assert [note.iso for note in shown.notes] == [f"{day}" for day in reversed(days[2:])]


def test_a_school_without_hours_says_so(whole: WholeDistrict) -> None:
    standing = whole.schools["tastobe"]
    shown = view(whole, replace(standing, years={}, records=replace(standing.records, notes=())))
    assert (shown.next, shown.notes) == (None, ())


@pytest.mark.parametrize(("prefix", "lang", "root"), [("", "kk", "../../"), ("ru/", "ru", "../../../")])
def test_a_frame_is_a_document_of_its_own(site: dict[str, str], prefix: str, lang: str, root: str) -> None:
    text = site[f"{prefix}schools/qaraghai/embed.html"]
    assert text.startswith("<!doctype html>")
    document = html.document_fromstring(text)
    assert document.get("lang") == lang
    assert document.xpath("string(//base/@target)") == "_top"
    assert document.xpath("string(//link[@rel='canonical']/@href)") == f"{SITE}{prefix}schools/qaraghai/"
    assert document.xpath("//script/@src") == [f"{root}assets/birgemiz/embed-child.js"]
    assert document.xpath("//link[@rel='stylesheet']/@href") == [f"{root}assets/birgemiz/embed.css"]
    assert document.xpath("//h1/a/@href") == [f"{root}{prefix}schools/qaraghai/"]


def test_every_school_has_one_in_every_language(site: dict[str, str]) -> None:
    found = {path for path in site if path.endswith("/embed.html")}
    assert found == {f"{lang}schools/{key}/embed.html" for lang in ("", "ru/") for key in ("qaraghai", "tastobe")}


@pytest.mark.parametrize(("prefix", "lang"), [("", "kk"), ("ru/", "ru")])
def test_the_lines_to_copy(site: dict[str, str], prefix: str, lang: str) -> None:
    by_script, by_frame, feed = snippets(site[f"{prefix}embed/index.html"])
    assert by_script == (
        f'<script src="{SITE}assets/birgemiz/embed.js" data-school="{{school}}" data-lang="{lang}" '
        'data-items="{items}" data-title="{title}" async></script>'
    )
    [frame] = html.fragments_fromstring(by_frame)
    assert dict(frame.attrib) == {
        "src": f"{SITE}{prefix}schools/{{school}}/embed.html#n{{items}}",
        "title": "{title}",
        "width": "100%",
        "height": "480",
        "loading": "lazy",
        "referrerpolicy": "no-referrer",
        "sandbox": "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation",
    }
    assert feed == f"{SITE}{prefix}schools/{{school}}/feed.xml"


def test_an_unknown_address_of_the_site_is_told(site: dict[str, str]) -> None:
    said = "Адрес этого сайта не указан"
    unknown = built_pages(TINY, Settings("Сынақ"))[0]["ru/embed/index.html"]
    assert (said in unknown, said in site["ru/embed/index.html"]) == (True, False)
    assert snippets(unknown)[2] == "../../ru/schools/{school}/feed.xml"
    assert 'src="../../assets/birgemiz/embed.js"' in snippets(unknown)[0]


def test_schools_are_chosen_by_the_alphabet(whole: WholeDistrict) -> None:
    shown = embed_page(reader(whole, "kk"), whole).view
    assert [(one.id, one.address) for one in shown.schools] == [
        ("qaraghai", "schools/qaraghai/embed.html"),
        ("tastobe", "schools/tastobe/embed.html"),
    ]


def test_the_style_knows_every_number_of_notes(whole: WholeDistrict) -> None:
    """Five is what it shows unasked."""
    style = (ASSETS / "embed.css").read_text("utf-8")
    known = {int(number) for number in re.findall(r"#n(\d+):target", style)} | {5}
    assert known == set(view(whole, whole.schools["tastobe"]).counts)

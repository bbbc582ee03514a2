"""Shows what the ready texts say, that each fits its networks, and which page they lead to."""

import re
from dataclasses import replace
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from birgemiz.model.record import LANGS, Lang
from birgemiz.rules.standing import Standing
from birgemiz.views.posts import HASHTAG, LINK, NETWORKS, Post, post_packs
from birgemiz.views.site import WholeDistrict
from birgemiz.writers.links import Settings
from tests.stub_host import SETTINGS, TINY, built_pages
from tests.views.districts import district, reader

WHOLE = district(TINY)
ALL = ", ".join(NETWORKS)

TOLD = {
    "2026-09-07-a": """\
Жас маманға: <алғашқы> ай & көмек
Қарағай үлгі мектебі · 2026 ж. 7 қыркүйек

Жас мамандардың алғашқы сабақтары талданды.

#БізБіргеміз""",
    "2026-09-18-b": """\
Бір жоспар – екі сабақ
Қарағай үлгі мектебі · 2026 ж. 18 қыркүйек

Ұсыным бойынша жоспар қысқартылды.

#БізБіргеміз""",
    "2026-09-28-a": """\
Сағат өткізілмеді
Қарағай үлгі мектебі · 2026 ж. 28 қыркүйек · Өткізілмеді

Мектепте жарық болмады.

#БізБіргеміз""",
}


def texts(standing: Standing, *langs: Lang, whole: WholeDistrict = WHOLE) -> dict[str, tuple[Post, ...]]:
    """The posts of a school's notes on a site of these languages."""
    packs = post_packs([reader(whole, lang) for lang in langs], standing)
    return {name: pack.posts for name, pack in packs.items()}


def posts(title: str, analysis: str) -> tuple[Post, ...]:
    """The posts of a note of this title and analysis."""
    standing = WHOLE.schools["qaraghai"]
    note = standing.records.notes[0].model_copy(update={"title": title, "analysis": analysis})
    records = replace(standing.records, notes=(note,))
    return texts(replace(standing, records=records), *LANGS)[note.name]


def shown(site: Settings, path: str) -> str:
    """The text of a page of the built site."""
    [text] = re.findall(r"<textarea[^>]*>(.*?)</textarea>", built_pages(TINY, site)[0][path], re.DOTALL)
    return unescape(text)


@pytest.mark.parametrize("langs", [("kk", "ru"), ("ru", "kk"), ("kk",)])
def test_a_note_is_told_in_its_own_language_on_pages_of_any(langs: tuple[Lang, ...]) -> None:
    assert texts(WHOLE.schools["qaraghai"], *langs) == {name: (Post(ALL, text),) for name, text in TOLD.items()}


@pytest.mark.parametrize(
    ("langs", "head"),
    [
        (("kk", "ru"), "Совмещённые классы\nМалая школа-образец Тастобе · 9 сентября 2026 г."),
        (("kk",), "Совмещённые классы\nТастөбе шағын үлгі мектебі · 2026 ж. 9 қыркүйек"),
    ],
)
def test_a_note_in_a_language_that_the_site_lacks_is_framed_in_its_first(langs: tuple[Lang, ...], head: str) -> None:
    [post] = texts(WHOLE.schools["tastobe"], *langs)["2026-09-09"]
    assert post.text == f"{head}\n\nОбсудили расписание совмещённых классов.\n\n{HASHTAG}"


@pytest.mark.parametrize(
    ("length", "together"),
    [
        (400, [ALL]),
        (1500, ["Telegram, WhatsApp", "Instagram, Facebook"]),
        (5000, ["Telegram, WhatsApp", "Instagram", "Facebook"]),
    ],
)
def test_texts_differ_only_where_networks_do(length: int, together: list[str]) -> None:
    assert [post.networks for post in posts("Сағат", "сөз " * (length // 4))] == together


@given(st.text(min_size=1, max_size=300), st.text(max_size=6000) | st.integers(0, 6000).map(lambda n: "ұ" * n))
def test_every_text_fits_each_of_its_networks_with_the_link(title: str, analysis: str) -> None:
    found = posts(title, analysis)
    assert ", ".join(post.networks for post in found) == ALL
    for post in found:
        assert post.text.startswith(title)
        assert post.text.endswith(f"\n\n{HASHTAG}")
        assert all(len(post.text) + LINK <= NETWORKS[network] for network in post.networks.split(", "))


@pytest.mark.parametrize("path", ["", "ru/"])
def test_the_link_leads_to_the_page_in_the_note_s_language(path: str) -> None:
    page = "schools/qaraghai/sessions/2026-09-07-a.html"
    assert shown(SETTINGS, path + page) == f"{TOLD['2026-09-07-a']}\nhttps://example.org/tiny/{page}"
    page = "schools/tastobe/sessions/2026-09-09.html"
    assert shown(SETTINGS, path + page).endswith(f"{HASHTAG}\nhttps://example.org/tiny/ru/{page}")


def test_without_a_public_address_there_is_no_link() -> None:
    assert shown(Settings("Сынақ"), "ru/schools/qaraghai/sessions/2026-09-07-a.html") == TOLD["2026-09-07-a"]

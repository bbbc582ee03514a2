"""Shows that other programs read the RSS: feedparser finds every hour as it was told, and no text breaks it."""

from dataclasses import replace
from datetime import date, time
from html import unescape
from xml.etree import ElementTree

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from birgemiz.views.feed import Feed, FeedItem
from birgemiz.views.page import Link
from birgemiz.writers.links import Settings
from birgemiz.writers.rss import rss

SITE = Settings("Сынақ", "https://birgemiz.example/aqbulaq/")
NOWHERE = Settings("Сынақ")
ITEM = FeedItem(
    school="aqbulaq",
    name="2026-09-07-a",
    title="Жас маманға көмек: «алғашқы ай»",
    address="schools/aqbulaq/sessions/2026-09-07-a.html",
    lang="kk",
    day=date(2026, 9, 7),
    start=time(15, 40),
    text="5 < 7 & 7 > 5: бөлшектер <b>талданды</b>.\nЖоспар жасалды.",
    author=Link("Школа Акбулак", "schools/aqbulaq/"),
    categories=("Помощь молодым и другим педагогам", "Математика & информатика"),
)
LATER = replace(ITEM, name="2026-09-14-b", title="Итоги недели", lang="ru", day=date(2026, 9, 14), text="")
FEED = Feed(
    address="schools/aqbulaq/",
    lang="ru",
    title="Школа Акбулак: методические часы",
    description="Недавно опубликованные часы: «Акбулак».",
    time_zone="Asia/Qostanay",
    as_of=date(2026, 12, 31),
    items=(LATER, ITEM),
)
HOSTILE = "\x00\x0b\x1f\ud800\ufffe]]> &amp; \" ' </title><script>alert(1)</script> ә😀"


def read(feed: Feed, settings: Settings = SITE) -> feedparser.FeedParserDict:
    found = feedparser.parse(rss(feed, settings))
    assert found.bozo == 0
    return found


def element(data: bytes, path: str) -> ElementTree.Element:
    """The first element at a path, as an XML parser finds it."""
    found = ElementTree.fromstring(data).find(path)  # noqa: S314  # our own bytes
    assert found is not None
    return found


def test_a_channel_is_read_as_it_was_told() -> None:
    found = read(FEED)
    told = {name: found.feed[name] for name in ("title", "link", "subtitle", "language", "updated")}
    assert found.version == "rss20"
    assert [(link.rel, link.href) for link in found.feed.links] == [
        ("alternate", "https://birgemiz.example/aqbulaq/ru/schools/aqbulaq/"),
        ("self", "https://birgemiz.example/aqbulaq/ru/schools/aqbulaq/feed.xml"),
    ]
    assert told == {
        "title": FEED.title,
        "link": "https://birgemiz.example/aqbulaq/ru/schools/aqbulaq/",
        "subtitle": FEED.description,
        "language": "ru",
        "updated": "Mon, 14 Sep 2026 15:40:00 +0500",
    }


def test_an_item_is_read_as_it_was_told() -> None:
    later, entry = read(FEED).entries
    assert (later.title, "summary" in later) == ("Итоги недели", False)
    assert entry.title == ITEM.title
    assert entry.link == "https://birgemiz.example/aqbulaq/ru/schools/aqbulaq/sessions/2026-09-07-a.html"
    assert (entry.id, entry.guidislink) == ("tag:birgemiz.example,2026-09-07:aqbulaq/aqbulaq/2026-09-07-a", False)
    assert entry.published == "Mon, 07 Sep 2026 15:40:00 +0500"
    assert entry.published_parsed[:5] == (2026, 9, 7, 10, 40)
    assert unescape(entry.summary) == ITEM.text
    assert entry.author == "Школа Акбулак"
    assert tuple(tag.term for tag in entry.tags) == ITEM.categories


def test_without_a_public_address_links_are_relative_and_ids_are_urns() -> None:
    data = rss(FEED, NOWHERE)
    found = read(FEED, NOWHERE)
    assert [link.rel for link in found.feed.links] == ["alternate"]
    assert element(data, "channel/link").text == "../../../ru/schools/aqbulaq/"
    assert element(data, "channel/item/link").text == "../../../ru/schools/aqbulaq/sessions/2026-09-07-a.html"
    assert [entry.id for entry in found.entries] == [
        "urn:birgemiz:aqbulaq:2026-09-14-b",
        "urn:birgemiz:aqbulaq:2026-09-07-a",
    ]


def test_a_retitled_hour_keeps_its_id() -> None:
    retitled = replace(FEED, items=(replace(ITEM, title="Басқа атау", text="Басқа"),))
    assert read(retitled).entries[0].id == read(FEED).entries[1].id


def test_the_id_holds_the_host_in_ascii_and_no_port() -> None:
    [entry] = read(replace(FEED, items=(ITEM,)), Settings("Сынақ", "https://өңір.example:8443/")).entries
    assert entry.id == "tag:%D3%A9%D2%A3%D1%96%D1%80.example,2026-09-07:aqbulaq/2026-09-07-a"


def test_an_empty_feed_is_dated_by_its_day() -> None:
    assert read(replace(FEED, items=())).feed.updated == "Thu, 31 Dec 2026 00:00:00 +0500"


def test_in_an_unknown_time_zone_an_hour_is_in_universal_time() -> None:
    assert read(replace(FEED, time_zone="Asia/Aqbulaq")).entries[1].published == "Mon, 07 Sep 2026 15:40:00 +0000"


def test_hostile_texts_stay_texts() -> None:
    hostile = replace(ITEM, title=HOSTILE, text=HOSTILE, author=Link(HOSTILE), categories=(HOSTILE,))
    data = rss(replace(FEED, title=HOSTILE, description=HOSTILE, items=(hostile,)), SITE)
    kept = HOSTILE[5:]
    names = ("title", "category", "{http://purl.org/dc/elements/1.1/}creator")
    assert {element(data, f"channel/item/{name}").text for name in names} == {kept}
    assert unescape(element(data, "channel/item/description").text or "") == kept
    assert "<script" not in (element(data, "channel/item/description").text or "")


@given(st.text(max_size=60))
def test_no_text_breaks_the_file(text: str) -> None:
    item = replace(ITEM, title=text, text=text, author=Link(text), categories=(text,))
    data = rss(replace(FEED, title=text, description=text, items=(item,)), SITE)
    assert len(ElementTree.fromstring(data).findall("channel/item")) == 1  # noqa: S314  # our own bytes


@pytest.mark.parametrize("settings", [SITE, NOWHERE])
def test_the_same_hours_give_the_same_bytes(settings: Settings) -> None:
    assert rss(FEED, settings) == rss(replace(FEED, as_of=date(2027, 1, 1)), settings)

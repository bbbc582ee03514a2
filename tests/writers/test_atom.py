"""Shows that other programs read the Atom: feedparser finds every hour in its language, and no text breaks it."""

from dataclasses import replace
from html import unescape
from xml.etree import ElementTree

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from birgemiz.views.feed import Feed
from birgemiz.views.page import Link
from birgemiz.writers.atom import atom
from birgemiz.writers.links import Settings
from tests.writers.test_rss import FEED, HOSTILE, ITEM, NOWHERE, SITE, element

ATOM = "{http://www.w3.org/2005/Atom}"


def read(feed: Feed, settings: Settings = SITE) -> feedparser.FeedParserDict:
    found = feedparser.parse(atom(feed, settings))
    assert found.bozo == 0
    return found


def test_a_feed_is_read_as_it_was_told() -> None:
    found = read(FEED)
    told = {name: found.feed[name] for name in ("title", "subtitle", "id", "updated")}
    assert found.version == "atom10"
    assert found.feed.title_detail.language == "ru"
    assert [(link.rel, link.href) for link in found.feed.links] == [
        ("alternate", "https://birgemiz.example/aqbulaq/ru/schools/aqbulaq/"),
        ("self", "https://birgemiz.example/aqbulaq/ru/schools/aqbulaq/atom.xml"),
    ]
    assert told == {
        "title": FEED.title,
        "subtitle": FEED.description,
        "id": "https://birgemiz.example/aqbulaq/ru/schools/aqbulaq/atom.xml",
        "updated": "2026-09-14T15:40:00+05:00",
    }


def test_an_entry_is_read_as_it_was_told() -> None:
    later, entry = read(FEED).entries
    assert (later.title, later.title_detail.language, "summary" in later) == ("Итоги недели", "ru", False)
    assert (entry.title, entry.title_detail.language) == (ITEM.title, "kk")
    assert entry.link == "https://birgemiz.example/aqbulaq/ru/schools/aqbulaq/sessions/2026-09-07-a.html"
    assert entry.id == "tag:birgemiz.example,2026-09-07:aqbulaq/aqbulaq/2026-09-07-a"
    assert (entry.published, entry.updated) == ("2026-09-07T15:40:00+05:00",) * 2
    assert unescape(entry.summary) == ITEM.text
    assert entry.author_detail == {
        "name": "Школа Акбулак",
        "href": "https://birgemiz.example/aqbulaq/ru/schools/aqbulaq/",
    }
    assert tuple(tag.term for tag in entry.tags) == ITEM.categories


def test_without_a_public_address_links_are_relative_and_ids_are_urns() -> None:
    data = atom(FEED, NOWHERE)
    found = read(FEED, NOWHERE)
    assert [link.rel for link in found.feed.links] == ["alternate"]
    assert element(data, f"{ATOM}link").get("href") == "../../../ru/schools/aqbulaq/"
    assert found.feed.id == "urn:birgemiz:ru:schools/aqbulaq/atom.xml"
    assert [entry.id for entry in found.entries] == [
        "urn:birgemiz:aqbulaq:2026-09-14-b",
        "urn:birgemiz:aqbulaq:2026-09-07-a",
    ]


def test_a_retitled_hour_keeps_its_id() -> None:
    retitled = replace(FEED, items=(replace(ITEM, title="Басқа атау", text="Басқа"),))
    assert read(retitled).entries[0].id == read(FEED).entries[1].id


def test_an_empty_feed_is_dated_by_its_day() -> None:
    assert read(replace(FEED, items=())).feed.updated == "2026-12-31T00:00:00+05:00"


def test_hostile_texts_stay_texts() -> None:
    hostile = replace(ITEM, title=HOSTILE, text=HOSTILE, author=Link(HOSTILE), categories=(HOSTILE,))
    data = atom(replace(FEED, title=HOSTILE, description=HOSTILE, items=(hostile,)), SITE)
    kept = HOSTILE[5:]
    entry = f"{ATOM}entry/{ATOM}"
    assert {element(data, entry + name).text for name in ("title", f"author/{ATOM}name")} == {kept}
    assert element(data, f"{entry}category").get("term") == kept
    assert unescape(element(data, f"{entry}summary").text or "") == kept
    assert "<script" not in (element(data, f"{entry}summary").text or "")


@given(st.text(max_size=60))
def test_no_text_breaks_the_file(text: str) -> None:
    item = replace(ITEM, title=text, text=text, author=Link(text), categories=(text,))
    data = atom(replace(FEED, title=text, description=text, items=(item,)), SITE)
    assert len(ElementTree.fromstring(data).findall(f"{ATOM}entry")) == 1  # noqa: S314  # our own bytes


@pytest.mark.parametrize("settings", [SITE, NOWHERE])
def test_the_same_hours_give_the_same_bytes(settings: Settings) -> None:
    assert atom(FEED, settings) == atom(replace(FEED, as_of=FEED.as_of.replace(year=2027)), settings)

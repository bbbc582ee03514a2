"""Shows that the JSON Feed is one by the specification's own words, as a schema, and says what it was told."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from birgemiz.views.feed import Feed
from birgemiz.views.page import Link
from birgemiz.writers.json_feed import json_feed
from birgemiz.writers.links import Settings
from tests.conftest import PROJECT
from tests.writers.test_rss import FEED, HOSTILE, ITEM, LATER, NOWHERE, SITE

SCHEMA = json.loads((PROJECT / "tests/cases/feeds/json-feed-1.1.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker())


def read(feed: Feed, settings: Settings = SITE) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json_feed(feed, settings))
    VALIDATOR.validate(found)
    return found


def test_a_feed_is_read_as_it_was_told() -> None:
    base = "https://birgemiz.example/aqbulaq/ru/schools/aqbulaq/"
    shared = {
        "authors": [{"name": "Школа Акбулак", "url": base}],
        "tags": list(ITEM.categories),
        "url": f"{base}sessions/2026-09-07-a.html",
    }
    assert read(FEED) == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": FEED.title,
        "home_page_url": base,
        "feed_url": f"{base}feed.json",
        "description": FEED.description,
        "language": "ru",
        "items": [
            {
                "id": "tag:birgemiz.example,2026-09-14:aqbulaq/aqbulaq/2026-09-14-b",
                "title": LATER.title,
                "content_text": "",
                "date_published": "2026-09-14T15:40:00+05:00",
                "language": "ru",
                **shared,
            },
            {
                "id": "tag:birgemiz.example,2026-09-07:aqbulaq/aqbulaq/2026-09-07-a",
                "title": ITEM.title,
                "content_text": ITEM.text,
                "date_published": "2026-09-07T15:40:00+05:00",
                "language": "kk",
                **shared,
            },
        ],
    }


def test_without_a_public_address_links_are_relative_and_ids_are_urns() -> None:
    found = json.loads(json_feed(FEED, NOWHERE))
    assert "feed_url" not in found
    assert found["home_page_url"] == "../../../ru/schools/aqbulaq/"
    assert found["items"][1]["url"] == "../../../ru/schools/aqbulaq/sessions/2026-09-07-a.html"
    assert found["items"][1]["id"] == "urn:birgemiz:aqbulaq:2026-09-07-a"


def test_the_addresses_are_in_ascii_whatever_the_site_is_called() -> None:
    found = read(replace(FEED, items=(ITEM,)), Settings("Сынақ", "https://өңір.example/"))
    assert found["home_page_url"] == "https://%D3%A9%D2%A3%D1%96%D1%80.example/ru/schools/aqbulaq/"
    assert found["items"][0]["url"] == f"{found['home_page_url']}sessions/2026-09-07-a.html"


def test_a_retitled_hour_keeps_its_id() -> None:
    retitled = replace(FEED, items=(replace(ITEM, title="Басқа атау", text="Басқа"),))
    assert read(retitled)["items"][0]["id"] == read(FEED)["items"][1]["id"]


def test_hostile_texts_stay_texts() -> None:
    hostile = replace(ITEM, title=HOSTILE, text=HOSTILE, author=Link(HOSTILE), categories=(HOSTILE,))
    [item] = read(replace(FEED, title=HOSTILE, description=HOSTILE, items=(hostile,)))["items"]
    assert {item["title"], item["content_text"], item["authors"][0]["name"], *item["tags"]} == {HOSTILE[5:]}


@given(st.text(max_size=60))
def test_no_text_breaks_the_file(text: str) -> None:
    read(replace(FEED, title=text, description=text, items=(replace(ITEM, title=text, text=text),)))


@pytest.mark.parametrize(
    "wrong",
    [
        {"version": "https://jsonfeed.org/version/1"},
        {"feed_url": 1},
        {"author": {"name": "1.0"}},
        {"items": [{"id": "1"}]},
        {"items": [{"content_text": ""}]},
        {"items": [{"id": 1, "content_text": ""}]},
        {"items": [{"id": "1", "content_text": "", "date_published": "2026-09-07"}]},
        {"items": [{"id": "1", "content_text": "", "tags": "one"}]},
    ],
)
def test_the_schema_refuses_what_the_specification_does(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        VALIDATOR.validate(read(FEED) | wrong)

"""Shows what search engines and social networks read in the head of a page, and that no text breaks out of it."""

import json
import re
from datetime import date, time
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from birgemiz.hosts.theme import TEMPLATES
from birgemiz.model.record import LANGS, Lang
from birgemiz.views.frame import frame_view
from birgemiz.views.page import Link, Page, Preview
from birgemiz.views.pages import school_pages
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.structured import Moment
from birgemiz.writers.links import Links, Settings, root_at
from birgemiz.writers.pages import PageWriter
from birgemiz.writers.shell import Shell
from birgemiz.writers.structured import structured_html
from birgemiz.writers.templates import Templates
from tests.stub_host import SETTINGS, TINY, stub_host
from tests.views.districts import district, reader

WHOLE = district(TINY)
READERS = [reader(WHOLE, lang) for lang in LANGS]
PAGES = {
    (page.lang, page.address): page
    for school in WHOLE.schools.values()
    for page in school_pages([SchoolLines(one, school) for one in READERS])
    if page.structured
}
SCHOOL = "schools/qaraghai/"
HOUR = f"{SCHOOL}sessions/2026-09-07-a.html"
PUBLIC = "https://example.org/tiny/"
BLOCK = re.compile(r'<script type="application/ld\+json">([^<]*)</script>')


def links(lang: Lang = "ru", settings: Settings = SETTINGS) -> Links:
    return Links(settings, lang, root_at(3))


def told(address: str, lang: Lang = "ru", settings: Settings = SETTINGS) -> dict[str, Any]:
    """What search engines read of a page."""
    return read(structured_html(PAGES[lang, address].structured or {}, links(lang, settings)))


def read(html: str) -> dict[str, Any]:
    found = BLOCK.fullmatch(html)
    assert found
    data: dict[str, Any] = json.loads(found[1])
    return data


def metadata(page: Page, settings: Settings = SETTINGS) -> dict[str, str]:
    """What social networks read of a page, by property."""
    shells = {
        one.words.lang: Shell(one.words, Templates(TEMPLATES, one.words), frame_view(one, "/"), LANGS)
        for one in READERS
    }
    found: dict[str, str] = {}

    class Metadata(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            named = {key: value or "" for key, value in attrs}
            key = named.get("property") or named.get("name", "")
            if tag == "meta" and key.startswith(("og:", "twitter:")):
                found[key] = named["content"]

    parser = Metadata()
    parser.feed(PageWriter(settings, stub_host().rendered, shells).file(page).data.decode())
    return found


def test_an_hour_is_an_event() -> None:
    school = "Школа-образец Карагай"
    assert told(HOUR) == {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": "Жас маманға: <алғашқы> ай & көмек",
        "url": f"{PUBLIC}ru/{HOUR}",
        "inLanguage": "kk",
        "startDate": "2026-09-07T15:40:00+05:00",
        "duration": "PT60M",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "description": "Жас мамандардың алғашқы сабақтары талданды.",
        "organizer": {"@type": "School", "name": school, "url": f"{PUBLIC}ru/{SCHOOL}"},
        "location": {
            "@type": "Place",
            "name": school,
            "address": {
                "@type": "PostalAddress",
                "addressCountry": "KZ",
                "addressRegion": "Маленький район",
                "addressLocality": "село Карагай",
            },
        },
    }


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "2026-09-28-a",
            {"eventStatus": "https://schema.org/EventCancelled", "description": "Мектепте жарық болмады."},
        ),
        (
            "2026-09-18-b",
            {"eventStatus": "https://schema.org/EventRescheduled", "previousStartDate": "2026-09-17"},
        ),
    ],
)
def test_a_cancelled_and_a_moved_hour_say_so(name: str, said: dict[str, str]) -> None:
    found = told(f"{SCHOOL}sessions/{name}.html")
    assert {key: found[key] for key in said} == said


def test_an_hour_of_no_schedule_has_a_day_only() -> None:
    assert told("schools/tastobe/sessions/2026-08-27.html")["startDate"] == "2026-08-27"


def test_a_school_says_where_else_it_is_itself() -> None:
    found = told(SCHOOL, "kk")
    assert (found["@type"], found["name"], found["url"]) == ("School", "Қарағай үлгі мектебі", f"{PUBLIC}{SCHOOL}")
    assert found["sameAs"] == ["https://qaraghai.example.org"]
    assert found["parentOrganization"]["name"] == "Кішкентай ауданның білім бөлімі"


def test_without_a_public_address_links_are_relative() -> None:
    assert told(HOUR, settings=Settings("Сынақ"))["url"] == f"../../../ru/{HOUR}"


def test_a_moment_of_an_unknown_zone_is_local() -> None:
    moment = Moment(date(2026, 9, 7), time(15, 40), "Nowhere/Town")
    assert read(structured_html({"startDate": moment}, links())) == {"startDate": "2026-09-07T15:40:00"}


@given(st.text())
def test_no_text_ends_the_block(text: str) -> None:
    hostile = f"</script><!--<script>{text}"
    assert read(structured_html({"name": hostile, "url": Link(text, url=hostile)}, links())) == {
        "name": hostile,
        "url": hostile,
    }


def test_social_networks_read_what_a_page_is_called() -> None:
    assert metadata(PAGES["ru", HOUR]) == {
        "og:type": "website",
        "og:site_name": "«Біз біргеміз» · Маленький район",
        "og:locale": "ru_RU",
        "og:title": "Жас маманға: <алғашқы> ай & көмек · Школа-образец Карагай",
        "og:description": "Жас мамандардың алғашқы сабақтары талданды.",
        "og:url": f"{PUBLIC}ru/{HOUR}",
        "twitter:card": "summary_large_image",
        "og:image": f"{PUBLIC}{SCHOOL}cards/2026-09-07-a-1200x630.png",
        "og:image:type": "image/png",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": "Жас маманға: <алғашқы> ай & көмек · Қарағай үлгі мектебі · 2026 ж. 7 қыркүйек · "
        "Педагогтердің бірінші жартысы",
    }


def test_a_page_without_a_picture_shows_the_district_s() -> None:
    found = metadata(PAGES["ru", SCHOOL])
    assert found["og:image"] == f"{PUBLIC}cards/ru-1200x630.png"
    assert found["og:image:alt"].startswith("Методический час «Біз біргеміз» · ")
    assert found["twitter:card"] == "summary_large_image"


def test_a_page_with_a_picture_shows_it_where_the_site_s_address_is_known() -> None:
    page = PAGES["kk", HOUR]._replace(picture=Preview(f"{SCHOOL}media/a-1.webp", 1600, 1200, "image/webp", "«А» & <б>"))
    found = metadata(page)
    assert {key: found[key] for key in found if "image" in key or "card" in key} == {
        "twitter:card": "summary_large_image",
        "og:image": f"{PUBLIC}{SCHOOL}media/a-1.webp",
        "og:image:type": "image/webp",
        "og:image:width": "1600",
        "og:image:height": "1200",
        "og:image:alt": "«А» & <б>",
    }
    unknown = metadata(page, Settings("Сынақ"))
    assert "og:image" not in unknown
    assert unknown["twitter:card"] == "summary"

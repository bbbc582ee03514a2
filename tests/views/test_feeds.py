"""Shows which feeds a tiny district has, what each tells, and that the pages lead to them."""

import re
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from birgemiz.model.record import Lang
from birgemiz.rules.standing import Standing
from birgemiz.views.download import Download
from birgemiz.views.feed import Feed, FeedItem
from birgemiz.views.feeds import district_feeds, school_feeds
from birgemiz.views.page import Link
from birgemiz.views.site import WholeDistrict
from birgemiz.writers.links import Settings
from tests.stub_host import SETTINGS, TINY, built_pages
from tests.views.districts import district, reader

FILES = ("feed.xml", "atom.xml", "feed.json")
TASKS = [f"tasks/{number}/" for number in range(1, 7)]
GROUPS = ["groups/mathematics/", "groups/languages/"]


@pytest.fixture(scope="module")
def whole() -> WholeDistrict:
    return district(TINY)


@pytest.fixture(scope="module", params=[SETTINGS, Settings("Сынақ", plain_files=True)])
def site(request: pytest.FixtureRequest) -> dict[str, str]:
    """The files of the site, for a web server or opened without one."""
    return built_pages(TINY, request.param)[0]


def feed_of(download: Download) -> Feed:
    assert isinstance(download.content, Feed)
    return download.content


def school(standing: Standing, whole: WholeDistrict, lang: Lang = "ru") -> Feed:
    return feed_of(next(school_feeds(reader(whole, lang), standing)))


def districts(whole: WholeDistrict, lang: Lang = "ru") -> dict[str, Feed]:
    """The district's feeds in a language, by the address of the page that each follows."""
    return {(feed := feed_of(one)).address: feed for one in district_feeds([reader(whole, lang)], whole)}


def many(standing: Standing, count: int) -> Standing:
    """The school with this many notes of its first kind, a day apart."""
    first = standing.records.notes[0]
    days = (date(2025, 9, 1) + timedelta(n) for n in range(count))
    notes = tuple(
        first.model_copy(update={"name": f"{day}", "path": f"{day}.md", "date": day, "title": f"{day}"}) for day in days
    )
    return replace(standing, records=replace(standing.records, notes=notes))


def test_an_hour_is_told_in_its_own_language_and_named_in_the_readers(whole: WholeDistrict) -> None:
    feed = school(whole.schools["qaraghai"], whole)
    assert replace(feed, items=()) == Feed(
        address="schools/qaraghai/",
        lang="ru",
        title="Школа-образец Карагай: методические часы",
        description="Недавно опубликованные часы с кратким анализом: Школа-образец Карагай.",
        time_zone="Asia/Qostanay",
        as_of=date(2026, 10, 1),
        items=(),
    )
    assert feed.items[2] == FeedItem(
        school="qaraghai",
        name="2026-09-07-a",
        title="Жас маманға: <алғашқы> ай & көмек",
        address="schools/qaraghai/sessions/2026-09-07-a.html",
        lang="kk",
        day=date(2026, 9, 7),
        start=time(15, 40),
        text="Жас мамандардың алғашқы сабақтары талданды.",
        author=Link("Школа-образец Карагай", "schools/qaraghai/"),
        categories=("Помощь молодым и другим педагогам", "Математика"),
    )


@pytest.mark.parametrize(
    ("lang", "text"), [("ru", "Отменён: Мектепте жарық болмады."), ("kk", "Өткізілмеді: Мектепте жарық болмады.")]
)
def test_a_cancelled_hour_says_why(whole: WholeDistrict, lang: Lang, text: str) -> None:
    assert school(whole.schools["qaraghai"], whole, lang).items[0].text == text


def test_an_hour_begins_by_its_note_else_by_the_schedule_else_with_its_day(whole: WholeDistrict) -> None:
    starts = {item.name: item.start for item in districts(whole)[""].items}
    assert starts == {
        "2026-09-28-a": time(15, 40),
        "2026-09-18-b": time(15, 40),
        "2026-09-09": time(14),
        "2026-09-07-a": time(15, 40),
        "2026-08-27": time(),
    }
    told = many(whole.schools["tastobe"], 1)
    [note] = told.records.notes
    noted = replace(told.records, notes=(note.model_copy(update={"start": time(9, 5)}),))
    assert school(replace(told, records=noted), whole).items[0].start == time(9, 5)


def test_the_district_each_task_and_each_group_have_a_feed_of_their_hours(whole: WholeDistrict) -> None:
    found = {address: [item.name for item in feed.items] for address, feed in districts(whole).items()}
    assert found == {
        "": ["2026-09-28-a", "2026-09-18-b", "2026-09-09", "2026-09-07-a", "2026-08-27"],
        **{address: [] for address in TASKS},
        "tasks/1/": ["2026-09-18-b", "2026-09-09", "2026-08-27"],
        "tasks/3/": ["2026-09-18-b", "2026-09-07-a"],
        "groups/mathematics/": ["2026-09-07-a"],
        "groups/languages/": ["2026-09-09"],
    }


def test_every_feed_is_in_three_formats_and_every_language(whole: WholeDistrict) -> None:
    readers = [reader(whole, "kk"), reader(whole, "ru")]
    found = [*district_feeds(readers, whole), *(d for r in readers for d in school_feeds(r, whole.schools["tastobe"]))]
    of = ("", *TASKS, *GROUPS, "schools/tastobe/")
    expected = {(lang, address + file) for lang in ("kk", "ru") for address in of for file in FILES}
    assert {(one.lang, one.address) for one in found} == expected
    assert len(found) == len(expected)


def test_a_feed_holds_the_newest_fifty(whole: WholeDistrict) -> None:
    standing = many(whole.schools["tastobe"], 60)
    newest = [f"{date(2025, 9, 1) + timedelta(n)}" for n in range(59, 9, -1)]
    assert [item.name for item in school(standing, whole).items] == newest
    found = districts(replace(whole, schools={"tastobe": standing}))
    assert [item.name for item in found[""].items] == newest
    assert [item.name for item in found["tasks/1/"].items] == newest


@pytest.mark.parametrize(
    ("path", "feeds"),
    [
        ("index.html", "./"),
        ("ru/index.html", "../ru/"),
        ("ru/schools/qaraghai/index.html", "../../../ru/schools/qaraghai/"),
        ("schools/qaraghai/sessions/2026-2027/index.html", "../../../../schools/qaraghai/"),
        ("tasks/3/index.html", "../../tasks/3/"),
        ("tasks/3/2026-09.html", "../../tasks/3/"),
        ("groups/languages/index.html", "../../groups/languages/"),
        ("schools/index.html", None),
        ("schools/qaraghai/sessions/2026-09-07-a.html", "../../../schools/qaraghai/"),
        ("schools/qaraghai/schedule/2026-2027/index.html", "../../../../schools/qaraghai/"),
        ("404.html", None),
    ],
)
def test_pages_name_their_feeds(site: dict[str, str], path: str, feeds: str | None) -> None:
    named = re.findall(r'<link rel="alternate" type="([^"]+)" title="([^"]+)" href="([^"]+)">', site[path])
    kinds = [
        ("application/rss+xml", "RSS", "feed.xml"),
        ("application/atom+xml", "Atom", "atom.xml"),
        ("application/feed+json", "JSON Feed", "feed.json"),
    ]
    assert named == ([] if feeds is None else [(media, title, feeds + file) for media, title, file in kinds])

"""Shows what the pages and calendars of visits and recommendations say of three schools and a plan."""

from dataclasses import replace
from datetime import date, time

import pytest

from birgemiz.intake.catalogue import words
from birgemiz.rules.visits import visit_book
from birgemiz.views import recommendations
from birgemiz.views.calendar import Calendar, Event
from birgemiz.views.page import Link
from birgemiz.views.planner import AreaWay, OpenHour, PlannerView
from birgemiz.views.recommendations import RecommendationLine, RecommendationsView, StateGroup, recommendation_pages
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.visit_area import AreaView
from birgemiz.views.visit_calendar import visit_calendars
from birgemiz.views.visit_lines import MadeLine, PlannedLine
from birgemiz.views.visit_rows import SchoolRow
from birgemiz.views.visits import visit_pages
from tests.rules.visit_district import THURSDAY, whole_district

LANGUAGES, SCIENCE = (
    Link("Языковые предметы", "visits/languages/"),
    Link("Естественные науки и математика", "visits/science-maths/"),
)
AQBULAQ, KOKTEREK, SAMAL = (
    Link(n, f"schools/{k}/") for n, k in (("Акбулак", "aqbulaq"), ("Коктерек", "kokterek"), ("Самал", "samal"))
)
AQBULAQ_ROW = SchoolRow(
    school=AQBULAQ,
    locality="село Акбулак",
    last=Link("18 ноября 2026 г.", "schools/aqbulaq/sessions/2026-11-18-b.html"),
    last_area="Языковые предметы",
    next_iso="2026-11-23",
    next="понедельник, 23 ноября, 15:40",
    planned="23 ноября",
    planned_area="Естественные науки и математика",
)
KOKTEREK_ROW = SchoolRow(
    school=KOKTEREK,
    locality="",
    last=Link("22 октября 2026 г.", "schools/kokterek/sessions/2026-10-22.html"),
    last_area="Естественные науки и математика",
    next_iso="2026-11-26",
    next="четверг, 26 ноября, 15:00",
    planned="",
    planned_area="",
)
SAMAL_ROW = SchoolRow(SAMAL, "", None, "", "2026-12-01", "вторник, 1 декабря, 15:00", "", "")


def reader(whole: WholeDistrict) -> Reader:
    return Reader(whole.district, words("ru"))


def pages(today: date) -> dict[str, object]:
    """The views of visits by address, in Russian."""
    whole = whole_district(today)
    book = visit_book(whole.schools, whole.district.frame)
    return {page.address: page.view for page in visit_pages(reader(whole), whole, book)}


def test_the_planner_shows_the_hours_of_the_week_and_who_waits() -> None:
    views = pages(date(2026, 11, 21))
    assert list(views) == ["visits/", "visits/languages/", "visits/science-maths/"]
    assert views["visits/"] == PlannerView(
        areas=(
            AreaWay(LANGUAGES, "2 посещения за 2026-2027 учебный год", "пока не запланировано"),
            AreaWay(SCIENCE, "2 посещения за 2026-2027 учебный год", "следующее по плану: 23 ноября, Акбулак"),
        ),
        this_week=False,
        week="23 – 29 ноября",
        days=(
            (
                "Понедельник, 23 ноября",
                False,
                (OpenHour("15:40", AQBULAQ_ROW, "1-я половина", "12-кабинет", (SCIENCE,), ""),),
            ),
            ("Среда, 25 ноября", False, (OpenHour("15:40", AQBULAQ_ROW, "2-я половина", "", (), ""),)),
            ("Четверг, 26 ноября", False, (OpenHour("15:00", KOKTEREK_ROW, "", "", (), "ноябрь"),)),
        ),
        waiting=(SAMAL_ROW, KOKTEREK_ROW, AQBULAQ_ROW),
    )


def test_hours_of_today_are_of_this_week_and_a_year_that_is_over_has_none() -> None:
    view = pages(THURSDAY)["visits/"]
    over = pages(date(2027, 5, 26))["visits/"]
    assert isinstance(view, PlannerView)
    assert isinstance(over, PlannerView)
    assert (view.this_week, [(day, today) for day, today, _ in view.days]) == (True, [("Четверг, 19 ноября", True)])
    assert (over.week, over.days, len(over.waiting)) == ("", (), 3)


def test_an_area_shows_its_plan_its_visits_and_the_schools_not_yet_visited_this_month() -> None:
    assert pages(date(2026, 11, 21))["visits/science-maths/"] == AreaView(
        address="visits/science-maths/",
        heading="Естественные науки и математика",
        year="2026-2027",
        count="2 посещения за 2026-2027 учебный год",
        calendar="visits/science-maths.ics",
        areas=(LANGUAGES, SCIENCE),
        planned=(
            (
                "ноябрь 2026 г.",
                (
                    PlannedLine(
                        iso="2026-11-23",
                        day="понедельник, 23 ноября",
                        start="15:40",
                        school=AQBULAQ,
                        half="1-я половина",
                        room="12-кабинет",
                        focus="Зертхана",
                        lang="kk",
                        status="upcoming",
                        sign="·",
                        status_name="запланировано",
                    ),
                ),
            ),
        ),
        month="ноябрь",
        asked=3,
        unvisited=(KOKTEREK_ROW, SAMAL_ROW),
        elsewhere=(AQBULAQ_ROW,),
        made=(
            (
                "октябрь 2026 г.",
                (
                    MadeLine(
                        iso="2026-10-22",
                        day="22 октября",
                        school=KOKTEREK,
                        half="",
                        note=Link("Сағат", "schools/kokterek/sessions/2026-10-22.html", lang="kk"),
                        focus="",
                        lang="kk",
                        left="1 рекомендация",
                        followed=0,
                    ),
                    MadeLine(
                        iso="2026-10-05",
                        day="5 октября",
                        school=AQBULAQ,
                        half="1-я половина",
                        note=Link("Оқылым", "schools/aqbulaq/sessions/2026-10-05-a.html", lang="kk"),
                        focus="Саралау",
                        lang="kk",
                        left="2 рекомендации",
                        followed=1,
                    ),
                ),
            ),
        ),
    )


def test_a_plan_that_passed_or_was_cancelled_says_so_and_one_that_was_made_is_among_the_visits() -> None:
    view = pages(date(2026, 11, 21))["visits/languages/"]
    assert isinstance(view, AreaView)
    assert [(line.iso, line.sign, line.status_name) for _, lines in view.planned for line in lines] == [
        ("2026-11-12", "–", "записи об этом посещении пока нет"),
        ("2026-11-24", "✕", "Отменён"),
    ]
    assert [line.iso for _, lines in view.made for line in lines] == ["2026-11-18", "2026-08-27"]


def test_the_calendar_of_an_area_holds_its_plan_and_its_visits_under_names_that_stay() -> None:
    whole = whole_district(date(2026, 11, 21))
    files = {(one.address, one.lang): one.content for one in visit_calendars([reader(whole)], whole)}
    assert files == {
        ("visits/languages.ics", "ru"): Calendar(
            address="visits/languages.ics",
            name="Посещения: Языковые предметы",
            description="Посещения методиста отдела: по плану и состоявшиеся.",
            time_zone="Asia/Qostanay",
            events=(
                event("languages-kokterek-2026-11-12-all", "Коктерек", date(2026, 11, 12), time(15)),
                replace(
                    event("languages-aqbulaq-2026-11-18-b", "Акбулак", date(2026, 11, 18), time(15, 40)),
                    minutes=45,
                    location="Акбулак, село Акбулак",
                    description="2-я половина",
                    address="schools/aqbulaq/sessions/2026-11-18-b.html",
                ),
                replace(event("languages-samal-2026-11-24-all", "Самал", date(2026, 11, 24), time(15)), cancelled=True),
            ),
        ),
        ("visits/science-maths.ics", "ru"): Calendar(
            address="visits/science-maths.ics",
            name="Посещения: Естественные науки и математика",
            description="Посещения методиста отдела: по плану и состоявшиеся.",
            time_zone="Asia/Qostanay",
            events=(
                replace(
                    event("science-maths-aqbulaq-2026-10-05-a", "Акбулак", date(2026, 10, 5), time(15, 40)),
                    location="Акбулак, село Акбулак, 12-кабинет",
                    description="1-я половина · Саралау",
                    address="schools/aqbulaq/sessions/2026-10-05-a.html",
                ),
                replace(
                    event("science-maths-kokterek-2026-10-22-all", "Коктерек", date(2026, 10, 22), time(15)),
                    address="schools/kokterek/sessions/2026-10-22.html",
                ),
                replace(
                    event("science-maths-aqbulaq-2026-11-23-a", "Акбулак", date(2026, 11, 23), time(15, 40)),
                    location="Акбулак, село Акбулак, 12-кабинет",
                    description="1-я половина · Зертхана",
                ),
            ),
        ),
    }


def event(name: str, school: str, day: date, start: time) -> Event:
    """An hour of a school with neither locality nor focus, not yet told of."""
    key = {"Акбулак": "aqbulaq", "Коктерек": "kokterek", "Самал": "samal"}[school]
    summary = f"{school}: методический час"
    return Event(f"visit-{name}@birgemiz", day, start, 60, summary, location=school, address=f"schools/{key}/")


OF_SCIENCE = Link("Естественные науки и математика", "recommendations/science-maths.html")
OVERDUE_LINE = RecommendationLine(
    iso="2026-10-05",
    day="5 октября 2026 г.",
    school=Link("Акбулак", "schools/aqbulaq/indicators/2026-2027/#follow-up"),
    area=OF_SCIENCE,
    text="Үлгі жинақтау.",
    lang="kk",
    address="schools/aqbulaq/sessions/2026-10-05-a.html#recommendation-1",
    chain=(),
    words="Акбулак Естественные науки и математика без продолжения более 31 дня октябрь 2026 г.",
)
OPEN_LINE = RecommendationLine(
    iso="2026-10-22",
    day="22 октября 2026 г.",
    school=Link("Коктерек", "schools/kokterek/indicators/2026-2027/#follow-up"),
    area=OF_SCIENCE,
    text="Ықшамдау.",
    lang="kk",
    address="schools/kokterek/sessions/2026-10-22.html#recommendation-1",
    chain=(),
    words="Коктерек Естественные науки и математика открыта октябрь 2026 г.",
)
FOLLOWED_LINE = RecommendationLine(
    iso="2026-10-05",
    day="5 октября 2026 г.",
    school=Link("Акбулак", "schools/aqbulaq/indicators/2026-2027/#follow-up"),
    area=OF_SCIENCE,
    text="Қысқарту.",
    lang="kk",
    address="schools/aqbulaq/sessions/2026-10-05-a.html#recommendation-2",
    chain=(Link("18 ноября: Бағалау", "schools/aqbulaq/sessions/2026-11-18-b.html", lang="kk"),),
    words="Акбулак Естественные науки и математика есть продолжение октябрь 2026 г.",
)
OCTOBER = RecommendationsView(
    address="recommendations/2026-10.html",
    heading="Рекомендации, октябрь 2026 г.",
    patience="31 день",
    months=(Link("Все месяцы", "recommendations/"), Link("октябрь 2026 г.", "recommendations/2026-10.html")),
    areas=(Link("Языковые предметы", "recommendations/languages.html"), OF_SCIENCE),
    groups=(
        StateGroup(
            "missed",
            "!",
            "без продолжения более 31 дня",
            "Рекомендации без продолжения более 31 дня",
            1,
            0,
            (OVERDUE_LINE,),
        ),
        StateGroup("upcoming", "·", "открыта", "Открытые рекомендации", 1, 0, (OPEN_LINE,)),
        StateGroup("held", "✓", "есть продолжение", "Рекомендации с продолжением", 1, 0, (FOLLOWED_LINE,)),
    ),
)


def test_recommendations_stand_by_state_with_the_hours_that_followed() -> None:
    whole = whole_district(THURSDAY)
    views = {page.address: page.view for page in recommendation_pages(reader(whole), whole)}
    first = replace(OCTOBER, address="recommendations/", heading="Рекомендации")
    science = replace(OCTOBER, address=OF_SCIENCE.address, heading=f"Рекомендации: {OF_SCIENCE.text}")
    assert list(views) == [first.address, OCTOBER.address, "recommendations/languages.html", science.address]
    assert [views[address] for address in (first.address, OCTOBER.address, science.address)] == [
        first,
        OCTOBER,
        science,
    ]
    assert [group.count for group in views["recommendations/languages.html"].groups] == [0, 0, 0]


def test_the_first_page_lists_so_many_and_says_how_many_more_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recommendations, "MOST", dict.fromkeys(recommendations.MOST, 0))
    whole = whole_district(THURSDAY)
    first, month, *_ = (page.view for page in recommendation_pages(reader(whole), whole))
    assert [(group.count, group.more, group.lines) for group in first.groups] == [(1, 1, ())] * 3
    assert month == OCTOBER

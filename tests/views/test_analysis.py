"""Year-end analyses of the sample: page and paper say the same, and what they say is what the rules count."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from birgemiz.intake.catalogue import words
from birgemiz.intake.content import open_content
from birgemiz.intake.school_folder import read_school
from birgemiz.model.record import LANGS, Lang
from birgemiz.model.vocabulary import Status
from birgemiz.rules.account import accounted
from birgemiz.rules.days import year_days
from birgemiz.rules.indicators import ASKED, SHARES
from birgemiz.rules.match import Match
from birgemiz.rules.measure import Tally, together
from birgemiz.rules.recommendations import Followed
from birgemiz.rules.standing import standing
from birgemiz.views import measures, names
from birgemiz.views.analyses import district_analysis_pages, school_analysis_pages
from birgemiz.views.analysis import AnalysisView
from birgemiz.views.district_analysis import district_analysis
from birgemiz.views.download import Download
from birgemiz.views.paper import Paper, Prose, Sheet
from birgemiz.views.papers import district_papers, school_papers
from birgemiz.views.school_analysis import school_analysis
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import District, Reader, WholeDistrict
from tests.conftest import PROJECT

YEAR = "2025-2026"
LATER = date(2027, 6, 30)
Cells = list[tuple[tuple[str, ...], ...]]


@cache
def sample(today: date | None = None) -> WholeDistrict:
    """The sample district on its own day, or on another."""
    opened = open_content(PROJECT / "content")
    assert opened.frame
    days = {year: year_days(calendar) for year, calendar in opened.frame.calendars.items()}
    district = District(opened.frame, days, today or opened.frame.district.as_of or LATER)
    schools = {}
    for folder in opened.schools:
        records = read_school(folder).records
        assert records
        stands = standing(records, days, district.today)
        schools[records.school.id] = accounted(stands, opened.frame, days)
    return WholeDistrict(district, schools)


def reader(lang: Lang = "kk", today: date | None = None) -> Reader:
    """The sample in a language."""
    return Reader(sample(today).district, words(lang))


def cells_of_page(view: AnalysisView) -> Cells:
    """The rows of every table of a page, headers first."""
    return [(one.sheet.columns, *one.sheet.rows) for one in view.tables if one.sheet.rows]


def cells_of_paper(download: Download) -> Cells:
    """The rows of every table of a paper, headers first."""
    assert isinstance(download.content, Paper)
    return [(part.columns, *part.rows) for part in download.content.parts if isinstance(part, Sheet)]


def prose(download: Download) -> str:
    """What people wrote, on paper."""
    assert isinstance(download.content, Paper)
    return "\n".join(part.markdown for part in download.content.parts if isinstance(part, Prose))


def table(view: AnalysisView, key: str) -> tuple[tuple[str, ...], ...]:
    """The rows of one table."""
    return next(one.sheet.rows for one in view.tables if one.key == key)


@pytest.mark.parametrize("lang", LANGS)
def test_a_schools_paper_holds_the_tables_of_its_page(lang: Lang) -> None:
    for standing_ in sample().schools.values():
        lines = SchoolLines(reader(lang), standing_)
        papers = {one.address: one for one in school_papers(lines)}
        for page in school_analysis_pages(lines):
            paper = papers[page.view.word]
            assert cells_of_paper(paper) == cells_of_page(page.view)
            assert page.view.body in prose(paper)


@pytest.mark.parametrize("lang", LANGS)
def test_the_districts_paper_holds_the_tables_of_its_page(lang: Lang) -> None:
    papers = {one.address: one for one in district_papers(reader(lang), sample())}
    pages = [page for page in district_analysis_pages(reader(lang), sample()) if page.template == "analysis.html"]
    assert pages
    for page in pages:
        assert cells_of_paper(papers[page.view.word]) == cells_of_page(page.view)
        assert page.view.body in prose(papers[page.view.word])


def test_the_districts_indicators_are_the_sums_of_its_schools() -> None:
    sums = together(one.measures[YEAR].year for one in sample().schools.values())
    found = table(district_analysis(reader(), sample(), YEAR), "indicators")
    values = [measures.value(words("kk"), key, sums.get(key, Tally())) for key in ASKED if key not in SHARES]
    assert found == tuple((one.name, f"{one.count} ({one.share})" if one.asked else "–") for one in values)


def test_the_hours_of_the_district_are_those_of_the_summary() -> None:
    matches = [one.years.get(YEAR, Match()) for one in sample().schools.values()]
    counts = {row[0]: row[1] for row in table(district_analysis(reader(), sample(), YEAR), "hours")}
    assert counts["Барлығы"] == str(sum(len(match.hours) for match in matches))
    assert counts[names.status(words("kk"), Status.HELD)] == str(
        sum(m.status is Status.HELD for match in matches for m in match.hours)
    )


def test_a_schools_tasks_are_its_measures() -> None:
    standing_ = sample().schools["aqbulaq"]
    rows = table(school_analysis(reader(), standing_, YEAR), "tasks")
    tallies = [standing_.measures[YEAR].year[f"task-{number}"] for number in range(1, 7)]
    assert [row[1:] for row in rows] == [(str(one.met), measures.percent(one.share)) for one in tallies]


def test_every_recommendation_not_followed_up_leads_to_its_place() -> None:
    for standing_ in sample().schools.values():
        if YEAR in standing_.years:
            view = school_analysis(reader(), standing_, YEAR)
            found = next(one for one in view.tables if one.key == "recommendations")
            left = [one for one in standing_.recommendations if one.state is not Followed.FOLLOWED]
            of_year = [one for one in left if one.note.date < date(2026, 7, 1)]
            assert [link.text for link in found.links] == [row[0] for row in found.sheet.rows]
            assert [link.address.partition("#")[2] for link in found.links] == [
                f"recommendation-{one.number}" for one in of_year
            ]


def test_the_year_before_stands_beside_where_it_was_measured() -> None:
    whole = sample(LATER)
    view = school_analysis(reader(today=LATER), whole.schools["aqbulaq"], "2026-2027")
    columns = next(one.sheet.columns for one in view.tables if one.key == "indicators")
    assert columns[1:] == ("2026-2027", YEAR)
    alone = school_analysis(reader(today=LATER), whole.schools["samal"], "2026-2027")
    assert next(one.sheet.columns for one in alone.tables if one.key == "indicators")[1:] == ("2026-2027",)


def test_a_year_that_has_ended_has_a_page_before_anybody_concludes() -> None:
    whole = sample(LATER)
    for standing_ in whole.schools.values():
        last = list(school_analysis_pages(SchoolLines(reader(today=LATER), standing_)))[-1]
        assert (last.view.year, last.view.body, last.view.approval) == ("2026-2027", "", ())
        assert last.view.author == "Мектептің қорытындылары әзірге жарияланбаған."


def test_a_year_that_goes_on_has_no_page() -> None:
    pages = [page for one in sample().schools.values() for page in school_analysis_pages(SchoolLines(reader(), one))]
    assert {page.view.year for page in pages} == {YEAR}


def test_a_schedule_without_approval_has_a_blank_to_sign() -> None:
    standing_ = sample().schools["aqbulaq"]
    bare = standing_.records.schedules["2026-2027"].model_copy(update={"approved": None})
    stands = replace(standing_, records=replace(standing_.records, schedules={"2026-2027": bare}))
    blank = next(school_papers(SchoolLines(reader(), stands))).content
    papers = school_papers(SchoolLines(reader(), standing_))
    signed = next(one.content for one in papers if "2026-2027" in one.address)
    assert isinstance(blank, Paper)
    assert isinstance(signed, Paper)
    assert blank.approval == ("«БЕКІТЕМІН»", "Мектеп басшысы", "2026 жылғы «___» ______________, № ______")
    assert signed.approval == ("«БЕКІТЕМІН»", "Мектеп директоры", "2026 жылғы 28 тамыз, № 38-Ә")
    assert blank.parts == signed.parts

"""The sample district is sound, shows every status, and says on every page that it is a sample."""

import json
from pathlib import Path

import pytest

from birgemiz.intake.content import open_content
from birgemiz.intake.school_folder import read_school
from birgemiz.model.register import Frame
from birgemiz.model.vocabulary import Staffing, Status
from birgemiz.rules.days import year_days
from birgemiz.rules.standing import Standing, standing
from tests.conftest import PROJECT


@pytest.fixture(scope="module")
def frame() -> Frame:
    """What the sample schools share."""
    opened = open_content(PROJECT / "content")
    assert opened.frame is not None
    return opened.frame


@pytest.fixture(scope="module")
def schools(frame: Frame) -> list[Standing]:
    """The sample schools on the sample's day."""
    days = {year: year_days(calendar) for year, calendar in frame.calendars.items()}
    assert frame.district.as_of is not None
    reads = [read_school(folder) for folder in open_content(PROJECT / "content").schools]
    return [standing(read.records, days, frame.district.as_of) for read in reads if read.records]


def test_nothing_is_wrong_with_it(sample_site: Path) -> None:
    built = json.loads((sample_site / "build.json").read_text("utf-8"))
    assert {one["code"] for one in built["problems"]} <= {"form-missing"}, "tests build without the fetched form"
    assert built["counts"]["schools"] == 5


def test_it_has_three_full_and_two_small_schools(schools: list[Standing]) -> None:
    kinds = sorted(one.records.school.staffing for one in schools)
    assert kinds == [Staffing.FULL] * 3 + [Staffing.SMALL] * 2


def test_every_status_and_every_task_is_shown(schools: list[Standing]) -> None:
    statuses = {hour.status for one in schools for year in one.years.values() for hour in year.hours}
    tasks = {number for one in schools for note in one.records.notes for number in note.tasks}
    assert statuses == set(Status)
    assert tasks == set(range(1, 7))


def test_few_hours_are_missed_and_no_note_is_beyond_the_schedule(schools: list[Standing]) -> None:
    years = [year for one in schools for year in one.years.values()]
    missed = sum(hour.status is Status.MISSED for year in years for hour in year.hours)
    assert missed == 3
    assert [note.path for year in years for note in year.extra] == []


def test_every_page_says_that_it_is_a_sample(sample_site: Path, frame: Frame) -> None:
    label = frame.district.sample
    assert label is not None
    silent = [
        page.relative_to(sample_site).as_posix()
        for page in sample_site.rglob("*.html")
        if label["ru" if page.relative_to(sample_site).parts[0] == "ru" else "kk"] not in page.read_text("utf-8")
    ]
    assert silent == []

"""A content folder as the district that views are made from."""

from pathlib import Path

from birgemiz.intake.catalogue import words
from birgemiz.intake.content import open_content
from birgemiz.intake.school_folder import read_school
from birgemiz.model.record import Lang
from birgemiz.rules.account import accounted
from birgemiz.rules.days import year_days
from birgemiz.rules.standing import standing
from birgemiz.views.site import District, Reader, WholeDistrict


def district(content: Path) -> WholeDistrict:
    """The district of a content that pins its day and in which nothing is wrong."""
    opened = open_content(content)
    frame = opened.frame
    assert frame
    assert frame.district.as_of
    days = {year: year_days(calendar) for year, calendar in frame.calendars.items()}
    schools = {}
    for folder in opened.schools:
        records = read_school(folder).records
        assert records
        schools[folder.name] = accounted(standing(records, days, frame.district.as_of), frame, days)
    return WholeDistrict(District(frame, days, frame.district.as_of), schools)


def reader(whole: WholeDistrict, lang: Lang) -> Reader:
    """The district in a language."""
    return Reader(whole.district, words(lang))

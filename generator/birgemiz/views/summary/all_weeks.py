"""Every week of an academic year: on its summary, or on a page of its own where schools are many."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from birgemiz.rules.standing import Standing
from birgemiz.views import addresses
from birgemiz.views.page import Page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.summary.selection import Choices, Selection, choices
from birgemiz.views.summary.weeks import Marks, WeeksTable, weeks_table

MANY_SCHOOLS = 100
"""With more schools the weeks of a year are a page of their own: beside them the rest of a summary is light, and a
phone would need seconds for both (``bench/district.py``)."""


@dataclass(frozen=True, slots=True)
class WeeksView:
    """Every week of an academic year, in a district of many schools."""

    year: str
    current: str
    as_of: str
    choices: Choices
    schools: str
    weeks: WeeksTable


def are_many(whole: WholeDistrict) -> bool:
    """Whether the weeks of a year are a page of their own."""
    return len(whole.schools) > MANY_SCHOOLS


def weeks_page(reader: Reader, schools: Sequence[Standing], known: list[Selection], marks: Marks) -> Page:
    """Every week of the year that is known by its parts, the whole year first."""
    words, all_year = reader.words, known[0]
    year = all_year.year
    return Page(
        address=addresses.summary_weeks(year),
        lang=words.lang,
        section="summary",
        title=words("Schools by weeks {year}", year=year),
        description=words("What became of each hour that the schedules of {year} promise.", year=year),
        template="summary-weeks.html",
        view=WeeksView(
            year=year,
            current=addresses.summary_weeks(year),
            as_of=words.day(reader.district.today),
            choices=choices(reader, known),
            schools=words.counted("{n} school", "{n} schools", len(schools)),
            weeks=weeks_table(reader, schools, all_year, marks),
        ),
    )


def weeks_of_summary(selection: Selection, known: list[Selection], today: date, *, many: bool) -> Selection | None:
    """Whose weeks a summary shows: its own; of a year of many schools, those of its newest month begun."""
    if selection.kind:
        return None
    months = [one for one in known if one.month]
    if selection.month or not many or not months:
        return selection
    begun = [one for one in months if one.month and one.month <= today]
    return begun[-1] if begun else months[0]


def address_of_weeks(year: str, *, many: bool) -> str:
    """Where every week of a year is."""
    return addresses.summary_weeks(year) if many else f"{addresses.summary(year)}#weeks"

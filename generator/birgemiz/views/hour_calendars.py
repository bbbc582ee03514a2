"""Calendar files of the hours that schedules promise: a school's, of each half of its teachers, the district's."""

from collections.abc import Iterable, Iterator

from birgemiz.model.vocabulary import Half
from birgemiz.rules.standing import Standing
from birgemiz.views import addresses, names
from birgemiz.views.calendar import Calendar, Series
from birgemiz.views.download import Download
from birgemiz.views.hour_series import hour_series
from birgemiz.views.page import Link
from birgemiz.views.site import Reader, WholeDistrict


def school_hour_calendars(reader: Reader, standing: Standing) -> Iterator[Download]:
    """The school's calendar and, where its teachers meet by halves, one for each half."""
    words, school, years = reader.words, standing.records.school, _years(reader, standing)
    found = [*hour_series(words, standing, years)]
    title = words("{school}: methodological hour", school=school.names[words.lang])
    about = words("Every hour of the approved schedule; breaks, moved and cancelled hours are taken into account.")
    for half in _halves(standing, years):
        name = " · ".join(filter(None, (title, names.half_short(words, half))))
        theirs = (series for of, series in found if half is Half.ALL or of in (half, Half.ALL))
        yield _download(reader, addresses.hour_calendar(school.id, half), name, about, theirs)


def district_hour_calendar(reader: Reader, whole: WholeDistrict) -> Download:
    """All schools' hours from this academic year on."""
    words = reader.words
    name = words("Methodological hours: {district}", district=reader.frame.district.names[words.lang])
    about = words("Every hour of all schools by their approved schedules.")
    found = (
        series
        for standing in whole.schools.values()
        for _, series in hour_series(words, standing, _coming(reader, standing))
    )
    return _download(reader, addresses.CALENDAR, name, about, found)


def calendar_links(reader: Reader, standing: Standing, year: str) -> tuple[Link, ...]:
    """The school's calendars, each named by the teachers it is for; none for a year that they do not show."""
    words, school, years = reader.words, standing.records.school, _years(reader, standing)
    halves = _halves(standing, years) if year in years else []
    return tuple(Link(names.half(words, half), addresses.hour_calendar(school.id, half)) for half in halves)


def _coming(reader: Reader, standing: Standing) -> list[str]:
    """The academic years with a schedule, from this one on."""
    return [year for year in sorted(standing.records.schedules) if year >= reader.district.year]


def _years(reader: Reader, standing: Standing) -> list[str]:
    """The academic years that a school's calendars show.

    Over the summer the next schedule is not there yet; the last one stays, so that no subscription breaks.
    """
    return _coming(reader, standing) or sorted(standing.records.schedules)[-1:]


def _halves(standing: Standing, years: list[str]) -> list[Half]:
    """Whom the school's calendars are for: all teachers, then each half; nobody without a schedule."""
    slots = {slot.half for year in years for slot in standing.records.schedules[year].slots}
    return [half for half in Half if half in slots or half is Half.ALL] if slots else []


def _download(reader: Reader, address: str, name: str, about: str, series: Iterable[Series]) -> Download:
    calendar = Calendar(address, name, about, reader.frame.district.time_zone, series=tuple(series))
    return Download(address, reader.words.lang, calendar)

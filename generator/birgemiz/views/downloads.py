"""Every file that can be downloaded: a school's, and the whole district's."""

from collections.abc import Iterable, Iterator

from birgemiz.views.download import Download
from birgemiz.views.feeds import district_feeds, school_feeds
from birgemiz.views.hour_calendars import district_hour_calendar, school_hour_calendars
from birgemiz.views.papers import district_papers, school_papers
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.spreadsheets import district_spreadsheets, school_spreadsheets
from birgemiz.views.visit_calendar import visit_calendars


def school_downloads(told: Iterable[SchoolLines]) -> Iterator[Download]:
    """A school's documents, tables, calendars and feeds in every language."""
    for lines in told:
        reader, standing = lines.reader, lines.standing
        yield from school_papers(lines)
        yield from school_spreadsheets(reader, standing)
        yield from school_hour_calendars(reader, standing)
        yield from school_feeds(reader, standing)


def district_downloads(readers: Iterable[Reader], whole: WholeDistrict) -> Iterator[Download]:
    """The district's documents, tables, calendars and feeds in every language."""
    for reader in readers:
        yield from district_papers(reader, whole)
        yield from district_spreadsheets(reader, whole)
        yield district_hour_calendar(reader, whole)
    yield from visit_calendars(readers, whole)
    yield from district_feeds(readers, whole)

"""Every file that can be downloaded: a school's, and the whole district's."""

from collections.abc import Iterable, Iterator

from birgemiz.rules.standing import Standing
from birgemiz.views.download import Download
from birgemiz.views.papers import district_papers, school_papers
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.spreadsheets import district_spreadsheets, school_spreadsheets
from birgemiz.views.visit_calendar import visit_calendars


def school_downloads(readers: Iterable[Reader], standing: Standing) -> Iterator[Download]:
    """A school's documents and tables in every language."""
    for reader in readers:
        yield from school_papers(reader, standing)
        yield from school_spreadsheets(reader, standing)


def district_downloads(readers: Iterable[Reader], whole: WholeDistrict) -> Iterator[Download]:
    """The district's documents, tables and calendars in every language."""
    for reader in readers:
        yield from district_papers(reader, whole)
        yield from district_spreadsheets(reader, whole)
    yield from visit_calendars(readers, whole)

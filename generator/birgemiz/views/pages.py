"""Every page of the site: a school's, and the whole district's."""

from collections.abc import Iterable, Iterator, Sequence

from birgemiz.rules.standing import Standing
from birgemiz.views.documents import (
    district_analysis_pages,
    order_page,
    regulation_page,
    school_analysis_pages,
)
from birgemiz.views.home import home_page
from birgemiz.views.lists import archive_pages, group_pages, task_pages
from birgemiz.views.page import Page
from birgemiz.views.schedule import district_schedule_page, schedule_pages
from birgemiz.views.school import school_page, schools_page
from birgemiz.views.session import SessionPages
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.summary import summary_pages


def school_pages(readers: Iterable[Reader], standing: Standing) -> Iterator[Page]:
    """A school's pages in every language; they depend on nothing but the school and the frame."""
    for reader in readers:
        yield school_page(reader, standing)
        yield from schedule_pages(reader, standing)
        yield from archive_pages(reader, standing)
        yield from school_analysis_pages(reader, standing)
        yield from SessionPages(reader, standing)


def district_pages(readers: Sequence[Reader], whole: WholeDistrict) -> Iterator[Page]:
    """The pages that show all schools, and the district's documents."""
    for reader in readers:
        yield home_page(reader, whole)
        yield schools_page(reader, whole)
        yield district_schedule_page(reader, whole)
        yield from summary_pages(reader, whole)
        yield from task_pages(reader, whole)
        yield from group_pages(reader, whole)
        yield from district_analysis_pages(reader, whole)
        yield from filter(None, (regulation_page(reader), order_page(reader)))

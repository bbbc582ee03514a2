"""Every page of the site: a school's, and the whole district's."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from birgemiz.rules.standing import Standing
from birgemiz.views.analyses import district_analysis_pages, school_analysis_pages
from birgemiz.views.archive import archive_pages
from birgemiz.views.district_schedule import district_schedule_page
from birgemiz.views.documents import order_page, regulation_page
from birgemiz.views.home import home_page
from birgemiz.views.lists import Noted, all_notes
from birgemiz.views.page import Page
from birgemiz.views.schedule import schedule_pages
from birgemiz.views.school import school_page
from birgemiz.views.schools import schools_page
from birgemiz.views.session import SessionPages
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.summary import summary_pages
from birgemiz.views.topics import group_pages, task_pages

Pages = Callable[[], Iterable[Page]]
"""Makes some pages."""


def school_pages(readers: Iterable[Reader], standing: Standing) -> Iterator[Page]:
    """A school's pages in every language; they depend on nothing but the school and the frame."""
    for reader in readers:
        yield school_page(reader, standing)
        yield from schedule_pages(reader, standing)
        yield from archive_pages(reader, standing)
        yield from school_analysis_pages(reader, standing)
        yield from SessionPages(reader, standing)


def district_pages(readers: Sequence[Reader], whole: WholeDistrict) -> list[Pages]:
    """The pages that show all schools, and the district's documents, in parts of similar work.

    A part is made when it is called, so that parts can be made side by side.
    """
    parts: list[Pages] = []
    for reader in readers:
        notes = all_notes(reader, whole)
        parts += (
            partial(task_pages, reader, notes),
            partial(group_pages, reader, notes),
            partial(summary_pages, reader, whole),
            partial(_single_pages, reader, whole, notes),
        )
    return parts


def _single_pages(reader: Reader, whole: WholeDistrict, notes: list[Noted]) -> Iterator[Page]:
    yield home_page(reader, whole, notes)
    yield schools_page(reader, whole)
    yield district_schedule_page(reader, whole)
    yield from district_analysis_pages(reader, whole)
    yield regulation_page(reader)
    yield order_page(reader)

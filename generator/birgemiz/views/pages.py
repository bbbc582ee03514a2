"""Every page of the site: a school's, and the whole district's."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from birgemiz.views.analyses import district_analysis_pages, school_analysis_pages
from birgemiz.views.archive import archive_pages
from birgemiz.views.cards import school_cards
from birgemiz.views.developers import developers_page
from birgemiz.views.district_schedule import district_schedule_page
from birgemiz.views.documents import order_pages
from birgemiz.views.embed import embedded_page
from birgemiz.views.embed_page import embed_page
from birgemiz.views.evidence import evidence_pages
from birgemiz.views.form.page import form_pages
from birgemiz.views.guides import guide_pages
from birgemiz.views.home import home_page
from birgemiz.views.indicators import indicator_pages
from birgemiz.views.lists import all_notes
from birgemiz.views.measured import DistrictMeasures, district_measures
from birgemiz.views.page import Page
from birgemiz.views.posts import post_packs
from birgemiz.views.problem_guide import problem_guide_page
from birgemiz.views.recommendations import recommendation_pages
from birgemiz.views.register import register_pages
from birgemiz.views.regulation import regulation_pages
from birgemiz.views.schedule import schedule_pages
from birgemiz.views.school import school_page
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.schools import schools_page
from birgemiz.views.session import SessionPages
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.summary import summary_pages
from birgemiz.views.topics import group_pages, task_pages
from birgemiz.views.visits import visit_pages

Pages = Callable[[], Iterable[Page]]
"""Makes some pages."""


def school_pages(told: Sequence[SchoolLines]) -> Iterator[Page]:
    """A school's pages in every language; they depend on nothing but the school and the frame."""
    readers, standing = [lines.reader for lines in told], told[0].standing
    packs, cards = post_packs(readers, standing), school_cards(readers, standing)
    for lines in told:
        yield school_page(lines)
        yield embedded_page(lines)
        yield from schedule_pages(lines)
        yield from archive_pages(lines)
        yield from evidence_pages(lines)
        yield from school_analysis_pages(lines)
        yield from SessionPages(lines.reader, standing, packs, cards)


def district_pages(readers: Sequence[Reader], whole: WholeDistrict) -> list[Pages]:
    """The pages that show all schools, and the district's documents, in parts of similar work.

    A part is made when it is called, so that parts can be made side by side.
    """
    parts: list[Pages] = []
    book, measured = whole.visits, district_measures(whole)
    parts.append(partial(form_pages, readers, whole))
    for reader in readers:
        parts += (
            partial(_note_lists, reader, whole),
            partial(summary_pages, reader, whole),
            partial(visit_pages, reader, whole, book),
            partial(recommendation_pages, reader, whole),
            partial(_single_pages, reader, whole),
            partial(_official_pages, reader, whole, measured),
        )
    return parts


def _note_lists(reader: Reader, whole: WholeDistrict) -> Iterator[Page]:
    """What lists notes of all schools; every note is put into words once for all of it."""
    notes = all_notes(reader, whole)
    yield from task_pages(reader, notes)
    yield from group_pages(reader, notes)
    yield home_page(reader, whole, notes)


def _single_pages(reader: Reader, whole: WholeDistrict) -> Iterator[Page]:
    yield schools_page(reader, whole)
    yield district_schedule_page(reader, whole)
    yield from district_analysis_pages(reader, whole)
    yield developers_page(reader, whole)
    yield embed_page(reader, whole)
    yield problem_guide_page(reader)
    yield from guide_pages(reader, whole)


def _official_pages(reader: Reader, whole: WholeDistrict, measured: DistrictMeasures) -> Iterator[Page]:
    """The order, the regulation, and what both came to."""
    yield from order_pages(reader)
    yield from regulation_pages(reader, measured)
    yield from register_pages(reader, whole)
    yield from indicator_pages(reader, whole, measured)

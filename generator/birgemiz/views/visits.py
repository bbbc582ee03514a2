"""The pages of visits: the planner, and each methodologist's area."""

from collections.abc import Iterator

from birgemiz.rules.visits import VisitBook
from birgemiz.views.page import Page
from birgemiz.views.planner import planner_page
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.visit_area import AreaPages
from birgemiz.views.visit_rows import school_rows


def visit_pages(reader: Reader, whole: WholeDistrict, book: VisitBook) -> Iterator[Page]:
    """The planner and a page for each area of the department's methodologists."""
    rows = school_rows(reader, whole, book)
    yield planner_page(reader, whole, book, rows)
    yield from AreaPages(reader, whole, book, rows)

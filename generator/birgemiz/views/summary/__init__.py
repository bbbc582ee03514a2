"""The department's one page: the district's academic year, and each part of it."""

from birgemiz.views.summary.pages import summary_pages

__all__ = ["summary_pages"]

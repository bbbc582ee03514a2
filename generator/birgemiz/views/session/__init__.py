"""A note's own page: the facts, the analysis first, the body, the visit, what came before and after."""

from birgemiz.views.session.pages import SessionPages

__all__ = ["SessionPages"]

"""The regulation made measurable: each indicator says what it asks for, item by item, and what met it.

An indicator is a generator over a school's year; its docstring states what it asks and what counts as
met. Its value is the items met of the items asked, so values of schools and months add up; nothing asked
is no value, never a zero. :mod:`birgemiz.rules.measure` counts, :mod:`birgemiz.rules.ties` ties
indicators to clauses.
"""

from birgemiz.model.vocabulary import TASKS, Format
from birgemiz.rules.indicators.contents import form, formats, groups, joined, organisers, task, tasks
from birgemiz.rules.indicators.documents import analysis, documents, schedule
from birgemiz.rules.indicators.item import Ask
from birgemiz.rules.indicators.publishing import on_networks, on_site, publication
from birgemiz.rules.indicators.visiting import follow_up, visited
from birgemiz.rules.indicators.weekly import duration, halves, regularity

ASKED: dict[str, Ask] = {
    "regularity": regularity,
    "halves": halves,
    "duration": duration,
    "visits": visited,
    "follow-up": follow_up,
    "publication": publication,
    "on-site": on_site,
    "on-networks": on_networks,
    "tasks": tasks,
    "formats": formats,
    "groups": groups,
    "organisers": organisers,
    "documents": documents,
    "schedule": schedule,
    "analysis": analysis,
    "joined": joined,
    **{f"form-{one.value}": form(one) for one in Format},
    **{f"task-{number}": task(number) for number in TASKS},
}
"""Every indicator of a school by its id, in the order that pages show them."""

SHARES = frozenset(["joined", *(f"form-{one.value}" for one in Format), *(f"task-{number}" for number in TASKS)])
"""Indicators that are a share of the hours held and not a duty to be met in full."""

BY_YEAR = frozenset(["documents", "schedule", "analysis"])
"""Indicators of a whole academic year, which have no month."""

SETS = frozenset(["tasks", "groups"])
"""Indicators that ask for the same set anew in every span of time."""

DEPARTMENT = "department-documents"
"""The one indicator of the department itself (clause `department-documents`)."""

CLAUSES: dict[str, str] = {
    "regularity": "weekly",
    "halves": "weekly",
    "duration": "weekly",
    "visits": "methodologist",
    "follow-up": "methodologist",
    "publication": "school-document-3",
    "on-site": "school-document-3",
    "on-networks": "school-document-3",
    "tasks": "tasks",
    "formats": "formats",
    "groups": "formats",
    "organisers": "organisers",
    "documents": "school-documents",
    "schedule": "school-document-2",
    "analysis": "school-document-4",
    "joined": "joined",
    **{f"form-{one.value}": "formats" for one in Format},
    **{f"task-{number}": f"task-{number}" for number in TASKS},
    DEPARTMENT: "department-documents",
}
"""The clause that each indicator measures; a district's own ties say as of which wording, and may add others."""

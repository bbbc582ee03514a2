"""Drafts of year-end analyses: today's numbers beside what people wrote."""

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.catalogue import words
from birgemiz.intake.content import open_content
from birgemiz.intake.draft_file import as_written
from birgemiz.judge import district_of, school_of, whole_of
from birgemiz.model.problem import Problem, problem
from birgemiz.rules.marked import BEGIN, END, MarkersError, span
from birgemiz.views.draft import Choice, Draft, draft_views
from birgemiz.views.site import Reader
from birgemiz.work import Clock
from birgemiz.writers.draft import draft_text
from birgemiz.writers.file import File


class Outcome(StrEnum):
    """What a draft does with its file."""

    NEW = "new"
    ADDED = "added"
    RENEWED = "renewed"
    SAME = "same"


class DraftFile(NamedTuple):
    """A file of the content as a draft would leave it, and what that changes."""

    file: File
    outcome: Outcome


class Drafted(NamedTuple):
    """Drafts to save, and why others are not among them."""

    files: tuple[DraftFile, ...]
    problems: tuple[Problem, ...]


def drafts(content: Path, clock: Clock, year: str, choice: Choice) -> Drafted:
    """The drafts of a year's analyses with the numbers of today beside what people wrote; nothing is saved."""
    opened = open_content(content)
    if opened.frame is None:
        return Drafted((), tuple(sorted(opened.problems)))
    district = district_of(opened.frame, clock)
    if year not in district.days:
        known = ", ".join(district.years)
        return Drafted((), (problem("draft-year", f"calendar/{year}.yml", value=year, choices=known),))
    built = [school_of(f, content, district) for f in opened.schools if choice.needs(f.name)]
    whole = whole_of(district, built)
    unknown = sorted({*(choice.schools or ())} - {*whole.schools})
    views = draft_views(whole, year, choice, lambda lang: Reader(district, words(lang)))
    found = [_drafted(view, content) for view in views]
    problems = [problem("draft-school", f"schools/{key}", value=key) for key in unknown]
    problems += [one for one in found if isinstance(one, Problem)]
    return Drafted(tuple(one for one in found if not isinstance(one, Problem)), tuple(sorted(problems)))


def _drafted(draft: Draft, content: Path) -> DraftFile | Problem:
    """A draft in its file, or why that file is left alone."""
    written = as_written(content / draft.path, draft.path)
    if isinstance(written, Problem):
        return written
    try:
        text = draft_text(draft, written)
    except MarkersError:
        return problem("draft-markers", draft.path, begin=BEGIN, end=END)
    return DraftFile(File(draft.path, text.encode()), _outcome(written, text))


def _outcome(written: str | None, text: str) -> Outcome:
    if written is None:
        return Outcome.NEW
    if written == text:
        return Outcome.SAME
    return Outcome.RENEWED if span(written) else Outcome.ADDED

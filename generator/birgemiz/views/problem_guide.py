"""The guide to problems: each code with its sentence, how grave it is, what is wrong and what is right instead."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from birgemiz.model.problem import Severity, problem
from birgemiz.views import addresses
from birgemiz.views.page import Page
from birgemiz.views.problem_examples import SUBJECTS, Example
from birgemiz.views.site import Reader
from birgemiz.views.words import Words

_SUBJECTS = {
    "notes": "Notes and photos",
    "fields": "Values of fields",
    "front-matter": "The form of files",
    "files": "Files and folders",
    "privacy": "Personal data",
    "planning": "Schools, schedules, calendars, visits",
    "documents": "Regulation and analyses",
    "announcements": "Announcements in channels",
    "beginnings": "New notes and projects",
    "tables": "Tables from Excel",
    "form-package": "The web form",
    "ownership": "Who may change what",
}
"""Headings of the subjects."""

_SIGNS: dict[Severity, str] = {"fatal": "✕", "error": "✕", "warning": "!"}
_EFFECTS: dict[Severity, str] = {
    "fatal": "the site is not built until it is mended",
    "error": "the file is not published until it is mended",
    "warning": "the file is published, but look at it",
}
_OF_COMMANDS = ("announce-", "blank-", "change-", "codeowners-", "draft-", "export-", "form-", "owner", "table-")
"""What begins codes that other commands than the check name; they publish nothing."""

_REFUSALS: dict[Severity, str] = {
    "fatal": "it is not done until it is mended",
    "error": "it is not done until it is mended",
    "warning": "it is done, but look at it",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One code. ``path`` is the file of the example's lines; names and lines are shown as they are written."""

    code: str
    severity: Severity
    sign: str
    effect: str
    sentence: str
    path: str
    written: bool
    wrong: str
    right: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What the codes of a part have in common."""

    id: str
    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class ProblemGuideView:
    """All subjects."""

    subjects: tuple[Subject, ...]


def problem_guide_page(reader: Reader) -> Page:
    """The page to which a person comes with a code."""
    words = reader.words
    view = ProblemGuideView(
        tuple(
            Subject(key, words(_SUBJECTS[key]), tuple(_entries(examples, words))) for key, examples in SUBJECTS.items()
        )
    )
    about = words("Every problem that a check can name: what it means, what is wrong in an example and how to mend it.")
    return Page(
        addresses.PROBLEM_GUIDE, words.lang, "", words("What the check says"), about, "problem-guide.html", view
    )


def _entries(examples: Mapping[str, Example], words: Words) -> Iterator[Entry]:
    for code, example in examples.items():
        one = problem(code, example.path, 0, example.field, **example.words)
        yield Entry(
            code=code,
            severity=one.severity,
            sign=_SIGNS[one.severity],
            effect=words((_REFUSALS if code.startswith(_OF_COMMANDS) else _EFFECTS)[one.severity]),
            sentence=one.sentence(words.lang),
            path=example.path,
            written=bool(example.path or example.named),
            wrong=example.wrong[words.lang],
            right=example.right[words.lang],
        )


MESSAGES = [*_SUBJECTS.values(), *_EFFECTS.values(), *_REFUSALS.values()]
"""Every word of these tables, for the catalogues' completeness."""

"""What the build objects to, school by school: which files are set aside, what to write instead, where to mend it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from birgemiz.model.personal import HIDDEN
from birgemiz.model.problem import Problem
from birgemiz.model.shown import UNSEEN
from birgemiz.views import addresses
from birgemiz.views.page import Link, Page
from birgemiz.views.repository import edit_address
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.words import Words

MOST = 100
"""Files of one school that the page lists; ``build.json`` has all."""

_NO_FILE = frozenset({"document-missing", "school-id", "school-missing"})
"""Codes of problems of what is not there, or is a folder."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong: on which line, if it is of one, and what to write instead; ``guide`` explains its code."""

    line: str
    sentence: str
    guide: Link


@dataclass(frozen=True, slots=True)
class FaultyFile:
    """A file with its remarks; one that is set ``aside`` is not published. ``file`` leads to where it is edited."""

    file: Link
    aside: bool
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Keeper:
    """A school, or the department, whose key is empty, with its files; ``more`` says how many are not listed."""

    key: str
    name: Link
    files: tuple[FaultyFile, ...]
    more: str


@dataclass(frozen=True, slots=True)
class ProblemsView:
    """Every problem of the build: the department's own files first, then schools in alphabetical order."""

    as_of: str
    counts: tuple[str, ...]
    editable: bool
    keepers: tuple[Keeper, ...]


def problem_pages(
    readers: Iterable[Reader], whole: WholeDistrict, problems: Sequence[Problem], content: str
) -> Iterator[Page]:
    """The page of problems in every language; ``content`` is the path of the content in its repository."""
    for reader in readers:
        words = reader.words
        yield Page(
            address=addresses.PROBLEMS,
            lang=words.lang,
            section="",
            title=words("Records to mend"),
            description=words("Files that are set aside or remarked on, and what to write instead."),
            template="problems.html",
            view=_view(reader, whole, problems, content),
            unlisted=True,
        )


def _view(reader: Reader, whole: WholeDistrict, problems: Sequence[Problem], content: str) -> ProblemsView:
    words = reader.words
    kept: dict[str, list[FaultyFile]] = {}
    for path, found in groupby(sorted(problems), key=lambda one: one.path):
        kept.setdefault(_keeper_of(path), []).append(_file(reader, path, list(found), content))
    keepers = [_keeper(words, whole, key, files) for key, files in kept.items()]
    return ProblemsView(
        as_of=words.day(reader.district.today),
        counts=tuple(_counts(words, [file for files in kept.values() for file in files])),
        editable=reader.frame.district.repository is not None,
        keepers=tuple(sorted(keepers, key=lambda one: (one.key != "", words.sort_key(one.name.text)))),
    )


def _keeper_of(path: str) -> str:
    """The school in whose folder a file lies, empty for the department."""
    top, _, inner = path.partition("/")
    school, below, _ = inner.partition("/")
    return school if top == "schools" and below else ""


def _keeper(words: Words, whole: WholeDistrict, key: str, files: list[FaultyFile]) -> Keeper:
    known = whole.schools.get(key)
    if known:
        name = Link(known.records.school.names[words.lang], addresses.school(key))
    else:
        name = Link(key or words("Files of the department"))
    listed = sorted(files, key=lambda one: not one.aside)[:MOST]
    more = len(files) - len(listed)
    return Keeper(key, name, tuple(listed), words.counted("{n} more file", "{n} more files", more) if more else "")


def _file(reader: Reader, path: str, problems: list[Problem], content: str) -> FaultyFile:
    words, repository = reader.words, reader.frame.district.repository
    there = not {HIDDEN, UNSEEN} & set(path) and not any(one.code in _NO_FILE for one in problems)
    url = edit_address(repository, f"{content}/{path}") if repository and there else ""
    return FaultyFile(
        file=Link(path, url=url),
        aside=any(one.severity != "warning" for one in problems),
        remarks=tuple(_remark(words, one) for one in problems),
    )


def _remark(words: Words, one: Problem) -> Remark:
    line = words("line {n}", n=one.line) if one.line else ""
    return Remark(line, one.sentence(words.lang), Link(one.code, f"{addresses.PROBLEM_GUIDE}#{one.code}"))


def _counts(words: Words, files: list[FaultyFile]) -> Iterator[str]:
    aside = sum(file.aside for file in files)
    if aside:
        yield words.counted("{n} file set aside", "{n} files set aside", aside)
    if aside < len(files):
        yield words.counted("{n} file with remarks only", "{n} files with remarks only", len(files) - aside)

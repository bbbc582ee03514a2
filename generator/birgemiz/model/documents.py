"""The district's and the schools' documents that are prose: regulation, order, analyses."""

from dataclasses import dataclass
from typing import Literal

from birgemiz.model.record import Day, Lang, Line, Record, YearId
from birgemiz.model.schedule import Approval

BlockKind = Literal["approval", "title", "paragraph", "heading", "bullet", "number"]


@dataclass(frozen=True, slots=True)
class Clause:
    """An addressable block of the regulation: its kind, stable id and inline Markdown.

    ``number`` is that of an ordered list item; a clause without an id continues the one before.
    """

    kind: BlockKind
    id: str | None
    markdown: str
    number: int | None = None


class RegulationFields(Record):
    """The front matter of the regulation: approved ``by`` which office, on which day, under which number."""

    title: Line
    by: Line | None = None
    number: Line | None = None
    date: Day | None = None
    lang: Lang
    unofficial: bool = False


class Regulation(RegulationFields):
    """The regulation in one language, clause by clause in its own order."""

    clauses: tuple[Clause, ...]
    path: str


class OrderFields(Record):
    """The front matter of the department's order: signed ``by`` which office, on which day, under which number."""

    title: Line
    by: Line | None = None
    number: Line | None = None
    date: Day | None = None
    lang: Lang = "kk"
    unofficial: bool = False


class Order(OrderFields):
    """The department's order that introduces the hour; ``body`` is Markdown."""

    body: str
    path: str


class AnalysisFields(Record):
    """The front matter of a year-end analysis."""

    title: Line
    lang: Lang | None = None
    approved: Approval | None = None


class Analysis(AnalysisFields):
    """The human part of a year-end analysis; ``school`` is None for the district's."""

    year: YearId
    school: str | None
    body: str
    path: str


class HomeFields(Record):
    """The front matter of the text that opens the home page."""

    title: Line | None = None
    description: Line | None = None


class HomeText(HomeFields):
    """The words that open the home page; ``body`` is Markdown."""

    lang: Lang
    body: str


@dataclass(frozen=True, slots=True)
class FreePage:
    """A page that the host renders itself: ``stem`` is its path without ``.md`` and language."""

    lang: Lang
    stem: str
    title: str
    description: str

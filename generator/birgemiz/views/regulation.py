"""The regulation clause by clause, beside each clause what it came to; its earlier versions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from birgemiz.model.documents import Clause, Regulation
from birgemiz.rules.ties import measures_of
from birgemiz.views import addresses
from birgemiz.views.documents import issued, read_in, versions_of
from birgemiz.views.measured import DistrictMeasures, Indicator, indicator
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader

Beside = Mapping[str, tuple[Indicator, ...]]
"""The indicators of each clause by its id."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the regulation; ``indicators`` stand after the last block of their clause."""

    clause: Clause
    indicators: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Blocks that stand together: one block, or all items of one list."""

    kind: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class RegulationView:
    """The regulation; ``unofficial`` marks a translation.

    ``lines`` tell when and under which number it was issued. ``measured`` says that indicators stand beside clauses,
    of which year and day. ``in_force`` leads from a version no longer in force to the one that is.
    """

    title: str
    lang: str
    unofficial: bool
    lines: tuple[str, ...]
    passages: tuple[Passage, ...]
    measured: bool
    year: str
    as_of: str
    in_force: Link | None
    versions: tuple[Link, ...]


def regulation_pages(reader: Reader, measured: DistrictMeasures) -> Iterator[Page]:
    """The regulation in force, and each earlier version."""
    words, frame = reader.words, reader.frame
    versions = versions_of(words, frame.earlier_regulations, addresses.earlier_regulation)
    yield _page(reader, read_in(words, frame.regulation), _beside(reader, measured), tuple(versions.values()))
    in_force = Link(words("The regulation in force"), addresses.REGULATION)
    for day, version in versions.items():
        yield _earlier_page(reader, read_in(words, frame.earlier_regulations[day]), version, in_force)


def _page(reader: Reader, regulation: Regulation | None, beside: Beside, versions: tuple[Link, ...]) -> Page:
    """Without a regulation the page says so, because other pages lead to it."""
    words = reader.words
    view = _view(reader, regulation, beside, None, versions)
    about = words("The full text of the regulation; every clause can be linked to.")
    return Page(addresses.REGULATION, words.lang, "regulation", view.title, about, "regulation.html", view)


def _earlier_page(reader: Reader, regulation: Regulation | None, version: Link, in_force: Link) -> Page:
    words = reader.words
    view = _view(reader, regulation, {}, in_force, ())
    title = f"{view.title} · {version.text}"
    about = words("An earlier version of {day}, no longer in force.", day=version.text)
    return Page(version.address, words.lang, "regulation", title, about, "regulation.html", view)


def _view(
    reader: Reader, regulation: Regulation | None, beside: Beside, in_force: Link | None, versions: tuple[Link, ...]
) -> RegulationView:
    words = reader.words
    return RegulationView(
        title=regulation.title if regulation else words("Regulation"),
        lang=regulation.lang if regulation else words.lang,
        unofficial=regulation is not None and regulation.unofficial,
        lines=issued(words, regulation) if regulation else (),
        passages=tuple(_passages(regulation.clauses, beside)) if regulation else (),
        measured=bool(beside),
        year=reader.district.year,
        as_of=words.day(reader.district.today),
        in_force=in_force,
        versions=versions,
    )


def _beside(reader: Reader, measured: DistrictMeasures) -> Beside:
    """What each clause came to in the current academic year; only of ties reviewed with the clause as it reads."""
    words, frame = reader.words, reader.frame
    now = measured[reader.district.year].year
    tied = measures_of(frame.ties, frame.regulation.get("kk"))
    return {clause: tuple(indicator(words, key, now) for key in keys) for clause, keys in tied.items() if keys}


def _passages(clauses: tuple[Clause, ...], beside: Beside) -> Iterator[Passage]:
    """Neighbouring items of one kind of list are one passage, any other block is its own."""
    waiting: list[Block] = []
    for block in _blocks(clauses, beside):
        kind = block.clause.kind
        if waiting and (kind != waiting[0].clause.kind or kind not in ("bullet", "number")):
            yield Passage(waiting[0].clause.kind, tuple(waiting))
            waiting = []
        waiting.append(block)
    if waiting:
        yield Passage(waiting[0].clause.kind, tuple(waiting))


def _blocks(clauses: tuple[Clause, ...], beside: Beside) -> Iterator[Block]:
    current = ""
    for clause, following in zip(clauses, (*clauses[1:], None), strict=True):
        current = clause.id or current
        last = following is None or following.id is not None
        yield Block(clause, beside.get(current, ()) if last else ())

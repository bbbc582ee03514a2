"""The regulation clause by clause, and documents that are one body of text: the order."""

from collections.abc import Iterator
from dataclasses import dataclass

from birgemiz.model.documents import Clause, Order
from birgemiz.model.schedule import Approval
from birgemiz.views import addresses
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class Passage:
    """Clauses that stand together: one block, or all items of one list."""

    kind: str
    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class RegulationView:
    """The regulation; ``unofficial`` marks a translation."""

    title: str
    lang: str
    unofficial: bool
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document that is one body of Markdown, with its approval and the way back."""

    title: str
    lang: str
    unofficial: bool
    lines: tuple[str, ...]
    body: str
    up: Link | None
    others: tuple[Link, ...]


def regulation_page(reader: Reader) -> Page:
    """The full text; without one the page says so, because other pages lead to it."""
    words = reader.words
    regulation = reader.frame.regulation.get(words.lang) or reader.frame.regulation.get("kk")
    title = regulation.title if regulation else words("Regulation")
    view = RegulationView(
        title=title,
        lang=regulation.lang if regulation else words.lang,
        unofficial=regulation is not None and regulation.unofficial,
        passages=tuple(_passages(regulation.clauses)) if regulation else (),
    )
    return Page(
        address=addresses.REGULATION,
        lang=words.lang,
        section="regulation",
        title=title,
        description=words("The full text of the regulation; every clause can be linked to."),
        template="regulation.html",
        view=view,
    )


def order_page(reader: Reader) -> Page:
    """The department's order; without one the page says so."""
    words = reader.words
    order = reader.frame.orders.get(words.lang) or reader.frame.orders.get("kk")
    return Page(
        address=addresses.ORDER,
        lang=words.lang,
        section="regulation",
        title=order.title if order else words("Order"),
        description=words("The department's order that introduces the methodological hour."),
        template="document.html",
        view=_order(words, order),
    )


def _passages(clauses: tuple[Clause, ...]) -> Iterator[Passage]:
    """Neighbouring items of one kind of list are one passage, any other clause is its own."""
    waiting: list[Clause] = []
    for clause in clauses:
        if waiting and (clause.kind != waiting[0].kind or clause.kind not in ("bullet", "number")):
            yield Passage(waiting[0].kind, tuple(waiting))
            waiting = []
        waiting.append(clause)
    if waiting:
        yield Passage(waiting[0].kind, tuple(waiting))


def _order(words: Words, order: Order | None) -> DocumentView:
    up = Link(words("Regulation"), addresses.REGULATION)
    if order is None:
        return DocumentView(words("Order"), words.lang, False, (), words("not yet published"), up, ())
    day = words.day(order.date, "official") if order.date else ""
    number = words("No. {number}", number=order.number) if order.number else ""
    lines = tuple(filter(None, (day, number)))
    return DocumentView(order.title, order.lang, order.unofficial, lines, order.body, up, ())


def approval_lines(words: Words, approved: Approval | None) -> tuple[str, ...]:
    """The lines of an approval block: the word, who, when and under which number."""
    if approved is None:
        return ()
    day = words.day(approved.on, "official")
    number = words("No. {number}", number=approved.number) if approved.number else ""
    return words("APPROVED"), approved.by, ", ".join(filter(None, (day, number)))

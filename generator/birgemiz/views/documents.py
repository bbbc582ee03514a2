"""Documents that are one body of text: the order and its earlier versions, analyses; how documents are dated."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from birgemiz.model.documents import Order, Regulation
from birgemiz.model.record import Lang
from birgemiz.model.schedule import Approval
from birgemiz.views import addresses
from birgemiz.views.page import Link, Page
from birgemiz.views.site import Reader
from birgemiz.views.words import Words

D = TypeVar("D", Order, Regulation)


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document that is one body of Markdown, the way back, and its Word file if it has one."""

    title: str
    lang: str
    unofficial: bool
    lines: tuple[str, ...]
    body: str
    up: Link | None
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderView(DocumentView):
    """The order; ``in_force`` leads from a version no longer in force to the one that is."""

    in_force: Link | None
    versions: tuple[Link, ...]


def order_pages(reader: Reader) -> Iterator[Page]:
    """The department's order in force, and each earlier version."""
    words, frame = reader.words, reader.frame
    versions = versions_of(words, frame.earlier_orders, addresses.earlier_order)
    view = replace(order_view(reader), versions=tuple(versions.values()))
    about = words("The department's order that introduces the methodological hour.")
    yield Page(addresses.ORDER, words.lang, "regulation", view.title, about, "order.html", view)
    in_force = Link(words("The order in force"), addresses.ORDER)
    for day, version in versions.items():
        view = _view(words, read_in(words, frame.earlier_orders[day]), in_force, ())
        title = f"{view.title} · {version.text}"
        about = words("An earlier version of {day}, no longer in force.", day=version.text)
        yield Page(version.address, words.lang, "regulation", title, about, "order.html", view)


def order_view(reader: Reader) -> OrderView:
    """The order in force."""
    order = read_in(reader.words, reader.frame.orders)
    return replace(_view(reader.words, order, None, ()), word=addresses.ORDER_WORD if order else "")


def _view(words: Words, order: Order | None, in_force: Link | None, versions: tuple[Link, ...]) -> OrderView:
    """Without an order the page says so, because other pages lead to it."""
    return OrderView(
        title=order.title if order else words("Order"),
        lang=order.lang if order else words.lang,
        unofficial=order is not None and order.unofficial,
        lines=issued(words, order) if order else (),
        body=order.body if order else words("not yet published"),
        up=Link(words("Regulation"), addresses.REGULATION),
        in_force=in_force,
        word="",
        versions=versions,
    )


def read_in(words: Words, found: Mapping[Lang, D]) -> D | None:
    """A document in the reader's language, else in Kazakh, else in any."""
    return found.get(words.lang) or found.get("kk") or next(iter(found.values()), None)


def versions_of(words: Words, earlier: Iterable[date], address: Callable[[date], str]) -> dict[date, Link]:
    """The ways to earlier versions by their day, the newest first."""
    return {day: Link(words.day(day, "official"), address(day)) for day in sorted(earlier, reverse=True)}


def issued(words: Words, document: Order | Regulation) -> tuple[str, ...]:
    """By whom, when and under which number a document was issued, as far as it is known."""
    day = words.day(document.date, "official") if document.date else ""
    return tuple(filter(None, (document.by or "", day, _number(words, document.number))))


def approval_lines(words: Words, approved: Approval | None) -> tuple[str, ...]:
    """The lines of an approval block: the word, who, when and under which number."""
    if approved is None:
        return ()
    return words("APPROVED"), approved.by, ", ".join(_dated(words, approved))


def approval(words: Words, approved: Approval | None) -> str:
    """Who approved a document, when and under which number, in one line."""
    return ", ".join((approved.by, *_dated(words, approved))) if approved else ""


def _dated(words: Words, approved: Approval) -> tuple[str, ...]:
    return tuple(filter(None, (words.day(approved.on, "official"), _number(words, approved.number))))


def _number(words: Words, number: str | None) -> str:
    return words("No. {number}", number=number) if number else ""

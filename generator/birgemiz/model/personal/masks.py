"""Messages are public, also in logs, so none repeats what it objects to."""

from collections.abc import Callable, Iterable, Iterator

from birgemiz.model.personal.births import births
from birgemiz.model.personal.emails import emails
from birgemiz.model.personal.iins import iins
from birgemiz.model.personal.phones import phones
from birgemiz.model.personal.plain import plain
from birgemiz.model.personal.trace import Trace
from birgemiz.model.personal.worth import lines_worth_looking

Search = Callable[[str], Iterator[Trace]]
SEARCHES: tuple[Search, ...] = (iins, phones, emails, births)


def masked(text: str, searches: Iterable[Search] = SEARCHES) -> str:
    """The text with its identification numbers, telephone numbers, e-mail addresses and dates of birth unreadable."""
    if not any(lines_worth_looking(text)):
        return text
    for search in searches:
        line = plain(text)
        traces = list(search(line))
        text = _without(line, traces) if traces else text
    return text


def _without(line: str, traces: Iterable[Trace]) -> str:
    parts, at = [], 0
    for one in traces:
        parts += [line[at : one.start], one.shown]
        at = one.end
    return "".join([*parts, line[at:]])

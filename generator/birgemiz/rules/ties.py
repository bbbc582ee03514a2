"""Which clause each indicator measures, and whether the clause still reads as when that was decided."""

import hashlib
import unicodedata
from collections.abc import Iterator, Mapping

from birgemiz.model.documents import Regulation
from birgemiz.model.problem import Problem, problem
from birgemiz.model.ties import Ties
from birgemiz.rules.indicators import ASKED, DEPARTMENT

_LENGTH = 12
"""Hexadecimal digits of a fingerprint."""


def fingerprint(text: str) -> str:
    """A short name of a clause's text; spaces, line ends and the form of letters (Unicode NFC) change nothing."""
    plain = unicodedata.normalize("NFC", " ".join(text.split()))
    return hashlib.sha256(plain.encode()).hexdigest()[:_LENGTH]


def clauses(regulation: Regulation) -> dict[str, str]:
    """The text of each clause by its id; blocks without an id belong to the clause before them."""
    texts: dict[str, str] = {}
    current = ""
    for clause in regulation.clauses:
        current = clause.id or current
        texts[current] = f"{texts.get(current, '')} {clause.markdown}".strip()
    return texts


def tied(ties: Ties, regulation: Regulation | None) -> Iterator[Problem]:
    """Every tie names a clause that exists, with the text it was reviewed with, and indicators that exist."""
    texts = clauses(regulation) if regulation else {}
    known = ", ".join((*ASKED, DEPARTMENT))
    for n, tie in enumerate(ties.ties):
        for key in tie.indicators:
            if key not in ASKED and key != DEPARTMENT:
                yield problem("tie-indicator", ties.path, 0, f"ties.{n}.indicators", value=key, choices=known)
        if tie.clause not in texts:
            yield problem("tie-clause", ties.path, 0, f"ties.{n}.clause", value=tie.clause)
        elif fingerprint(texts[tie.clause]) != tie.fingerprint:
            words = {"value": tie.clause, "indicators": ", ".join(tie.indicators)}
            now = fingerprint(texts[tie.clause])
            yield problem("tie-changed", ties.path, 0, f"ties.{n}.fingerprint", fingerprint=now, **words)


def measures_of(ties: Ties | None, regulation: Regulation | None) -> Mapping[str, tuple[str, ...]]:
    """The indicators of each clause, leaving out what ``tied`` objects to."""
    if ties is None or regulation is None:
        return {}
    texts = clauses(regulation)
    found: dict[str, tuple[str, ...]] = {}
    for tie in ties.ties:
        if tie.clause in texts and fingerprint(texts[tie.clause]) == tie.fingerprint:
            sound = tuple(key for key in tie.indicators if key in ASKED or key == DEPARTMENT)
            found[tie.clause] = found.get(tie.clause, ()) + sound
    return found

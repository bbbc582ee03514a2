"""Which clause each indicator measures, and whether the clause still reads as when that was decided."""

import hashlib
import unicodedata
from collections.abc import Iterator, Mapping

from birgemiz.model.documents import Regulation
from birgemiz.model.problem import Problem, problem
from birgemiz.model.ties import Tie, Ties
from birgemiz.rules.indicators import CLAUSES

PATH = "indicators.yml"
"""The file of the ties."""

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
    for n, tie in enumerate(ties.ties):
        yield from _unknown(n, tie)
        if tie.clause not in texts:
            yield problem("tie-clause", PATH, 0, f"ties.{n}.clause", value=tie.clause)
        elif fingerprint(texts[tie.clause]) != tie.fingerprint:
            words = {"value": tie.clause, "indicators": ", ".join(tie.indicators)}
            now = fingerprint(texts[tie.clause])
            yield problem("tie-changed", PATH, 0, f"ties.{n}.fingerprint", fingerprint=now, **words)


def untied(ties: Ties | None, regulation: Regulation) -> Iterator[Problem]:
    """No indicator whose clause is in the regulation is left without a tie to it."""
    known = {(tie.clause, key) for tie in (ties.ties if ties else ()) for key in tie.indicators}
    for clause, text in clauses(regulation).items():
        keys = [key for key, of in CLAUSES.items() if of == clause and (clause, key) not in known]
        if keys:
            words = {"value": clause, "indicators": ", ".join(keys)}
            yield problem("tie-missing", PATH, 0, "", fingerprint=fingerprint(text), **words)


def _unknown(n: int, tie: Tie) -> Iterator[Problem]:
    for key in tie.indicators:
        if key not in CLAUSES:
            yield problem("tie-indicator", PATH, 0, f"ties.{n}.indicators", value=key, choices=", ".join(CLAUSES))


def measures_of(ties: Ties | None, regulation: Regulation | None) -> Mapping[str, tuple[str, ...]]:
    """The indicators of each clause, leaving out what ``tied`` objects to."""
    if ties is None or regulation is None:
        return {}
    texts = clauses(regulation)
    found: dict[str, tuple[str, ...]] = {}
    for tie in ties.ties:
        if tie.clause in texts and fingerprint(texts[tie.clause]) == tie.fingerprint:
            sound = tuple(key for key in tie.indicators if key in CLAUSES)
            found[tie.clause] = found.get(tie.clause, ()) + sound
    return found

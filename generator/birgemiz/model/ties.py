"""Which clause of the regulation each indicator measures: ``indicators.yml``."""

from typing import Annotated

from pydantic import Field

from birgemiz.model.record import Id, Limited, Line, Listed, Record


class Tie(Record):
    """A clause and the indicators that measure it.

    ``fingerprint`` is that of the clause's text when a person last reviewed the tie
    (:func:`birgemiz.rules.ties.fingerprint`); another text asks for another review.
    """

    clause: Id
    fingerprint: Line
    indicators: Annotated[tuple[Id, ...], Listed, Field(min_length=1), Limited]


class TiesFields(Record):
    """What the file says."""

    ties: Annotated[tuple[Tie, ...], Limited]


class Ties(TiesFields):
    """All ties of the district's regulation."""

    path: str

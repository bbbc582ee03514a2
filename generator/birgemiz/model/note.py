"""What was held: ``schools/<school>/sessions/2026-09-07.md``."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints

from birgemiz.model.record import (
    ONE_HOUR,
    Clock,
    Day,
    Id,
    Lang,
    Limited,
    Line,
    Listed,
    Prose,
    Record,
    Url,
    Whole,
)
from birgemiz.model.vocabulary import Format, Half, Held, Joined, Role

NoteName = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}(-(all|a|b))?(#\d{1,2})?$")]
"""A note of the same school by its file name, ``2026-10-05-b``; ``#2`` points at one recommendation."""

Task = Annotated[Whole, Field(ge=1, le=6)]
"""One of the six tasks of the regulation."""


class Visit(Record):
    """A methodologist of the department took part (regulation, clause `methodologist`)."""

    methodologist: Line
    focus: Prose | None = None
    recommendations: Annotated[tuple[Prose, ...], Listed, Limited] = ()


class Photo(Record):
    """A photo in the school's ``media`` folder and what it shows, for those who do not see it.

    Without ``alt`` the photo is not shown and the note is published all the same.
    """

    file: Line
    alt: Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)] = ""


class Post(Record):
    """Where an hour was made public, and on which day if that is known (clause `school-document-3`)."""

    url: Url
    on: Day | None = None


def _post(value: Any) -> Any:
    """A bare address is a post of an unknown day."""
    return {"url": value} if isinstance(value, str) else value


class NoteFields(Record):
    """The front matter of a note. Durations are minutes; people are named by role."""

    title: Line
    date: Day
    start: Clock | None = None
    minutes: Annotated[Whole, Field(ge=1, le=600)] = ONE_HOUR
    half: Half = Half.ALL
    format: Format | None = None
    tasks: Annotated[tuple[Task, ...], Listed, Limited] = ()
    groups: Annotated[tuple[str, ...], Listed, Limited] = ()
    led_by: Annotated[tuple[Role, ...], Listed, Limited] = ()
    participants: Annotated[Whole, Field(ge=0, le=1000)] | None = None
    joined_with: Joined | None = None
    analysis: Prose | None = None
    visit: Visit | None = None
    follows_up: Annotated[tuple[NoteName, ...], Listed, Limited] = ()
    photos: Annotated[tuple[Photo, ...], Limited] = ()
    posted: Annotated[tuple[Annotated[Post, BeforeValidator(_post)], ...], Listed, Limited] = ()
    status: Held = Held.HELD
    reason: Prose | None = None
    lang: Lang | None = None


class Note(NoteFields):
    """A published record but for its body; ``name`` is the file's stem and the page's.

    ``announced`` are the public channels in which the program posted it.
    """

    school: Id
    name: str
    path: str
    announced: tuple[Post, ...] = ()

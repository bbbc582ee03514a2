"""What was held: one record for each published note, without its body."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - a field is called `date`
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from birgemiz.model.record import Lang
from birgemiz.model.vocabulary import Format, Half, Joined, Role
from birgemiz.rules.recommendations import Followed
from birgemiz.views.published.record import Clock, Count, Frequent, Key, OpenFile, Year

SessionId = Annotated[str, Field(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$", description="School and note, never changes.")]


class Became(StrEnum):
    """What became of the promised hour; `extra`: held, but no schedule promised it."""

    HELD = "held"
    MOVED = "moved"
    CANCELLED = "cancelled"
    EXTRA = "extra"


@dataclass(slots=True)
class Recommendation(Frequent):
    """A recommendation that a visit left."""

    number: Annotated[int, Field(ge=1)]
    text: str
    state: Followed
    followed_by: Annotated[tuple[SessionId, ...], Field(description="Later sessions that follow it up.")]


@dataclass(slots=True)
class Visit(Frequent):
    """A methodologist of the department took part."""

    area: Annotated[Key, Field(description="Id of the methodologist's area.")]
    focus: str | None
    recommendations: tuple[Recommendation, ...]


@dataclass(slots=True)
class Session(Frequent):
    """A published note. Its texts are in the language that `lang` names."""

    id: SessionId
    school: Key
    year: Annotated[Year, Field(description="Academic year.")]
    date: Day
    start: Clock | None
    minutes: Annotated[int | None, Field(description="How long it lasted; null where it was cancelled.")]
    half: Annotated[Half, Field(description="Which half of the teachers it gathered.")]
    format: Format | None
    status: Became
    hour: Annotated[str | None, Field(description="Id of the promised hour, in the school's schedule.")]
    reason: Annotated[str | None, Field(description="Why it was cancelled, moved or added.")]
    lang: Lang
    title: str
    tasks: Annotated[tuple[int, ...], Field(description="Tasks of the regulation, 1 to 6.")]
    groups: Annotated[tuple[str, ...], Field(description="Ids of subject groups.")]
    led_by: Annotated[tuple[Role, ...], Field(description="Who organised it, by office and never by name.")]
    participants: Count | None
    joined_with: Annotated[Joined | None, Field(description="The meeting that it was joined with.")]
    analysis: Annotated[str | None, Field(description="Short analysis.")]
    visit: Visit | None
    follows_up: Annotated[
        tuple[str, ...], Field(description="Sessions whose recommendations it follows up, `#2` for one.")
    ]
    posted: Annotated[tuple[str, ...], Field(description="Where else it was made public.")]
    published: Annotated[
        Day | None, Field(description="The day on which it came to be published, where that is known.")
    ]
    url: Annotated[str, Field(description="Its page.")]


class SessionsFile(OpenFile):
    """Published notes, the newest first."""

    sessions: Iterable[Session]

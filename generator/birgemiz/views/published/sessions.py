"""What was held: one record for each published note, without its body."""

from collections.abc import Iterable
from datetime import date as Day  # noqa: N812 - a field is called `date`
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from birgemiz.model.record import Lang
from birgemiz.model.vocabulary import Format, Half, Joined, Role
from birgemiz.rules.recommendations import Followed
from birgemiz.views.published.record import Clock, Count, Key, OpenFile, Published, Year

SessionId = Annotated[str, Field(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$", description="School and note, never changes.")]


class Became(StrEnum):
    """What became of the promised hour; `extra`: held, but no schedule promised it."""

    HELD = "held"
    MOVED = "moved"
    CANCELLED = "cancelled"
    EXTRA = "extra"


class Recommendation(Published):
    """A recommendation that a visit left."""

    number: int = Field(ge=1)
    text: str
    state: Followed
    followed_by: tuple[SessionId, ...] = Field(description="Later sessions that follow it up.")


class Visit(Published):
    """A methodologist of the department took part."""

    area: Key = Field(description="Id of the methodologist's area.")
    focus: str | None
    recommendations: tuple[Recommendation, ...]


class Session(Published):
    """A published note. Its texts are in the language that `lang` names."""

    id: SessionId
    school: Key
    year: Year = Field(description="Academic year.")
    date: Day
    start: Clock | None
    minutes: int | None = Field(description="How long it lasted; null where it was cancelled.")
    half: Half = Field(description="Which half of the teachers it gathered.")
    format: Format | None
    status: Became
    hour: str | None = Field(description="Id of the promised hour, in the school's schedule.")
    reason: str | None = Field(description="Why it was cancelled, moved or added.")
    lang: Lang
    title: str
    tasks: tuple[int, ...] = Field(description="Tasks of the regulation, 1 to 6.")
    groups: tuple[str, ...] = Field(description="Ids of subject groups.")
    led_by: tuple[Role, ...] = Field(description="Who organised it, by office and never by name.")
    participants: Count | None
    joined_with: Joined | None = Field(description="The meeting that it was joined with.")
    analysis: str | None = Field(description="Short analysis.")
    visit: Visit | None
    follows_up: tuple[str, ...] = Field(description="Sessions whose recommendations it follows up, `#2` for one.")
    posted: tuple[str, ...] = Field(description="Where else it was made public.")
    published: Day | None = Field(description="The day on which it came to be published, where that is known.")
    url: str = Field(description="Its page.")


class SessionsFile(OpenFile):
    """Published notes, the newest first."""

    sessions: Iterable[Session]

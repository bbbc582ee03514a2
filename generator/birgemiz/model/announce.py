"""Where new notes are announced: ``announce.yml``."""

import re
from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from birgemiz.model.record import Day, Id, Lang, Limited, Listed, Record

PLACEHOLDER = re.compile(r"\$\{([A-Z][A-Z0-9_]*)\}")
"""Where a secret belongs: the name of a variable of the environment, ``${TELEGRAM_TOKEN}``."""

ChannelUrl = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9+.-]*://[^\s<>\"']+$", max_length=500)]
"""An address as the library apprise writes them, ``tgram://${TELEGRAM_TOKEN}/@aqbulaq``."""

PublicUrl = Annotated[str, StringConstraints(pattern=r"^https://[^\s<>\"'/@]+(/[^\s<>\"']*)?$", max_length=500)]
"""An address that anybody may open, ``https://t.me/aqbulaq``; it holds no name or password."""


class Channel(Record):
    """One place to announce notes in; without ``schools`` or ``languages`` notes of all.

    Notes held before ``since`` are never announced, so that a first run tells nothing old. Where the channel is
    ``public``, what was announced in it counts as published there.
    """

    name: Id
    url: ChannelUrl
    since: Day
    public: PublicUrl | None = None
    schools: Annotated[tuple[Id, ...], Listed, Field(max_length=450)] = ()
    languages: Annotated[tuple[Lang, ...], Listed, Limited] = ()

    @property
    def secrets(self) -> list[str]:
        """The names of the variables that its address asks of the environment."""
        return sorted(set(PLACEHOLDER.findall(self.url)))

    def takes(self, school: str, lang: Lang, day: date) -> bool:
        """Whether a note of this school, language and day belongs here."""
        return self.of(school) and (not self.languages or lang in self.languages) and day >= self.since

    def of(self, school: str) -> bool:
        """Whether notes of this school belong here."""
        return not self.schools or school in self.schools


class AnnounceFields(Record):
    """What the file says."""

    channels: Annotated[tuple[Channel, ...], Field(min_length=1), Limited]


class Announce(AnnounceFields):
    """All channels of the district."""

    path: str

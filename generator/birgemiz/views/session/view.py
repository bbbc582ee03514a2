"""What a note's page shows."""

from collections.abc import Mapping
from typing import NamedTuple

from birgemiz.model.media import Picture
from birgemiz.views.cards import NoteCards
from birgemiz.views.page import Link
from birgemiz.views.posts import PostPack
from birgemiz.views.session.chain import VisitView
from birgemiz.views.session.facts import Fact, TaskLine


class SessionView(NamedTuple):
    """What a note's page shows. Texts of the note itself are in ``lang``; ``body`` is Markdown.

    ``pictures`` are the images that a body may show, ``photos`` those below it with what they show; only the
    newest notes have ``cards``.
    """

    title: str
    lang: str
    school: Link
    iso: str
    day: str
    status: str
    status_name: str
    sign: str
    reason: str
    facts: tuple[Fact, ...]
    tasks: tuple[TaskLine, ...]
    analysis: str
    body: str
    pictures: Mapping[str, Picture]
    photos: tuple[tuple[Picture, str], ...]
    visit: VisitView | None
    follows: tuple[Link, ...]
    followed_by: tuple[Link, ...]
    posted: tuple[Link, ...]
    previous: Link | None
    next: Link | None
    archive: Link
    pack: PostPack
    cards: NoteCards | tuple[()]

"""What the logs of public channels prove: which notes were published in them, and when."""

from collections.abc import Mapping
from pathlib import Path

from birgemiz.intake.announce_file import read_log
from birgemiz.model.announce import Announce
from birgemiz.model.note import Post
from birgemiz.model.problem import Problem

Posts = Mapping[str, tuple[Post, ...]]
"""The posts of a school's notes by their names."""


def read_announced(content: Path, announce: Announce) -> tuple[dict[str, Posts], list[Problem]]:
    """The posts of each school's notes, and which logs can't be believed.

    A service tells no address of a post, so its link is the channel's. A channel of some schools proves nothing of
    others.
    """
    schools: dict[str, dict[str, tuple[Post, ...]]] = {}
    problems: list[Problem] = []
    for channel in announce.channels:
        told = read_log(content, channel)
        if isinstance(told, Problem):
            problems.append(told)
        elif channel.public:
            for key, day in told.items():
                school, _, name = key.partition("/")
                if channel.of(school):
                    posts = schools.setdefault(school, {})
                    posts[name] = (*posts.get(name, ()), Post(url=channel.public, on=day))
    return dict(schools), problems

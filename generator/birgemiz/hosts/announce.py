"""Notes announced in channels, each once.

A post is logged before the next is sent, so a run that was cut short goes on where it stopped. A service that took
a post but whose answer was lost looks like one that did not: such a post comes again.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from birgemiz.hosts import clock
from birgemiz.hosts.announce_log import BusyError, Log, only_run, open_log
from birgemiz.hosts.posting import Post, poster
from birgemiz.hosts.project import Project
from birgemiz.intake.announce_file import NAME, log_of, read_announce, read_log
from birgemiz.intake.catalogue import words
from birgemiz.intake.content import open_content
from birgemiz.intake.located import located
from birgemiz.judge import district_of, school_of, whole_of
from birgemiz.model.announce import Announce, Channel
from birgemiz.model.problem import Problem, problem
from birgemiz.views.announcement import Announcement, announcements
from birgemiz.views.site import WholeDistrict

PATIENCE = 3
"""Posts that fail one after another before a channel is left to the next run."""

Logged = Callable[[Channel], AbstractContextManager[Log]]
"""Opens a channel's log."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a run is given: ``pause`` between two posts to one channel, in seconds; ``say`` tells a person.

    A ``dry`` run says what it would post, asks for no secret and sends nothing.
    """

    environ: Mapping[str, str]
    say: Callable[[str], None]
    pause: float
    dry: bool


def announce(project: Project, run: Run) -> tuple[Problem, ...]:
    """Tell every channel of the notes that its log does not know; what went wrong, channel by channel."""
    found = read_announce(project.content)
    if found is None:
        return (problem("announce-missing", NAME),)
    if isinstance(found, list):
        return tuple(found)
    if not project.settings.url:
        return (problem("announce-site", NAME),)
    whole = _read(project.content)
    if isinstance(whole, tuple):
        return whole
    if whole.district.frame.district.sample and not run.dry:
        return (located(problem("announce-sample", "district.yml", 0, "sample"), project.content),)
    known = announcements(whole, words, project.settings.canonical)
    today = clock.today(whole.district.frame.district.time_zone)
    try:
        with only_run(project.content):
            problems = tuple(_channels(found, known, project.content, today, run))
    except BusyError:
        problems = (problem("announce-running", NAME),)
    return tuple(located(one, project.content) for one in problems)


def _read(content: Path) -> WholeDistrict | tuple[Problem, ...]:
    opened = open_content(content)
    if opened.frame is None:
        return opened.problems
    district = district_of(opened.frame, clock.today)
    return whole_of(district, [school_of(folder, content, district) for folder in opened.schools])


def _channels(
    found: Announce, known: tuple[Announcement, ...], content: Path, today: date, run: Run
) -> Iterator[Problem]:
    def logged(channel: Channel) -> AbstractContextManager[Log]:
        return open_log(content / log_of(channel), today)

    for n, channel in enumerate(found.channels):
        told = read_log(content, channel)
        if isinstance(told, Problem):
            yield told
            continue
        due = [one for one in known if one.key not in told and channel.takes(one.school, one.lang, one.day)]
        if run.dry:
            for one in due:
                run.say(f"{channel.name} ← {one.key}\n{one.title}\n{one.text}\n")
        elif due:
            yield from _channel(channel, f"channels.{n}.url", due, logged, run)


def _channel(channel: Channel, field: str, due: list[Announcement], logged: Logged, run: Run) -> Iterator[Problem]:
    post = poster(channel, field, run.environ)
    if isinstance(post, Problem):
        yield post
        return
    try:
        with logged(channel) as log:
            for one, reason in _posted(post, due, run.pause):
                if reason:
                    yield problem("announce-failed", NAME, 0, field, name=channel.name, value=one.key, reason=reason)
                else:
                    log.add(one.key)
                    run.say(f"{channel.name} ← {one.key}: жарияланды / опубликовано")
    except OSError:
        yield problem("announce-log-closed", log_of(channel))


def _posted(post: Post, due: list[Announcement], pause: float) -> Iterator[tuple[Announcement, str]]:
    """Each announcement once it is posted, with why it failed; no more of them when too many fail in a row."""
    failed = 0
    for n, one in enumerate(due):
        if n:
            time.sleep(pause)
        reason = post(one)
        failed = failed + 1 if reason else 0
        yield one, reason
        if failed == PATIENCE:
            return

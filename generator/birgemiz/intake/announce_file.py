"""The channels of ``announce.yml`` and the logs of what was announced in them."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from birgemiz.intake.explain import Place, nearest
from birgemiz.intake.folders import folders_in
from birgemiz.intake.record_file import Read, yaml_record
from birgemiz.model.announce import PLACEHOLDER, Announce, AnnounceFields, Channel
from birgemiz.model.problem import Problem, problem

NAME = "announce.yml"
"""The file's name in the content folder."""

OPEN = frozenset({"form", "forms", "json", "jsons", "ntfy", "ntfys", "xml", "xmls"})
"""Kinds of addresses that may do without a secret."""

EXAMPLE = "${TELEGRAM_TOKEN}"
"""A variable of the environment, as a secret's place in an address names it."""

_PASSWORD = re.compile(r"^[^/?#]*:([^/?#]*)@")
_SECRET = re.compile(r"\d{6,}(?::|%3A)[\w-]{30,}|(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{33,}", re.IGNORECASE)
"""What secrets look like: a Telegram bot's token, or a word of letters and digits longer than any chat's name."""

_LINE = re.compile(r"(\d{4}-\d{2}-\d{2}) ([a-z0-9-]+/\d{4}-\d{2}-\d{2}(?:-(?:all|a|b))?(?:-\d{1,2})?)\n")


def read_announce(content: Path) -> Read[Announce] | None:
    """The channels, what is wrong with their file, or None where a district has no such file."""
    file = content / NAME
    if not file.exists():
        return None
    read = yaml_record(file, NAME, AnnounceFields, Announce, path=NAME)
    if isinstance(read, list):
        return read
    place = Place(NAME, file.read_text("utf-8-sig"))
    schools = [folder.name for folder in folders_in(content / "schools")]
    return [*_repeated(read, place), *_literal(read, place), *_unknown(read, schools, place)] or read


def log_of(channel: Channel) -> str:
    """Where in the content a channel's log is."""
    return f"announced/{channel.name}.log"


def read_log(content: Path, channel: Channel) -> Mapping[str, date] | Problem:
    """The notes that the channel was told of, as ``school/name``, and when; a problem where a line can't be believed.

    A line is the day of the post and the note: ``2026-09-08 aqbulaq/2026-09-07-a``. Half a line may be a post whose
    note is not known any more, so it is never passed over.
    """
    path = log_of(channel)
    try:
        text = (content / path).read_text("utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError):
        return problem("file-unreadable", path)
    told: dict[str, date] = {}
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        try:
            day, key = _line(line)
        except ValueError:
            return problem("announce-log", path, number, value=line.strip())
        told.setdefault(key, day)
    return told


def _line(line: str) -> tuple[date, str]:
    """The day and the note of a line.

    :raises ValueError: when it is none, or names no day.
    """
    found = _LINE.fullmatch(line)
    if found is None:
        raise ValueError(line)
    return date.fromisoformat(found[1]), found[2]


def _repeated(announce: Announce, place: Place) -> Iterator[Problem]:
    """Two channels of one name would share a log."""
    seen = set()
    for n, channel in enumerate(announce.channels):
        if channel.name in seen:
            line = place.line_of(("channels", n, "name"))
            yield problem("announce-twice", place.path, line, "channels.name", value=channel.name)
        seen.add(channel.name)


def _literal(announce: Announce, place: Place) -> Iterator[Problem]:
    """A secret in the file is a secret in everybody's copy of the repository; it is not repeated in the sentence."""
    for n, channel in enumerate(announce.channels):
        scheme, _, rest = channel.url.partition("://")
        password = _PASSWORD.search(rest)
        missing = not channel.secrets and scheme not in OPEN
        written = password and not PLACEHOLDER.fullmatch(password[1])
        if missing or written or _SECRET.search(PLACEHOLDER.sub("", rest)):
            line = place.line_of(("channels", n, "url"))
            yield problem("announce-secret", place.path, line, "channels.url", value=channel.name, example=EXAMPLE)


def _unknown(announce: Announce, schools: list[str], place: Place) -> Iterator[Problem]:
    for n, channel in enumerate(announce.channels):
        for m, school in enumerate(channel.schools):
            if school not in schools:
                line = place.line_of(("channels", n, "schools", m))
                guess = nearest(school, schools)
                yield problem("announce-school", place.path, line, "channels.schools", value=school, guess=guess)

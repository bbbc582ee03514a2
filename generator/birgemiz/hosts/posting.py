"""Posts through apprise, which speaks with Telegram, email and many others: the one place that knows it."""

import logging
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any
from urllib.parse import quote

from birgemiz.intake.announce_file import NAME
from birgemiz.model.announce import PLACEHOLDER, Channel
from birgemiz.model.problem import Problem, problem
from birgemiz.views.announcement import Announcement

Post = Callable[[Announcement], str]
"""Posts one announcement; why that failed, empty when it did not."""


def poster(channel: Channel, field: str, environ: Mapping[str, str]) -> Post | Problem:
    """How to post to a channel with the secrets of this environment, or why that can't be done."""
    absent = [name for name in channel.secrets if not environ.get(name)]
    if absent:
        return problem("announce-variable", NAME, 0, field, name=channel.name, value=", ".join(absent))
    try:
        apprise: Any = import_module("apprise")  # an optional extra, slow to load
    except ModuleNotFoundError:
        return problem("announce-library", NAME, 0, field, name=channel.name)
    service = apprise.Apprise()
    address = PLACEHOLDER.sub(lambda found: quote(environ[found[1]], safe=""), channel.url)
    with apprise.LogCapture(level=logging.WARNING):
        if not service.add(address):
            return problem("announce-address", NAME, 0, field, name=channel.name)

    def post(one: Announcement) -> str:
        with apprise.LogCapture(level=logging.WARNING, fmt="%(message)s") as said:
            if service.notify(title=one.title, body=one.text, body_format=apprise.NotifyFormat.TEXT):
                return ""
            return _hidden(said.getvalue(), channel, environ)

    return post


def _hidden(said: str, channel: Channel, environ: Mapping[str, str]) -> str:
    """The last thing that the library said, without the secrets that it may repeat."""
    reason = said.strip().rpartition("\n")[2].rstrip(".")
    for name in channel.secrets:
        for secret in (environ[name], quote(environ[name], safe="")):
            reason = reason.replace(secret, name)
    return reason or "–"

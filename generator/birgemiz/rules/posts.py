"""Proof of publication: where a note is public, which links lead to the school's website, which to a network."""

import re

from birgemiz.model.note import Note, Post
from birgemiz.model.school import School

_END = re.compile("[/?#]")
"""What ends the part of an address that names the host."""


def publications(note: Note) -> tuple[Post, ...]:
    """Where a note is public: its own links, and the channels that announced it on hosts to which it has no link."""
    linked = {host(post.url) for post in note.posted}
    return (*note.posted, *(post for post in note.announced if host(post.url) not in linked))


def website_links(note: Note, school: School) -> tuple[str, ...]:
    """The note's links to the host of the school's own website."""
    home = host(school.website) if school.website else ""
    return tuple(post.url for post in note.posted if home and host(post.url) == home)


def network_links(note: Note, school: School) -> tuple[str, ...]:
    """The note's links to the hosts of the school's own pages in social networks, and of channels that announced it."""
    networks = {host(url) for url in (*school.social, *(post.url for post in note.announced))}
    return tuple(post.url for post in publications(note) if host(post.url) in networks)


def host(url: str) -> str:
    """The host that an absolute address names, in small letters and without ``www.`` (RFC 3986, 3.2.2)."""
    authority = _END.split(url.partition("://")[2], maxsplit=1)[0]
    return authority.rpartition("@")[2].partition(":")[0].lower().removeprefix("www.")

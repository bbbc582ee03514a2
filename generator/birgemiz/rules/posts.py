"""Proof of publication: where a note is public, which links lead to the school's website, which to a network."""

import re
from functools import lru_cache

from birgemiz.model.note import Note, Post
from birgemiz.model.school import School

_HOST = re.compile("://(?:[^/?#]*@)?([^/?#:]*)")


def publications(note: Note) -> tuple[Post, ...]:
    """Where a note is public: its own links, and the channels that announced it on hosts to which it has no link."""
    if not note.announced:
        return note.posted
    linked = {host(post.url) for post in note.posted}
    return (*note.posted, *(post for post in note.announced if host(post.url) not in linked))


def website_links(note: Note, school: School) -> tuple[str, ...]:
    """The note's links to the host of the school's own website."""
    if not note.posted or not school.website:
        return ()
    home = host(school.website)
    return tuple([post.url for post in note.posted if home and host(post.url) == home])


def network_links(note: Note, school: School) -> tuple[str, ...]:
    """The note's links to the hosts of the school's own pages in social networks, and of channels that announced it."""
    public = publications(note)
    if not public:
        return ()
    networks = {*_hosts(school.social), *[host(post.url) for post in note.announced]}
    return tuple([post.url for post in public if host(post.url) in networks])


@lru_cache(16)
def _hosts(urls: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(host, urls))


@lru_cache(1024)  # of a school's links, for which several indicators and tables ask
def host(url: str) -> str:
    """The host that an absolute address names, in small letters and without ``www.`` (RFC 3986, 3.2.2)."""
    found = _HOST.search(url)
    return found[1].lower().removeprefix("www.") if found else ""

"""Proof of publication: which of a note's links lead to the school's website, which to a social network."""

from birgemiz.model.note import Note
from birgemiz.model.school import School


def on_website(note: Note, school: School) -> bool:
    """Whether a link of the note leads to the host of the school's own website."""
    home = host(school.website) if school.website else ""
    return any(host(post.url) == home for post in note.posted)


def on_network(note: Note, school: School) -> bool:
    """Whether a link of the note leads elsewhere than to the school's website."""
    home = host(school.website) if school.website else ""
    return any(host(post.url) != home for post in note.posted)


def host(url: str) -> str:
    """The host that an absolute address names, in small letters and without ``www.`` (RFC 3986, 3.2.2)."""
    authority = url.split("/", 3)[2]
    return authority.rpartition("@")[2].partition(":")[0].lower().removeprefix("www.")

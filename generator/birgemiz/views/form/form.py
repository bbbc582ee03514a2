"""A form: collections of records, each with its fields and the files that it writes."""

from dataclasses import dataclass

from birgemiz.model.repository import Repository
from birgemiz.views.form.field import Field


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of one school, a file each; ``halves``: a file's name tells whose hour it was."""

    label: str
    one: str
    folder: str
    halves: bool
    fields: tuple[Field, ...]
    cancelled: str
    visited: str


@dataclass(frozen=True, slots=True)
class Document:
    """One file, of front matter and text when its name ends with ``.md``."""

    name: str
    label: str
    path: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Documents:
    """Files that belong together."""

    name: str
    label: str
    files: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """What one school, or the department, writes; all paths are relative to the content folder.

    ``repository`` holds the content, ``address`` is where the form's description goes, ``page`` the page of the site
    that shows what is written here, ``media`` the folder for photos.
    """

    repository: Repository
    address: str
    page: str
    title: str
    media: str
    notes: Notes | None
    documents: tuple[Documents, ...]

"""A form as Sveltia CMS reads it: ``config.yml``."""

from collections.abc import Iterator
from typing import Any

import yaml

from birgemiz.views.form.form import Document, Documents, Form, Notes
from birgemiz.writers.file import File
from birgemiz.writers.form_backend import backend
from birgemiz.writers.form_fields import field_options
from birgemiz.writers.links import Settings

_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

WIDEST = 1600
"""Pixels of a photo's longer side that the form sends; the site shows no wider one."""

LARGEST = 20 * 2**20
"""Bytes of a photo that the form takes; the build reads no larger one."""

_PHOTOS = {
    "max_file_size": LARGEST,
    "slugify_filename": True,
    "transformations": {"raster_image": {"format": "webp", "quality": 85, "width": WIDEST, "height": WIDEST}},
}


def form_file(form: Form, settings: Settings, content: str) -> File:
    """The description of a form; ``content`` is the content folder's path in the repository."""
    described = dict(_options(form, settings, content))
    text = yaml.dump(described, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
    return File(form.address, text.encode())


def _options(form: Form, settings: Settings, content: str) -> Iterator[tuple[str, Any]]:
    repository = form.repository
    yield "backend", backend(repository)
    yield "app_title", form.title
    if settings.url:
        yield "site_url", settings.url.rstrip("/")
        yield "display_url", settings.canonical(form.page, "kk")
        yield "logo", {"src": f"/{settings.url.split('/', 3)[3]}assets/birgemiz/icon.svg"}
    yield "issue_reports", {"url": f"{repository.url}/{repository.name}/issues"}
    yield "media_folder", _below(content, form.media)
    yield "public_folder", "/media"
    yield "media_libraries", {"default": {"config": _PHOTOS}, "stock_assets": {"providers": []}}
    yield "output", {"omit_empty_optional_fields": True, "yaml": {"quote": "double"}}
    yield "slug", {"encoding": "ascii", "clean_accents": True, "timezone": "local"}
    yield "editor", {"preview": False}
    notes = [_notes(form.notes, content, form.media)] if form.notes else []
    yield "collections", [*notes, *(_documents(one, content) for one in form.documents)]


def _notes(notes: Notes, content: str, media: str) -> dict[str, Any]:
    """One file a note, named by its date; where hours are of halves, by the half as well.

    The list calls a note by its file: in a note that a person wrote the date may stand there alone.
    """
    return {
        "name": "sessions",
        "label": notes.label,
        "label_singular": notes.one,
        "icon": "edit_note",
        "folder": _below(content, notes.folder),
        "slug": "{{fields.date}}" + ("-{{fields.half}}" if notes.halves else ""),
        "summary": "{{slug}} · {{title}}",
        "media_folder": f"/{_below(content, media)}",
        "public_folder": "../media",
        "format": "yaml-frontmatter",
        "extension": "md",
        "create": True,
        "delete": True,
        "duplicate": False,
        "thumbnail": False,
        "sortable_fields": {"fields": ["date", "title"], "default": {"field": "date", "direction": "descending"}},
        "view_filters": [
            {"label": notes.cancelled, "field": "status", "eq": "cancelled"},
            {"label": notes.visited, "field": "visit.methodologist", "empty": False},
        ],
        "fields": [field_options(field) for field in notes.fields],
    }


def _documents(documents: Documents, content: str) -> dict[str, Any]:
    return {
        "name": documents.name,
        "label": documents.label,
        "icon": "description",
        "files": [_document(one, content) for one in documents.files],
    }


def _document(one: Document, content: str) -> dict[str, Any]:
    return {
        "name": one.name,
        "label": one.label,
        "file": _below(content, one.path),
        "format": "yaml-frontmatter" if one.path.endswith(".md") else "yaml",
        "fields": [field_options(field) for field in one.fields],
    }


def _below(content: str, path: str) -> str:
    return f"{content}/{path}" if content else path

"""A school's notes: file name, front matter and body agree, or the note is set aside."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from birgemiz.intake.announced import Posts
from birgemiz.intake.explain import Place
from birgemiz.intake.folders import files_in
from birgemiz.intake.record_file import parts_in, validated
from birgemiz.intake.text import read_text
from birgemiz.model.note import Note, NoteFields, Post
from birgemiz.model.problem import Problem, problem
from birgemiz.model.vocabulary import Half, Held

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})(?:-(all|a|b))?(?:-(\d{1,2}))?")
EXPECTED = "2026-09-07.md, 2026-09-07-b.md"


class Noted(NamedTuple):
    """A note and its Markdown."""

    note: Note
    body: str


def every(_: Path) -> bool:
    """Read every note."""
    return True


def read_notes(
    folder: Path, school: str, announced: Posts, reads: Callable[[Path], bool] = every
) -> tuple[list[Noted], list[Problem]]:
    """The notes of ``sessions/`` in the order of their names, and what was wrong with the others.

    ``reads`` tells which files to read.
    """
    notes: list[Noted] = []
    problems: list[Problem] = []
    base = f"schools/{school}/sessions"
    for file in sorted(filter(reads, files_in(folder / "sessions")), key=lambda file: file.stem):
        read = read_note(file, f"{base}/{file.name}", school, announced.get(file.stem, ()))
        if isinstance(read, Noted):
            notes.append(read)
        else:
            problems += read
    return notes, problems


def read_note(file: Path, path: str, school: str, announced: tuple[Post, ...] = ()) -> Noted | list[Problem]:
    """One note, or everything that is wrong with it."""
    return note_in(read_text(file, path), path, school, announced)


def note_in(text: str | Problem, path: str, school: str, announced: tuple[Post, ...] = ()) -> Noted | list[Problem]:
    """The note that a text is, in a file of this path, or everything that is wrong; a wrong name comes first."""
    name, _, suffix = path.rpartition("/")[2].rpartition(".")
    if suffix != "md":
        return [problem("file-unexpected", path, expected=EXPECTED)]
    named = _NAME.fullmatch(name)
    if named is None:
        return [problem("note-name", path)]
    read = [text] if isinstance(text, Problem) else parts_in(text, path)
    if isinstance(read, list):
        return read
    meta, parts = read
    place = Place(path, parts.header, parts.header_line)
    wrong = [*_name_disagrees(meta, place, named[1], named[2]), *_incomplete(meta, place)]
    known = {"school": school, "name": name, "path": path, "announced": announced}
    note = validated(meta, place, NoteFields, Note, **known)
    if isinstance(note, list):
        return wrong + note
    return wrong or Noted(note, parts.body.strip("\n"))


def _name_disagrees(meta: dict[str, Any], place: Place, day: str, half: str | None) -> Iterator[Problem]:
    """The file's name gives the date and may give the half; the front matter may repeat them."""
    written = meta.setdefault("date", day)
    if isinstance(written, str) and written != day and _DAY.fullmatch(written):
        yield problem("note-date", place.path, place.line_of(("date",)), "date", name=day, value=written)
    if half and meta.setdefault("half", half) != half and meta["half"] in list(Half):
        line = place.line_of(("half",))
        yield problem("note-half", place.path, line, "half", name=half, value=meta["half"])


def _incomplete(meta: dict[str, Any], place: Place) -> Iterator[Problem]:
    """A held hour shows its analysis and tasks, a cancelled one its reason."""
    if meta.get("status") == Held.CANCELLED:
        if "reason" not in meta:
            yield problem("note-reason", place.path, place.line_of(("status",)), "reason")
        return
    if "analysis" not in meta:
        yield problem("note-analysis", place.path, place.line, "analysis")
    if not meta.get("tasks"):
        yield problem("note-tasks", place.path, place.line, "tasks")

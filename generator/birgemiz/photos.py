"""A school's photos: each that its notes show is read, made fit for the web and saved, once."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.explain import LONGEST_QUOTE
from birgemiz.intake.media import absent, read_original
from birgemiz.model.media import Flaw, Picture, Shown, media_name
from birgemiz.model.note import Note
from birgemiz.model.problem import Problem, problem
from birgemiz.model.register import SchoolRecords
from birgemiz.writers.file import File
from birgemiz.writers.markdown import images_in


class Album(NamedTuple):
    """The pictures by their originals' names, the problems of the others, and the paths saved."""

    pictures: Mapping[str, Picture]
    problems: tuple[Problem, ...]
    saved: tuple[str, ...]


class _Darkroom:
    """Makes each photo of one school once; keeps its picture, or what is wrong with it."""

    def __init__(self, folder: Path, save: Callable[[Iterable[File]], list[str]]) -> None:
        self._folder, self._save = folder, save
        self._known: dict[str, Picture | Flaw] = {}
        self.saved: list[str] = []

    @property
    def pictures(self) -> dict[str, Picture]:
        return {name: one for name, one in self._known.items() if isinstance(one, Picture)}

    def picture(self, reference: str) -> Picture | Flaw:
        name = media_name(reference)
        if name is None:
            return absent(self._folder, reference)
        if name not in self._known:
            self._known[name] = self._made(name)
        return self._known[name]

    def _made(self, name: str) -> Picture | Flaw:
        from birgemiz.writers.images import develop  # noqa: PLC0415 - a site without photos needs no Pillow

        data = read_original(self._folder, name)
        developed = data if isinstance(data, Flaw) else develop(self._folder.name, name, data)
        if isinstance(developed, Flaw):
            return developed
        self.saved += self._save(one.file() for one in (developed,))
        return developed.picture


def album(folder: Path, records: SchoolRecords, save: Callable[[Iterable[File]], list[str]]) -> Album:
    """Make what a school's notes show; an image is written only when ``save`` asks for its file."""
    room = _Darkroom(folder, save)
    problems: list[Problem] = []
    for note in records.notes:
        for one in _shown(note, records.bodies.get(note.name, "")):
            found = room.picture(one.reference)
            if isinstance(found, Flaw):
                problems.append(_problem(found.code, note, one, found.words))
            elif not one.alt.strip():
                problems.append(_problem("photo-alt", note, one, {}))
    return Album(room.pictures, tuple(problems), tuple(room.saved))


def _shown(note: Note, body: str) -> Iterable[Shown]:
    """What a note shows, front matter first, each once."""
    inside = images_in(body)
    if not note.photos and not inside:
        return ()
    return dict.fromkeys([*(Shown(photo.file, photo.alt, "photos") for photo in note.photos), *inside])


def _problem(code: str, note: Note, one: Shown, words: Mapping[str, str]) -> Problem:
    name = "".join(letter for letter in one.reference if letter.isprintable())
    value = name if len(name) <= LONGEST_QUOTE else name[: LONGEST_QUOTE - 1] + "…"
    return problem(code, note.path, 0, one.field, value=value, **words)

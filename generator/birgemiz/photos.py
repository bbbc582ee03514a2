"""A school's photos: each that its notes show is read, made fit for the web in several widths and saved, once."""

from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from birgemiz.intake.explain import quoted
from birgemiz.intake.media import absent, read_original
from birgemiz.model.media import Draw, Drawn, Flaw, Original, Picture, Shown, elsewhere, media_name
from birgemiz.model.note import Note
from birgemiz.model.problem import Problem, problem
from birgemiz.model.register import SchoolRecords
from birgemiz.views import addresses
from birgemiz.writers.file import File
from birgemiz.writers.image_remarks import remarks
from birgemiz.writers.markdown import images_in

_DIGEST = 12
"""Characters of an original's digest that an address holds."""


class Album(NamedTuple):
    """The pictures by their originals' names, the problems of the others, and the paths saved."""

    pictures: Mapping[str, Picture]
    problems: tuple[Problem, ...]
    saved: tuple[str, ...]


class _Darkroom:
    """Makes each photo of one school once; keeps its picture, or what is wrong with it."""

    def __init__(self, folder: Path, save: Callable[[Iterable[File]], list[str]], draw: Draw) -> None:
        self._folder, self._save, self._draw = folder, save, draw
        self._known: dict[str, Picture | Flaw] = {}
        self._remarks: dict[str, tuple[Flaw, ...]] = {}
        self.saved: list[str] = []

    @property
    def pictures(self) -> dict[str, Picture]:
        return {name: one for name, one in self._known.items() if isinstance(one, Picture)}

    def picture(self, reference: str) -> Picture | Flaw:
        name = media_name(reference)
        if name is None:
            return Flaw("photo-elsewhere") if elsewhere(reference) else absent(self._folder, reference)
        if name not in self._known:
            self._known[name] = self._made(name)
        return self._known[name]

    def remarks(self, reference: str) -> tuple[Flaw, ...]:
        """What is said of a picture, once, however many notes show it."""
        return self._remarks.pop(media_name(reference) or "", ())

    def _made(self, name: str) -> Picture | Flaw:
        data = read_original(self._folder, name)
        if isinstance(data, Flaw):
            return data
        original = Original(blake2b(data, digest_size=32).hexdigest(), data)
        drawn = self._draw(original)
        if isinstance(drawn, Flaw):
            return drawn
        self._remarks[name] = tuple(remarks(name, data))
        return self._published(name, original.digest, drawn)

    def _published(self, name: str, digest: str, drawn: tuple[Drawn, ...]) -> Picture:
        """The picture of an original, saved in every width."""
        school = self._folder.name
        placed = [(addresses.picture(school, name, digest[:_DIGEST], one.width), one) for one in drawn]
        self.saved += self._save(File(address, one.data()) for address, one in placed)
        *narrower, (address, widest) = placed
        return Picture(name, address, widest.width, widest.height, tuple((at, one.width) for at, one in narrower))


def album(folder: Path, records: SchoolRecords, save: Callable[[Iterable[File]], list[str]], draw: Draw) -> Album:
    """Make what a school's notes show; the bytes of an image are made only when ``save`` asks for its file."""
    room = _Darkroom(folder, save, draw)
    problems: list[Problem] = []
    for note in records.notes:
        for one in _shown(note, records.bodies.get(note.name, "")):
            found = room.picture(one.reference)
            if isinstance(found, Flaw):
                problems.append(_problem(found.code, note, one, found.words))
                continue
            if not one.alt.strip():
                code = "photo-unnamed" if one.field == "photos" else "photo-alt"
                problems.append(_problem(code, note, one, {}))
            problems += (_problem(said.code, note, one, said.words) for said in room.remarks(one.reference))
    return Album(room.pictures, tuple(problems), tuple(room.saved))


def _shown(note: Note, body: str) -> Iterable[Shown]:
    """What a note shows, front matter first, each once."""
    inside = images_in(body)
    if not note.photos and not inside:
        return ()
    return dict.fromkeys([*(Shown(photo.file, photo.alt, "photos") for photo in note.photos), *inside])


def _problem(code: str, note: Note, one: Shown, words: Mapping[str, str]) -> Problem:
    name = "".join(letter for letter in one.reference if letter.isprintable())
    return problem(code, note.path, 0, one.field, value=quoted(name), **words)

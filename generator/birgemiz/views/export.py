"""What an exported folder says of itself: a cover page in every language, and a note for the webmaster."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from birgemiz.model.record import Lang
from birgemiz.model.school import School
from birgemiz.views import addresses
from birgemiz.views.page import Page
from birgemiz.views.site import Reader
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class Entrance:
    """The way to a school's page in one language; ``sample`` is the label of samples, if it is one."""

    lang: Lang
    name: str
    as_of: str
    sample: str


@dataclass(frozen=True, slots=True)
class CoverView:
    """The page that a folder opens with; ``address`` is the school's page."""

    address: str
    entrances: tuple[Entrance, ...]


def cover_page(readers: Sequence[Reader], school: School) -> Page:
    """The page at the root of the folder, in all languages at once; it only leads to the school's own."""
    words = readers[0].words
    return Page(
        address=addresses.HOME,
        lang=words.lang,
        section="",
        title=_title(words, school),
        description="",
        template="export-cover.html",
        view=CoverView(
            addresses.school(school.id),
            tuple(_entrance(reader, school) for reader in readers),
        ),
        canonical=addresses.school(school.id),
        alone=True,
    )


def _entrance(reader: Reader, school: School) -> Entrance:
    words, sample = reader.words, reader.frame.district.sample
    return Entrance(words.lang, _title(words, school), _as_of(reader), sample[words.lang] if sample else "")


def webmaster_note(readers: Iterable[Reader], school: School, live: str) -> str:
    """What the folder is and how to publish it; ``live`` is the school's page on the district's site, if known."""
    return "\n".join("".join(f"{line}\n" for line in _lines(reader, school, live)) for reader in readers)


def _lines(reader: Reader, school: School, live: str) -> Iterator[str]:
    words = reader.words
    yield f"{_title(words, school)}. {_as_of(reader)}"
    if live:
        yield live
    yield words("Copy the whole folder into the school's website and link to its file index.html.")
    yield words("The folder also opens from a USB stick.")
    yield words("The next export into this folder renews the files of the export; your own files in it stay.")


def _title(words: Words, school: School) -> str:
    return words("Methodological hour: {school}", school=school.names[words.lang])


def _as_of(reader: Reader) -> str:
    return reader.words("As of {day}", day=reader.words.day(reader.district.today))

"""Open data for programs: what there is, where, and an example."""

from dataclasses import dataclass

from birgemiz.views import addresses
from birgemiz.views.page import Link, Page
from birgemiz.views.published.record import VERSION
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.views.spreadsheets import spreadsheet_links
from birgemiz.views.words import Words


@dataclass(frozen=True, slots=True)
class FileRow:
    """A kind of file: its path as developers write it, the address of an example, what it holds, its schema."""

    path: str
    example: str
    holds: str
    schema: str


@dataclass(frozen=True, slots=True)
class DevelopersView:
    """The open data. JSON is the same in every language, spreadsheets are the reader's."""

    as_of: str
    version: str
    files: tuple[FileRow, ...]
    tables: tuple[Link, ...]
    package: str


def developers_page(reader: Reader, whole: WholeDistrict) -> Page:
    """The page of the open data."""
    words = reader.words
    view = DevelopersView(
        as_of=words.day(reader.district.today),
        version=VERSION,
        files=_files(words, min(whole.schools, default="")),
        tables=spreadsheet_links(words),
        package=addresses.DATA_PACKAGE,
    )
    about = words("What this site publishes as JSON and CSV: files, schemas, an example.")
    return Page(addresses.DATA, words.lang, "", words("Open data"), about, "developers.html", view)


def _files(words: Words, school: str) -> tuple[FileRow, ...]:
    """Every kind of file; one that each school has is shown by the example of ``school``, if there is any."""

    def one(name: str, holds: str) -> FileRow:
        return FileRow(addresses.data(name), addresses.data(name), holds, addresses.data_schema(name))

    return (
        one("district", words("Names of the district, its subject groups and methodologists' areas, academic years")),
        one("schools", words("Every school with its id")),
        FileRow(
            addresses.schedule_data("<id>"),
            addresses.schedule_data(school) if school else "",
            words("A school's weekly schedule, and every promised hour with what became of it"),
            addresses.data_schema("schedule"),
        ),
        one("sessions", words("Every published note without its full text, the newest first")),
        FileRow(
            addresses.school_sessions_data("<id>"),
            addresses.school_sessions_data(school) if school else "",
            words("The same for one school"),
            addresses.data_schema("sessions"),
        ),
        one("indicators", words("Indicators of the regulation by academic year: what is met of what is asked")),
    )

"""What makes a district's files, ready for all of them: its languages, what pours pages, what writes downloads."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from birgemiz.intake.catalogue import words
from birgemiz.judge import district_of, school_of, slim
from birgemiz.model.record import Lang
from birgemiz.model.register import Frame
from birgemiz.views.cards import district_cards, school_cards
from birgemiz.views.downloads import district_downloads, school_downloads
from birgemiz.views.form.forms import district_forms, school_forms
from birgemiz.views.frame import frame_view
from birgemiz.views.open_data import district_data, school_data
from birgemiz.views.pages import Pages, district_pages, school_pages
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.work import Clock, Host, SchoolBuilt, Told, Work
from birgemiz.writers.data import data_file, schema_files
from birgemiz.writers.datapackage import data_package
from birgemiz.writers.downloads import download_file
from birgemiz.writers.file import File
from birgemiz.writers.form import form_file
from birgemiz.writers.links import Settings
from birgemiz.writers.pages import PageWriter
from birgemiz.writers.shell import Shell
from birgemiz.writers.templates import Templates

Part = Callable[[], Iterator[File]]
"""Makes some of the district's files."""


class Press:
    """Makes the files of schools, one by one; the whole district's are made with the same parts."""

    def __init__(self, content: Path, frame: Frame, host: Host, clock: Clock, work: Work) -> None:
        has_form = host.has_form and frame.district.repository is not None
        self.district = replace(district_of(frame, clock), has_form=has_form)
        self.readers = [Reader(self.district, words(lang)) for lang in frame.district.languages]
        self.writer = _writer(host, self.readers)
        self.url_of = partial(_public, settings=host.settings, lang=frame.district.languages[0])
        self.downloaded = partial(download_file, settings=host.settings, today=self.district.today)
        self.described = partial(form_file, settings=host.settings, content=host.content)
        self._content, self._work, self._settings = content, work, host.settings
        self._published = _by_school(work.history(content, frame.district.time_zone))

    def told(self, school: str) -> Told:
        """What is known of a school's notes beside its folder."""
        return Told(self._published.get(school, {}), self.district.frame.announced.get(school, {}))

    def school(self, folder: Path) -> SchoolBuilt:
        """All files of a school, made and saved."""
        work, published = self._work, self._published.get(folder.name, {})
        made = school_of(folder, self._content, self.district, work.save, published, draw=work.draw)
        stands, problems, photos = made
        if stands is None:
            return made
        told = [SchoolLines(reader, stands) for reader in self.readers]
        pages = work.save(self.writer.file(page) for page in school_pages(told))
        files = work.save(self.downloaded(one) for one in school_downloads(told))
        data = work.save(data_file(one) for one in school_data(self.district, stands, self.url_of))
        cards = work.save(work.cards(card for pair in school_cards(self.readers, stands).values() for card in pair))
        forms = work.save(self.described(form) for form in school_forms(self.readers, stands))
        return SchoolBuilt(slim(stands), problems, (*photos, *pages, *files, *data, *cards, *forms))

    def district_parts(self, whole: WholeDistrict) -> list[Part]:
        """The files that speak of all schools, in parts that can be made side by side; the longest come first."""
        pages = (partial(self._poured, part) for part in district_pages(self.readers, whole))
        return [partial(self._district_downloads, whole), *pages, partial(self._district_data, whole)]

    def _poured(self, pages: Pages) -> Iterator[File]:
        return map(self.writer.file, pages())

    def _district_downloads(self, whole: WholeDistrict) -> Iterator[File]:
        yield from map(self.downloaded, district_downloads(self.readers, whole))
        yield from self._work.cards(district_cards(self.readers))
        yield from map(self.described, district_forms(self.readers, whole))

    def _district_data(self, whole: WholeDistrict) -> Iterator[File]:
        yield from map(data_file, district_data(self.readers, whole, self.url_of))
        yield from schema_files()
        yield data_package(self.district, whole.schools, self._settings)


def _by_school(published: Mapping[str, date]) -> dict[str, dict[str, date]]:
    """The days on which notes came to be public, by school and by the note's name."""
    found: dict[str, dict[str, date]] = {}
    for path, day in published.items():
        match path.split("/"):
            case ["schools", school, "sessions", file]:
                found.setdefault(school, {})[file.removesuffix(".md")] = day
    return found


def _public(address: str, settings: Settings, lang: Lang) -> str:
    """The public address of a page; relative to the site's root where its own is not known."""
    return settings.url + settings.address(address, lang)


def _writer(host: Host, readers: list[Reader]) -> PageWriter:
    languages = [reader.words.lang for reader in readers]
    shells = {reader.words.lang: _shell(host, reader, languages) for reader in readers}
    return PageWriter(host.settings, host.rendered, shells)


def _shell(host: Host, reader: Reader, languages: list[Lang]) -> Shell:
    templates = Templates(host.templates, reader.words)
    templates.compile()
    ending = ".html" if host.settings.plain_files else "/"
    return Shell(reader.words, templates, frame_view(reader, ending), languages)

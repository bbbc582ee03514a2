"""The whole program: content and a host's specimens in, the site's files out.

A school depends on its own folder and on what all schools share, so schools are built one by
one, in any order and in any process; the district's pages come last, from what became of all.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from birgemiz import __version__
from birgemiz.intake.catalogue import words
from birgemiz.intake.content import open_content
from birgemiz.judge import all_problems, district_of, school_of, slim, whole_of
from birgemiz.model.problem import Problem
from birgemiz.model.record import Lang
from birgemiz.model.register import Frame
from birgemiz.views.downloads import district_downloads, school_downloads
from birgemiz.views.frame import frame_view
from birgemiz.views.measured import district_measures
from birgemiz.views.open_data import district_data, school_data
from birgemiz.views.pages import district_pages, school_pages
from birgemiz.views.site import Reader, WholeDistrict
from birgemiz.work import Built, Clock, Host, SchoolBuilt, Work
from birgemiz.writers.build_info import build_info
from birgemiz.writers.data import data_file, schema_files
from birgemiz.writers.datapackage import data_package
from birgemiz.writers.downloads import download_file
from birgemiz.writers.file import File
from birgemiz.writers.links import Settings, pages_by_address, path_of_free, twins
from birgemiz.writers.pages import PageWriter
from birgemiz.writers.shell import Shell
from birgemiz.writers.sitemap import robots, sitemap
from birgemiz.writers.slots import tokens_in
from birgemiz.writers.specimens import ABSENT_PAGE, is_specimen
from birgemiz.writers.templates import Templates


def build(content: Path, host: Host, clock: Clock, work: Work) -> Built:
    """Read, judge, show, pour and save a district's site.

    ``clock`` says which day it is in the district's time zone, unless its file pins a day. A district that
    can't be read at all saves nothing.
    """
    opened = open_content(content)
    if opened.frame is None:
        return Built(frozenset(), tuple(sorted(opened.problems)))
    frame = opened.frame
    district = district_of(frame, clock)
    readers = [Reader(district, words(lang)) for lang in frame.district.languages]
    writer = _writer(host, readers)

    url_of = partial(_public, settings=host.settings, lang=frame.district.languages[0])
    downloaded = partial(download_file, settings=host.settings, today=district.today)
    remember = work.remember(district.today)
    published = _by_school(work.history(content, frame.district.time_zone))

    def build_school(folder: Path) -> SchoolBuilt:
        known = published.get(folder.name, {})
        stands, problems, photos = school_of(folder, content, district, work.save, known, draw=work.draw)
        if stands is None:
            return SchoolBuilt(None, problems, photos)
        pages = work.save(writer.file(page) for page in school_pages(readers, stands))
        files = work.save(downloaded(one) for one in school_downloads(readers, stands))
        data = work.save(data_file(one) for one in school_data(district, stands, url_of))
        return SchoolBuilt(slim(stands), problems, (*photos, *pages, *files, *data))

    def school(folder: Path) -> SchoolBuilt:
        return remember(folder, published.get(folder.name, {}), build_school)

    built = list(work.spread(school, opened.schools))
    saved = [path for one in built for path in one.saved]
    whole = whole_of(district, built)
    problems = all_problems(opened.problems, built, whole, content)
    parts = district_pages(readers, whole)

    def build_part(number: int) -> list[str]:
        return work.save(writer.file(page) for page in parts[number]())

    saved += (path for part in work.spread(build_part, range(len(parts))) for path in part)
    saved += work.save(downloaded(one) for one in district_downloads(readers, whole))
    saved += work.save(data_file(one) for one in district_data(readers, whole, url_of))
    saved += work.save((*schema_files(), data_package(district, whole.schools, host.settings)))
    saved += work.save(_free(frame, host, writer))
    saved += work.save(_whole_site(whole, host, writer, saved, problems))
    return Built(frozenset(saved), problems)


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
    ending = ".html" if host.settings.plain_files else "/"
    languages = [reader.words.lang for reader in readers]
    shells = {
        reader.words.lang: Shell(
            reader.words, Templates(host.templates, reader.words), frame_view(reader, ending), languages
        )
        for reader in readers
    }
    return PageWriter(host.settings, host.rendered, shells)


def _whole_site(
    whole: WholeDistrict, host: Host, writer: PageWriter, saved: list[str], problems: tuple[Problem, ...]
) -> Iterator[File]:
    """What speaks of the whole site."""
    if ABSENT_PAGE in host.rendered:
        yield writer.absent(host.rendered[ABSENT_PAGE])
    yield from sitemap(pages_by_address(saved, whole.district.frame.district.languages), host.settings)
    yield robots(host.settings)
    notes = sum(len(one.records.notes) for one in whole.schools.values())
    pages = sum(path.endswith(".html") for path in saved)
    counts = {"schools": len(whole.schools), "notes": notes, "pages": pages, "problems": len(problems)}
    indicators = {year: measure.year for year, measure in district_measures(whole).items()}
    yield build_info(__version__, whole.district.today, counts, indicators, problems)


def _free(frame: Frame, host: Host, writer: PageWriter) -> Iterator[File]:
    """Pages that the host rendered from Markdown of the district's own."""
    known = {path_of_free(page, host.settings): page for page in frame.pages}
    for path, html in sorted(host.rendered.items()):
        if is_specimen(path) or path == ABSENT_PAGE or not tokens_in(html):
            continue
        if path.startswith("ru/") and "ru" not in frame.district.languages:
            continue
        page = known.get(path)
        title, description = (page.title, page.description) if page else (Path(path).stem, "")
        twin = all(prefixed in host.rendered for prefixed in twins(path))
        yield writer.free(path, html, title, description, twin=twin)

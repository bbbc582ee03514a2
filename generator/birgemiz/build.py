"""The whole program: content and a host's specimens in, the site's files out.

A school depends on its own folder and on what all schools share, so schools are built one by
one, in any order and in any process; the district's pages come last, from what became of all.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from birgemiz import __version__
from birgemiz.intake.catalogue import words
from birgemiz.intake.content import located, open_content
from birgemiz.intake.draft_file import as_written
from birgemiz.intake.school_folder import read_school
from birgemiz.model.problem import Problem, problem
from birgemiz.model.register import Frame
from birgemiz.photos import album
from birgemiz.rules.account import accounted, numbers_only
from birgemiz.rules.days import year_days
from birgemiz.rules.integrity import sift
from birgemiz.rules.marked import BEGIN, END, MarkersError
from birgemiz.rules.plan import planned
from birgemiz.rules.standing import Standing, standing
from birgemiz.rules.ties import tied
from birgemiz.views.downloads import district_downloads, school_downloads
from birgemiz.views.draft import Choice, Draft, draft_views
from birgemiz.views.frame import frame_view
from birgemiz.views.measured import district_measures
from birgemiz.views.pages import district_pages, school_pages
from birgemiz.views.site import District, Reader, WholeDistrict
from birgemiz.writers.build_info import build_info
from birgemiz.writers.downloads import download_file
from birgemiz.writers.draft import draft_text
from birgemiz.writers.file import File
from birgemiz.writers.links import Settings, pages_by_address, path_of_free, twins
from birgemiz.writers.pages import PageWriter
from birgemiz.writers.shell import Shell
from birgemiz.writers.sitemap import robots, sitemap
from birgemiz.writers.slots import tokens_in
from birgemiz.writers.specimens import ABSENT_PAGE, is_specimen
from birgemiz.writers.templates import Templates

Clock = Callable[[str], date]
"""Which day it is in a time zone of the IANA database."""

A = TypeVar("A")
T = TypeVar("T")

Save = Callable[[Iterable[File]], list[str]]
"""Saves files where a host keeps the site and gives back their paths."""


class SchoolBuilt(NamedTuple):
    """What the district needs of a school once its own pages are saved: no note has its body."""

    standing: Standing | None
    problems: tuple[Problem, ...]
    saved: tuple[str, ...]


BuildSchool = Callable[[Path], SchoolBuilt]
Remember = Callable[[Path, Mapping[str, date], BuildSchool], SchoolBuilt]
"""Gives a school as the last build left it where neither its folder nor its notes' days of publication differ."""

History = Callable[[Path, str], Mapping[str, date]]
"""On which day, in a time zone, each file of the content came to be public, where that is known."""


class Spread(Protocol):
    """Calls a function for each item, here or in several processes, and gives the answers in order."""

    def __call__(self, function: Callable[[A], T], items: Iterable[A]) -> Iterable[T]:
        """Give the answers in the order of the items."""


class Built(NamedTuple):
    """The build's outcome: every path of the site, and every problem met."""

    saved: frozenset[str]
    problems: tuple[Problem, ...]


class DraftFile(NamedTuple):
    """A file of the content as a draft would leave it, and its bytes now; None where there is no file."""

    file: File
    now: bytes | None


class Drafted(NamedTuple):
    """Drafts to save, and why others are not among them."""

    files: tuple[DraftFile, ...]
    problems: tuple[Problem, ...]


def always(folder: Path, _: Mapping[str, date], make: BuildSchool) -> SchoolBuilt:
    """Remember nothing."""
    return make(folder)


def untold(_: Path, __: str) -> Mapping[str, date]:
    """Know of no file when it came to be public."""
    return {}


@dataclass(frozen=True, slots=True)
class Work:
    """How a host does the work: where it saves, on how many processes, with what memory.

    ``remember`` is asked for with the day that the site shows; ``history`` tells when files became public.
    """

    save: Save
    spread: Spread
    remember: Callable[[date], Remember] = lambda _: always
    history: History = untold


@dataclass(frozen=True, slots=True)
class Host:
    """What a host brings: its settings, the pages it rendered, the theme's templates."""

    settings: Settings
    rendered: Mapping[str, str]
    templates: Path


def check(content: Path, clock: Clock) -> tuple[Problem, ...]:
    """Every problem of the content, without building anything."""
    opened = open_content(content)
    if opened.frame is None:
        return tuple(sorted(opened.problems))
    district = _district(opened.frame, clock)
    built = [_school(folder, content, district, _nothing, {}) for folder in opened.schools]
    schools = {one.standing.records.school.id: one.standing for one in built if one.standing}
    whole = WholeDistrict(district, schools)
    return _all_problems(opened.problems, built, whole, content)


def drafts(content: Path, clock: Clock, year: str, choice: Choice) -> Drafted:
    """The drafts of a year's analyses with the numbers of today beside what people wrote; nothing is saved."""
    opened = open_content(content)
    if opened.frame is None:
        return Drafted((), tuple(sorted(opened.problems)))
    district = _district(opened.frame, clock)
    if year not in district.days:
        known = ", ".join(district.years)
        return Drafted((), (problem("draft-year", f"calendar/{year}.yml", value=year, choices=known),))
    built = [_school(f, content, district, _nothing, {}) for f in opened.schools if choice.needs(f.name)]
    schools = {one.standing.records.school.id: one.standing for one in built if one.standing}
    unknown = sorted({*(choice.schools or ())} - {*schools})
    views = draft_views(WholeDistrict(district, schools), year, choice, lambda lang: Reader(district, words(lang)))
    found = [_drafted(view, content) for view in views]
    problems = [problem("draft-school", f"schools/{key}", value=key) for key in unknown]
    problems += [one for one in found if isinstance(one, Problem)]
    return Drafted(tuple(one for one in found if not isinstance(one, Problem)), tuple(sorted(problems)))


def build(content: Path, host: Host, clock: Clock, work: Work) -> Built:
    """Read, judge, show, pour and save a district's site.

    ``clock`` says which day it is in the district's time zone, unless its file pins a day. A district that
    can't be read at all saves nothing.
    """
    opened = open_content(content)
    if opened.frame is None:
        return Built(frozenset(), tuple(sorted(opened.problems)))
    frame = opened.frame
    district = _district(frame, clock)
    readers = [Reader(district, words(lang)) for lang in frame.district.languages]
    writer = _writer(host, readers)

    downloaded = partial(download_file, settings=host.settings, today=district.today)
    remember = work.remember(district.today)
    published = _by_school(work.history(content, frame.district.time_zone))

    def build_school(folder: Path) -> SchoolBuilt:
        known = published.get(folder.name, {})
        stands, problems, photos = _school(folder, content, district, work.save, known)
        if stands is None:
            return SchoolBuilt(None, problems, photos)
        pages = work.save(writer.file(page) for page in school_pages(readers, stands))
        files = work.save(downloaded(one) for one in school_downloads(readers, stands))
        return SchoolBuilt(_numbers_only(stands), problems, (*photos, *pages, *files))

    def school(folder: Path) -> SchoolBuilt:
        return remember(folder, published.get(folder.name, {}), build_school)

    built = list(work.spread(school, opened.schools))
    schools = {s.standing.records.school.id: s.standing for s in built if s.standing}
    saved = [path for one in built for path in one.saved]
    whole = WholeDistrict(district, schools)
    problems = _all_problems(opened.problems, built, whole, content)
    parts = district_pages(readers, whole)

    def build_part(number: int) -> list[str]:
        return work.save(writer.file(page) for page in parts[number]())

    saved += (path for part in work.spread(build_part, range(len(parts))) for path in part)
    saved += work.save(downloaded(one) for one in district_downloads(readers, whole))
    saved += work.save(_free(frame, host, writer))
    saved += work.save(_whole_site(whole, host, writer, saved, problems))
    return Built(frozenset(saved), problems)


def _drafted(draft: Draft, content: Path) -> DraftFile | Problem:
    """A draft in its file, or why that file is left alone."""
    written = as_written(content / draft.path, draft.path)
    if isinstance(written, Problem):
        return written
    try:
        text = draft_text(draft, written)
    except MarkersError:
        return problem("draft-markers", draft.path, begin=BEGIN, end=END)
    return DraftFile(File(draft.path, text.encode()), None if written is None else written.encode())


def _district(frame: Frame, clock: Clock) -> District:
    days = {year: year_days(calendar) for year, calendar in frame.calendars.items()}
    return District(frame, days, frame.district.as_of or clock(frame.district.time_zone))


def _nothing(_: Iterable[File]) -> list[str]:
    """Save nothing: files that nobody asks for are not made."""
    return []


def _by_school(published: Mapping[str, date]) -> dict[str, dict[str, date]]:
    """The days on which notes came to be public, by school and by the note's name."""
    found: dict[str, dict[str, date]] = {}
    for path, day in published.items():
        match path.split("/"):
            case ["schools", school, "sessions", file]:
                found.setdefault(school, {})[file.removesuffix(".md")] = day
    return found


def _all_problems(
    opened: tuple[Problem, ...], built: Iterable[SchoolBuilt], whole: WholeDistrict, content: Path
) -> tuple[Problem, ...]:
    """Every problem of the content in order: of files, of schools, of what the department keeps."""
    frame = whole.district.frame
    problems = [*opened, *(p for school in built for p in school.problems)]
    of_department = [p for plan in frame.plans.values() for p in planned(plan, frame.district, whole.schools)]
    if frame.ties:
        of_department += tied(frame.ties, frame.regulation.get("kk"))
    return tuple(sorted([*problems, *(located(p, content) for p in of_department)]))


def _school(folder: Path, content: Path, district: District, save: Save, published: Mapping[str, date]) -> SchoolBuilt:
    """A school as it stands, or None when it can't be read, all that is wrong in its folder, its photos."""
    read = read_school(folder)
    if read.records is None:
        return SchoolBuilt(None, tuple(read.problems), ())
    sifted = sift(read.records, district.frame.district, district.days)
    photos = album(folder, sifted.records, save)
    problems = (*read.problems, *(located(p, content) for p in (*sifted.problems, *photos.problems)))
    records = replace(sifted.records, pictures=photos.pictures, published=published)
    stands = standing(records, district.days, district.today)
    return SchoolBuilt(accounted(stands, district.frame, district.days), problems, photos.saved)


def _numbers_only(stands: Standing) -> Standing:
    return replace(numbers_only(stands), records=replace(stands.records, bodies={}, pictures={}))


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
        page = known.get(path)
        title, description = (page.title, page.description) if page else (Path(path).stem, "")
        twin = all(prefixed in host.rendered for prefixed in twins(path))
        yield writer.free(path, html, title, description, twin=twin)

"""The content read and judged: the district, each school as it stands, and every problem."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from birgemiz.intake.content import open_content
from birgemiz.intake.department_texts import department_texts
from birgemiz.intake.form_losses import department_files, form_losses, school_files
from birgemiz.intake.located import located
from birgemiz.intake.school_folder import NOWHERE, read_school
from birgemiz.model.media import Draw
from birgemiz.model.problem import Problem
from birgemiz.model.register import Frame
from birgemiz.photos import album
from birgemiz.rules.account import accounted, numbers_only
from birgemiz.rules.days import year_days
from birgemiz.rules.integrity import sift
from birgemiz.rules.plan import planned
from birgemiz.rules.privacy import in_text, openly
from birgemiz.rules.standing import Standing, standing
from birgemiz.rules.ties import PATH, tied, untied
from birgemiz.views.site import District, WholeDistrict
from birgemiz.work import Clock, Save, SchoolBuilt, drawn
from birgemiz.writers.file import File


def every(_: Path) -> bool:
    """Read every school."""
    return True


def check(content: Path, clock: Clock, reads: Callable[[Path], bool] = every) -> tuple[Problem, ...]:
    """Every problem of the content, without building anything; ``reads`` tells which schools' folders to read."""
    opened = open_content(content)
    if opened.frame is None:
        return tuple(sorted(opened.problems))
    district = district_of(opened.frame, clock)
    built = [school_of(folder, content, district) for folder in opened.schools if reads(folder)]
    return all_problems(opened.problems, built, whole_of(district, built), content)


def district_of(frame: Frame, clock: Clock) -> District:
    """The district on its day: that of its file, else that of the clock."""
    days = {year: year_days(calendar) for year, calendar in frame.calendars.items()}
    return District(frame, days, frame.district.as_of or clock(frame.district.time_zone))


def whole_of(district: District, built: Iterable[SchoolBuilt]) -> WholeDistrict:
    """The district with every school that can be read."""
    return WholeDistrict(district, {one.standing.records.school.id: one.standing for one in built if one.standing})


def nothing(_: Iterable[File]) -> list[str]:
    """Save nothing: files that nobody asks for are not made."""
    return []


def school_of(
    folder: Path,
    content: Path,
    district: District,
    save: Save = nothing,
    published: Mapping[str, date] | None = None,
    *,
    draw: Draw = drawn,
) -> SchoolBuilt:
    """A school as it stands, or None when it can't be read, all that is wrong in its folder, its photos.

    ``published`` tells on which days its notes came to be public, as far as that is known; ``draw`` draws photos.
    """
    read = read_school(folder, district.frame.announced.get(folder.name, NOWHERE))
    if read.records is None:
        return SchoolBuilt(None, tuple(read.problems), ())
    sifted = sift(read.records, district.frame.district, district.days, district.today)
    photos = album(folder, sifted.records, save, draw)
    lost = form_losses(school_files(sifted.records), content) if district.frame.district.repository else ()
    problems = (*read.problems, *lost, *(located(p, content) for p in (*sifted.problems, *photos.problems)))
    records = replace(sifted.records, pictures=photos.pictures, published=published or {})
    stands = standing(records, district.days, district.today)
    return SchoolBuilt(accounted(stands, district.frame, district.days), problems, photos.saved)


def slim(stands: Standing) -> Standing:
    """The school as the district needs it: without bodies, pictures and the evidence item by item."""
    return replace(numbers_only(stands), records=replace(stands.records, bodies={}, pictures={}))


def all_problems(
    opened: tuple[Problem, ...], built: Iterable[SchoolBuilt], whole: WholeDistrict, content: Path
) -> tuple[Problem, ...]:
    """Every problem of the content in order: of files, of schools, of what the department keeps."""
    of_schools = (p for school in built for p in school.problems)
    of_department = (located(p, content) for p in (*_planned(whole), *_tied(whole, opened)))
    frame = whole.district.frame
    lost = form_losses(department_files(frame), content) if frame.district.repository else ()
    return tuple(sorted((*opened, *of_schools, *of_department, *lost, *_private(whole, content))))


def _planned(whole: WholeDistrict) -> Iterator[Problem]:
    frame = whole.district.frame
    for plan in frame.plans.values():
        yield from planned(plan, frame.district, whole.schools)


def _tied(whole: WholeDistrict, opened: Iterable[Problem]) -> Iterator[Problem]:
    """What is wrong with the ties, unless their file can't be read, which is already said."""
    frame = whole.district.frame
    regulation = frame.regulation.get("kk")
    if frame.ties:
        yield from tied(frame.ties, regulation)
    if regulation and not any(one.path == PATH for one in opened):
        yield from untied(frame.ties, regulation)


def _private(whole: WholeDistrict, content: Path) -> Iterator[Problem]:
    """Personal data in what the department writes."""
    known = openly(whole.district.frame.district, whole.district.today)
    for path, text in department_texts(content):
        yield from in_text(text, path, known)

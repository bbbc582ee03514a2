"""The whole program: content and a host's specimens in, the site's files out.

A school depends on its own folder and on what all schools share, so schools are built one by
one, in any order and in any process; the district's pages come last, from what became of all.
"""

from collections.abc import Iterator
from pathlib import Path

from birgemiz import __version__
from birgemiz.intake.content import open_content
from birgemiz.intake.located import located
from birgemiz.judge import all_problems, whole_of
from birgemiz.model.problem import Problem, problem
from birgemiz.model.register import Frame
from birgemiz.press import Press
from birgemiz.views.measured import district_measures
from birgemiz.views.problems import problem_pages
from birgemiz.views.site import WholeDistrict
from birgemiz.work import Built, Clock, Host, SchoolBuilt, Work
from birgemiz.writers.build_info import build_info
from birgemiz.writers.file import File
from birgemiz.writers.links import pages_by_address, path_of_free, twins
from birgemiz.writers.pages import PageWriter
from birgemiz.writers.sitemap import robots, sitemap
from birgemiz.writers.slots import tokens_in
from birgemiz.writers.specimens import ABSENT_PAGE, is_specimen


def build(content: Path, host: Host, clock: Clock, work: Work) -> Built:
    """Read, judge, show, pour and save a district's site.

    ``clock`` says which day it is in the district's time zone, unless its file pins a day. A district that
    can't be read at all saves nothing.
    """
    opened = open_content(content)
    if opened.frame is None:
        return Built(frozenset(), tuple(sorted(opened.problems)))
    press = Press(content, opened.frame, host, clock, work)
    district, readers, writer = press.district, press.readers, press.writer
    remember = work.remember(district.today)

    def school(folder: Path) -> SchoolBuilt:
        return remember(folder, press.told(folder.name), press.school)

    built = list(work.spread(school, opened.schools))
    saved = [path for one in built for path in one.saved]
    whole = whole_of(district, built)
    problems = all_problems((*opened.problems, *_without_form(opened.frame, host, content)), built, whole, content)
    parts = press.district_parts(whole)

    def part(number: int) -> list[str]:
        return work.save(parts[number]())

    saved += (path for one in work.spread(part, range(len(parts))) for path in one)
    saved += work.save(writer.file(page) for page in problem_pages(readers, whole, problems, host.content))
    saved += work.save(_free(opened.frame, host, writer))
    saved += work.save(_whole_site(whole, host, writer, saved, problems))
    return Built(frozenset(saved), problems)


def _without_form(frame: Frame, host: Host, content: Path) -> Iterator[Problem]:
    """That people can't write in the browser, although the content lies where they could."""
    if frame.district.repository and not host.has_form:
        yield located(problem("form-missing", "district.yml", field="repository"), content)


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

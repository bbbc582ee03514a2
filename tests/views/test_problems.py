"""Shows what the page of problems lists: by school, file and line, and where to mend it; nobody's number is on it."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from birgemiz.model.problem import Problem, problem
from birgemiz.model.record import Lang
from birgemiz.model.repository import GitServer, Repository
from birgemiz.views.page import Link
from birgemiz.views.problems import MOST, ProblemsView, problem_pages
from birgemiz.views.site import WholeDistrict
from tests.intake.intake_cases import BASE
from tests.stub_host import TINY, built_pages
from tests.views.districts import district, reader

WHOLE = district(TINY)
SCHOOL = "schools/qaraghai"
NOTE = f"{SCHOOL}/sessions/2026-09-07-a.md"
PAGES = ("problems/index.html", "ru/problems/index.html")
REPOSITORY = Repository(kind=GitServer.FORGEJO, url="https://git.example.org", name="audan/site")


def edited(repository: Repository | None) -> WholeDistrict:
    """The tiny district with a repository, or without."""
    frame = WHOLE.district.frame
    changed = replace(frame, district=frame.district.model_copy(update={"repository": repository}))
    return replace(WHOLE, district=replace(WHOLE.district, frame=changed))


def view(*problems: Problem, lang: Lang = "kk", repository: Repository | None = REPOSITORY) -> ProblemsView:
    whole = edited(repository)
    (page,) = problem_pages([reader(whole, lang)], whole, problems, "content")
    assert isinstance(page.view, ProblemsView)
    return page.view


def test_the_department_comes_first_then_schools_by_name_then_what_is_set_aside() -> None:
    shown = view(
        problem("note-minutes", f"{SCHOOL}/sessions/2026-09-01.md", 4, value=45),
        problem("note-group", NOTE, 6, value="x", choices="y"),
        problem("school-missing", "schools/jana/school.yml", value="jana"),
        problem("document-missing", "order.md", value="order.md"),
    )
    assert [one.key for one in shown.keepers] == ["", "jana", "qaraghai"]
    assert [(file.file.text, file.aside) for file in shown.keepers[2].files] == [
        (NOTE, True),
        (f"{SCHOOL}/sessions/2026-09-01.md", False),
    ]
    assert shown.keepers[2].name == Link("Қарағай үлгі мектебі", "schools/qaraghai/")


def test_all_problems_of_a_file_stand_together_by_line() -> None:
    shown = view(problem("note-minutes", NOTE, 9, value=45), problem("note-group", NOTE, 6, value="x", choices="y"))
    (file,) = shown.keepers[0].files
    assert [one.line for one in file.remarks] == ["6-жол", "9-жол"]
    assert file.remarks[0].guide == Link("note-group", "guides/problems/#note-group")
    assert file.remarks[0].sentence == "«x» деген пән тобы жоқ. Ауданның топтары: y."


@pytest.mark.parametrize(
    ("one", "url"),
    [
        (problem("note-name", NOTE), f"https://git.example.org/audan/site/_edit/main/content/{NOTE}"),
        (problem("document-missing", "order.md", value="order.md"), ""),
        (problem("personal-iin", "schools/95••••••••13/school.yml", value="95••••••••13"), ""),
    ],
)
def test_a_file_that_is_there_leads_to_where_it_is_edited(one: Problem, url: str) -> None:
    assert view(one).keepers[0].files[0].file.url == url
    assert view(one, repository=None).keepers[0].files[0].file.url == ""


def test_of_very_many_files_those_set_aside_are_listed_first_and_the_rest_counted() -> None:
    remarks = [problem("note-minutes", f"{SCHOOL}/sessions/a{n:03}.md", 4, value=45) for n in range(MOST + 2)]
    shown = view(*remarks, problem("note-name", f"{SCHOOL}/sessions/z.md"), lang="ru")
    assert shown.keepers[0].files[0].file.text == f"{SCHOOL}/sessions/z.md"
    assert (len(shown.keepers[0].files), shown.keepers[0].more) == (MOST, "Ещё 3 файла")
    assert shown.counts == ("1 файл отложен", f"{MOST + 2} файла только с замечаниями")


def test_a_note_with_somebodys_number_is_nowhere_on_the_site_until_it_is_mended(tmp_path: Path) -> None:
    content = Path(shutil.copytree(TINY, tmp_path / "content"))
    before, _ = built_pages(content)
    sound = (content / NOTE).read_text("utf-8")
    (content / NOTE).write_text(f"{sound}\nЖСН 950101 100013\n", "utf-8")
    pages, built = built_pages(content)

    assert [one.code for one in built.problems if one.path == NOTE] == ["personal-iin"]
    assert [path for path, text in pages.items() if re.search("950101.?100013|0013", text)] == []
    assert [path for path in PAGES if NOTE in pages[path] and "95••••••••13" in pages[path]] == list(PAGES)
    assert NOTE in pages["build.json"]
    assert f"{SCHOOL}/sessions/2026-09-07-a.html" not in pages

    (content / NOTE).write_text(sound, "utf-8")
    assert built_pages(content)[0] == before


def test_search_engines_are_kept_out() -> None:
    pages, _ = built_pages(TINY)
    assert [path for path in PAGES if '<meta name="robots" content="noindex">' not in pages[path]] == []
    assert "problems/" not in pages["sitemap.xml"]


def test_where_nothing_is_to_be_mended_the_page_says_so() -> None:
    pages, built = built_pages(BASE)
    assert built.problems == ()
    assert "Түзететін ештеңе жоқ" in pages[PAGES[0]]
    assert "Исправлять нечего" in pages[PAGES[1]]

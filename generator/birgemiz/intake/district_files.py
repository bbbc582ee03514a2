"""The files that all schools share: district, calendars, documents and their versions, plans of visits."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from birgemiz.intake.by_year import read_by_year
from birgemiz.intake.free_pages import home_text, read_free_pages, unreadable_pages
from birgemiz.intake.ground import read_ground
from birgemiz.intake.record_file import Read, markdown_record, yaml_record
from birgemiz.intake.regulation import read_regulation
from birgemiz.intake.school_folder import read_analyses
from birgemiz.intake.versions import read_versions
from birgemiz.model.documents import HomeText, Order, OrderFields
from birgemiz.model.problem import Problem, problem
from birgemiz.model.record import LANGS, Lang, Record
from birgemiz.model.register import Frame
from birgemiz.model.ties import Ties, TiesFields
from birgemiz.model.visits import VisitPlan, VisitPlanFields

D = TypeVar("D", bound=Record)


def read_frame(content: Path) -> tuple[Frame | None, list[Problem]]:
    """The frame of the district, None when its file or every calendar can't be believed."""
    ground, problems = read_ground(content)
    if ground is None:
        return None, problems
    regulation, more = _by_language(content, "regulation", read_regulation)
    orders, more_orders = _by_language(content, "order", _order)
    analyses, more_analyses = read_analyses(content / "analysis", "analysis", None)
    home, more_home = _home(content)
    problems += unreadable_pages(content / "pages")
    earlier, more_earlier = read_versions(content / "regulation", "regulation", read_regulation)
    earlier_orders, more_earlier_orders = read_versions(content / "order", "order", _order)
    ties, more_ties = _ties(content)
    plans, more_plans = _plans(content)
    problems += more + more_orders + more_analyses + more_home
    problems += more_earlier + more_earlier_orders + more_ties + more_plans
    return Frame(
        district=ground.district,
        calendars=ground.calendars,
        regulation=regulation,
        orders=orders,
        analyses=analyses,
        home=home,
        pages=tuple(read_free_pages(content / "pages")),
        earlier_regulations=earlier,
        earlier_orders=earlier_orders,
        ties=ties,
        plans=plans,
    ), problems


def _by_language(content: Path, stem: str, read: Callable[[Path, str], Read[D]]) -> tuple[dict[Lang, D], list[Problem]]:
    """``regulation.md`` is Kazakh, ``regulation.ru.md`` Russian; the Kazakh one is due."""
    found: dict[Lang, D] = {}
    problems: list[Problem] = []
    for lang in LANGS:
        name = f"{stem}.md" if lang == "kk" else f"{stem}.{lang}.md"
        if not (content / name).exists():
            if lang == "kk":
                problems.append(problem("document-missing", name, value=name))
            continue
        record = read(content / name, name)
        if isinstance(record, list):
            problems += record
        else:
            found[lang] = record
    return found, problems


def _order(file: Path, path: str) -> Read[Order]:
    return markdown_record(file, path, OrderFields, Order, path=path)


def _ties(content: Path) -> tuple[Ties | None, list[Problem]]:
    """Which clause each indicator measures; a district may do without."""
    file = content / "indicators.yml"
    read = yaml_record(file, file.name, TiesFields, Ties, path=file.name) if file.exists() else None
    return (None, read) if isinstance(read, list) else (read, [])


def _plans(content: Path) -> tuple[dict[str, VisitPlan], list[Problem]]:
    def read(file: Path, path: str) -> Read[VisitPlan]:
        return yaml_record(file, path, VisitPlanFields, VisitPlan, year=file.stem, path=path)

    return read_by_year(content / "visits", "visits", ".yml", "file-unexpected", read)


def _home(content: Path) -> tuple[dict[Lang, HomeText], list[Problem]]:
    found: dict[Lang, HomeText] = {}
    problems: list[Problem] = []
    for lang in LANGS:
        read = home_text(content, lang)
        if isinstance(read, HomeText):
            found[lang] = read
        else:
            problems += read
    return found, problems

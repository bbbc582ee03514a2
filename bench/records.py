"""What the district, its calendars and its schools say in a benchmark corpus: plain data for YAML."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from layout import WEEKDAYS, Slot, Year

Data = dict[str, Any]
"""What one YAML file holds."""

GROUPS = {
    "maths-it": ("Математика және информатика", "Математика и информатика"),
    "sciences": ("Жаратылыстану пәндері", "Естественные предметы"),
    "kazakh": ("Қазақ тілі мен әдебиеті", "Казахский язык и литература"),
    "languages": ("Орыс және шетел тілдері", "Русский и иностранные языки"),
    "history": ("Тарих және құқық", "История и право"),
    "primary": ("Бастауыш сыныптар", "Начальные классы"),
    "arts-sports": ("Өнер, технология және дене шынықтыру", "Искусство, технология и физкультура"),
    "upbringing": ("Тәрбие жұмысы", "Воспитательная работа"),
}
"""Subject groups: id to Kazakh and Russian name."""

AREAS = {
    "primary-school": ("Бастауыш білім беру", "Начальное образование"),
    "exact-sciences": ("Нақты ғылымдар", "Точные науки"),
    "humanities": ("Гуманитарлық пәндер", "Гуманитарные предметы"),
    "upbringing": ("Тәрбие жұмысы", "Воспитательная работа"),
}
"""Methodologists' areas: id to Kazakh and Russian name."""

ROLES = (
    "head",
    "deputy-study",
    "deputy-upbringing",
    "deputy-science",
    "deputy-ict",
    "association-lead",
    "experienced-teacher",
)
"""Who leads an hour."""


def site() -> Data:
    """The site's ``mkdocs.yml``."""
    return {
        "site_name": "Біз біргеміз",
        "site_url": "https://example.org/birgemiz/",
        "docs_dir": "content/pages",
        "theme": {"name": "material"},
        "plugins": ["birgemiz"],
    }


def district(today: date, languages: Sequence[str]) -> Data:
    """The district file; ``today`` is the day the corpus pins."""
    return {
        "names": _both("Үлгі ауданы", "Образцовый район"),
        "department": _both("Үлгі ауданының білім бөлімі", "Отдел образования Образцового района"),
        "languages": list(languages),
        "methodologists": _named(AREAS),
        "groups": _named(GROUPS),
        "as_of": today,
        "cards": 0,
        "sample": _both("Өлшеуге арналған ойдан шығарылған мазмұн", "Вымышленные данные для измерений"),
    }


def calendar(year: Year) -> Data:
    """The calendar of one academic year."""
    first, last = year.bounds
    breaks = [{"names": _both(kk, ru), "first": start, "last": end} for kk, ru, start, end in year.breaks]
    return {"year": year.id, "first_day": first, "last_day": last, "breaks": breaks}


def school(name: str, index: int, *, full: bool) -> Data:
    """The file of one school; ``index`` counts from 1, ``full``: it is fully staffed."""
    kk, ru = ("орта", "средняя") if full else ("негізгі", "основная")
    return {
        "names": _both(f"№ {index} үлгі {kk} мектебі", f"Образцовая {ru} школа № {index}"),
        "staffing": "full" if full else "small",
        "languages": ["kk"] if index % 3 else ["kk", "ru"],
        "locality": _both(f"{index}-үлгі ауылы", f"село Образцовое-{index}"),
        "website": f"https://{name}.example.org/",
        "social": [f"https://social.example.org/{name}"],
        "organisers": list(ROLES[:3]),
        "groups": list(GROUPS),
    }


def schedule(year: Year, slots: Sequence[Slot], start: str, index: int) -> Data:
    """A school's schedule of one year: its weekly slots, all at the same time of day."""
    return {
        "slots": [
            {"weekday": WEEKDAYS[slot.weekday], "start": start, "half": slot.half, "room": "Оқу залы"} for slot in slots
        ],
        "approved": {
            "by": "Мектеп басшысы",
            "on": year.bounds[0] - timedelta(days=4),
            "number": str(index),
        },
    }


def visit(day: date, school: str, index: int) -> Data:
    """A visit that the department plans; areas take turns."""
    areas = list(AREAS)
    return {"date": day, "school": school, "methodologist": areas[index % len(areas)]}


def _named(names: Mapping[str, tuple[str, str]]) -> list[Data]:
    return [{"id": key, "names": _both(*both)} for key, both in names.items()]


def _both(kk: str, ru: str) -> dict[str, str]:
    return {"kk": kk, "ru": ru}

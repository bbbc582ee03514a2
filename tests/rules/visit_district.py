"""Three schools and a plan of visits, small enough to count by hand.

aqbulaq   Monday a, Wednesday b    visited 5 October and 18 November
kokterek  Thursday                 visited 22 October, and 27 August beyond its schedule
samal     Tuesday                  never visited; a cancelled hour is no visit
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from birgemiz.model.visits import VisitPlan
from birgemiz.rules.account import accounted
from birgemiz.rules.days import year_days
from birgemiz.rules.standing import Standing, standing
from birgemiz.views.site import District, WholeDistrict
from tests.rules.rules_cases import calendar, frame, records, school

YEAR = "2026-2027"
THURSDAY = date(2026, 11, 19)
CALENDAR = {
    "year": YEAR,
    "first_day": "2026-09-01",
    "last_day": "2027-05-25",
    "breaks": [
        {"names": {"kk": "Күзгі каникул", "ru": "Осенние каникулы"}, "first": "2026-10-26", "last": "2026-11-01"}
    ],
}
DAYS = {YEAR: year_days(calendar(CALENDAR))}

_ALL = {"half": "all", "start": "15:00"}
SCHOOLS: dict[str, dict[str, Any]] = {
    "samal": {
        "names": {"kk": "Самал", "ru": "Самал"},
        "slots": [{**_ALL, "weekday": "tuesday"}],
        "exceptions": [{"date": "2026-11-24", "cancelled": "true", "reason": "Семинар"}],
        "notes": [
            {"name": "2026-10-13", "status": "cancelled", "reason": "Боран", "visit": {"methodologist": "languages"}},
            {"name": "2026-11-17"},
        ],
    },
    "kokterek": {
        "names": {"kk": "Көктерек", "ru": "Коктерек"},
        "slots": [{**_ALL, "weekday": "thursday"}],
        "notes": [
            {"name": "2026-08-27", "visit": {"methodologist": "languages"}},
            {"name": "2026-10-22", "visit": {"methodologist": "science-maths", "recommendations": "Ықшамдау."}},
        ],
    },
    "aqbulaq": {
        "names": {"kk": "Ақбұлақ", "ru": "Акбулак"},
        "staffing": "full",
        "locality": {"kk": "Ақбұлақ ауылы", "ru": "село Акбулак"},
        "slots": [
            {"weekday": "monday", "start": "15:40", "half": "a", "room": "12-кабинет"},
            {"weekday": "wednesday", "start": "15:40", "half": "b"},
        ],
        "notes": [
            {
                "name": "2026-10-05-a",
                "title": "Оқылым",
                "visit": {
                    "methodologist": "science-maths",
                    "focus": "Саралау",
                    "recommendations": ["Үлгі жинақтау.", "Қысқарту."],
                },
            },
            {
                "name": "2026-11-18-b",
                "title": "Бағалау",
                "minutes": "45",
                "follows_up": "2026-10-05-a#2",
                "visit": {"methodologist": "languages"},
            },
        ],
    },
}
PLAN = [
    {"date": "2026-11-23", "school": "aqbulaq", "methodologist": "science-maths", "focus": "Зертхана"},
    {"date": "2026-11-18", "school": "aqbulaq", "methodologist": "languages"},
    {"date": "2026-11-12", "school": "kokterek", "methodologist": "languages"},
    {"date": "2026-11-24", "school": "samal", "methodologist": "languages"},
    {"date": "2026-11-23", "school": "aqbulaq", "half": "a", "methodologist": "science-maths"},
    {"date": "2026-11-23", "school": "absent", "methodologist": "languages"},
    {"date": "2026-11-23", "school": "aqbulaq", "methodologist": "absent"},
    {"date": "2026-11-20", "school": "aqbulaq", "methodologist": "languages"},
]
"""The visit of 23 November is named twice; the last three name no school, no area, no hour."""


def stands(key: str, today: date = THURSDAY) -> Standing:
    """One of the schools on a day."""
    fields = {"staffing": "small", **SCHOOLS[key]}
    notes: list[Mapping[str, Any]] = [{"school": key, **told} for told in fields.pop("notes")]
    plan = {"school": key, "slots": fields.pop("slots"), "exceptions": fields.pop("exceptions", [])}
    known = records(school({"id": key, **fields}), {YEAR: plan}, notes)
    return accounted(standing(known, DAYS, today), frame(YEAR, {"calendar": CALENDAR}), DAYS)


def whole_district(today: date = THURSDAY, plan: list[Mapping[str, str]] | None = None) -> WholeDistrict:
    """The district with its schools and its plan of visits on a day."""
    visits = VisitPlan.model_validate({"year": YEAR, "path": "visits.yml", "visits": PLAN if plan is None else plan})
    known = replace(frame(YEAR, {"calendar": CALENDAR}), plans={YEAR: visits})
    return WholeDistrict(District(known, DAYS, today), {key: stands(key, today) for key in SCHOOLS})

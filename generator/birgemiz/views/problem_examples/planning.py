"""Examples of what is wrong with schools, schedules, calendars, ties and plans of visits."""

from birgemiz.rules.indicators import CLAUSES
from birgemiz.views.problem_examples.example import CALENDAR, SCHEDULE, SCHOOL, Example, lines, names

_TIES = "indicators.yml"
_VISITS = "visits/2026-2027.yml"
_INDICATORS = "regularity, halves, duration"
_PRINT = "3ab7d3996bc0"


def _tie(clause: str, fingerprint: str, indicators: str) -> str:
    return f'ties:\n  - clause: {clause}\n    fingerprint: "{fingerprint}"\n    indicators: [{indicators}]'


def _visit(day: str = "2026-09-14", school: str = "aqbulaq", area: str = "languages") -> str:
    return f"visits:\n  - date: {day}\n    school: {school}\n    methodologist: {area}"


def _slots(*slots: str) -> str:
    return "slots:\n" + "\n".join(f"  - {{{slot}}}" for slot in slots)


def _exception(rest: str, day: str = "2026-09-14") -> str:
    return f"exceptions:\n  - date: {day}\n    reason: Мектепте жөндеу.\n    {rest}".rstrip()


_MONDAY_A = "weekday: monday, start: 15:40, half: a"
_MONDAY_B = "weekday: monday, start: 15:40, half: b"
_FRIDAY_B = "weekday: friday, start: 15:40, half: b"
_SMALL = "weekday: monday, start: 15:40"

PLANNING: dict[str, Example] = {
    "school-group": lines(
        SCHOOL,
        "groups: [natural-science]",
        "groups: [natural-sciences]",
        "groups",
        value="natural-science",
        choices="natural-sciences",
        guess="natural-sciences",
    ),
    "schedule-name": names("schools/aqbulaq/schedule/2026.yml", SCHEDULE, expected="2026-2027.yml"),
    "schedule-calendar": names(
        "schools/aqbulaq/schedule/2031-2032.yml",
        "schools/aqbulaq/schedule/2031-2032.yml, calendar/2031-2032.yml",
        year="2031-2032",
    ),
    "schedule-halves": lines(SCHEDULE, _slots(_MONDAY_A), _slots(_MONDAY_A, _FRIDAY_B), "slots"),
    "schedule-one-day": lines(SCHEDULE, _slots(_MONDAY_A, _MONDAY_B), _slots(_MONDAY_A, _FRIDAY_B), "slots"),
    "schedule-all": lines(SCHEDULE, _slots(_MONDAY_A, _FRIDAY_B), _slots(_SMALL), "slots"),
    "tie-indicator": lines(
        _TIES,
        _tie("weekly", _PRINT, f"{_INDICATORS}, lateness"),
        _tie("weekly", _PRINT, _INDICATORS),
        "ties.indicators",
        value="lateness",
        choices=", ".join(CLAUSES),
    ),
    "tie-clause": lines(
        _TIES,
        _tie("monthly", _PRINT, _INDICATORS),
        _tie("weekly", _PRINT, _INDICATORS),
        "ties.clause",
        value="monthly",
    ),
    "tie-missing": lines(
        _TIES,
        _tie("weekly", _PRINT, "regularity, halves"),
        _tie("weekly", _PRINT, _INDICATORS),
        value="weekly",
        indicators="duration",
        fingerprint=_PRINT,
    ),
    "tie-changed": lines(
        _TIES,
        _tie("weekly", "000000000000", _INDICATORS),
        _tie("weekly", _PRINT, _INDICATORS),
        "ties.fingerprint",
        value="weekly",
        indicators=_INDICATORS,
        fingerprint=_PRINT,
    ),
    "visit-area": lines(
        _VISITS, _visit(area="maths"), _visit(), "visits.methodologist", value="maths", choices="languages"
    ),
    "visit-school": lines(_VISITS, _visit(school="aqbulak"), _visit(), "visits.school", value="aqbulak"),
    "visit-hour": lines(_VISITS, _visit("2026-09-15"), _visit(), "visits.date", value="2026-09-15", school="aqbulaq"),
    "schedule-exception": lines(
        SCHEDULE,
        _exception("cancelled: true", "2026-09-15"),
        _exception("cancelled: true"),
        "exceptions",
        date="2026-09-15",
    ),
    "schedule-exception-empty": lines(
        SCHEDULE, _exception(""), _exception("moved_to: 2026-09-16"), "exceptions", date="2026-09-14"
    ),
    "calendar-order": lines(CALENDAR, "last_day: 2026-08-25", "last_day: 2027-05-25", "last_day"),
    "calendar-outside": lines(CALENDAR, "last_day: 2027-07-25", "last_day: 2027-05-25", "last_day", year="2026-2027"),
    "calendar-year": lines(CALENDAR, "year: 2025-2026", "year: 2026-2027", "year", name="2026-2027", value="2025-2026"),
}

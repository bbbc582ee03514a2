"""Whether the department's plan of visits agrees with the schools' schedules."""

from collections.abc import Iterator, Mapping

from birgemiz.model.district import District
from birgemiz.model.problem import Problem, problem
from birgemiz.model.visits import PlannedVisit, VisitPlan
from birgemiz.rules.match import Match, Matched
from birgemiz.rules.standing import Standing


def planned(plan: VisitPlan, district: District, schools: Mapping[str, Standing]) -> Iterator[Problem]:
    """A planned visit names a school and an area of the district, and an hour that the schedule promises."""
    areas = [area.id for area in district.methodologists]
    for n, visit in enumerate(plan.visits):
        if visit.methodologist not in areas:
            words = {"value": visit.methodologist, "choices": ", ".join(areas)}
            yield problem("visit-area", plan.path, 0, f"visits.{n}.methodologist", **words)
        if visit.school not in schools:
            yield problem("visit-school", plan.path, 0, f"visits.{n}.school", value=visit.school)
        elif planned_hour(visit, plan.year, schools[visit.school]) is None:
            words = {"value": visit.date.isoformat(), "school": visit.school}
            yield problem("visit-hour", plan.path, 0, f"visits.{n}.date", **words)


def planned_hour(visit: PlannedVisit, year: str, stands: Standing) -> Matched | None:
    """The promised hour that a visit is planned for; None when the school's schedule has none on that day."""
    for matched in stands.years.get(year, Match()).hours:
        hour = matched.occurrence
        if hour.date == visit.date and not hour.free and visit.half in (None, hour.half):
            return matched
    return None

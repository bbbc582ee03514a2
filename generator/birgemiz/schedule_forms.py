"""Forms for schedules: a workbook in which schools fill in when they meet."""

from birgemiz.intake.catalogue import words
from birgemiz.intake.explain import nearest
from birgemiz.model.problem import Problem, problem
from birgemiz.model.record import LANGS
from birgemiz.planning import Planning
from birgemiz.views.schedule_form import Both, schedule_form
from birgemiz.writers.schedule_form import schedule_form_workbook


def form_of(planned: Planning, school: str | None) -> bytes | tuple[Problem, ...]:
    """The workbook to fill in, its rows begun for the schools that have no schedule, or for one school."""
    schools = [one.school for one in planned.schools]
    asked = [one.school for one in planned.schools if planned.calendar.year not in one.schedules]
    if school is not None:
        asked = [one for one in schools if one.id == school]
        if not asked:
            guess = nearest(school, [one.id for one in schools])
            return (problem("draft-school", f"schools/{school}", value=school, guess=guess),)
    both = Both(*map(words, LANGS))
    return schedule_form_workbook(schedule_form(both, planned.district, planned.calendar, schools, asked))

"""The form of the department: its year-end analyses and the visits that it plans."""

from collections.abc import Sequence

from birgemiz.model.repository import Repository
from birgemiz.model.visits import VisitPlanFields
from birgemiz.views import addresses
from birgemiz.views.form.field import Choice
from birgemiz.views.form.fields import Asking
from birgemiz.views.form.form import Document, Documents, Form
from birgemiz.views.form.school_form import analyses
from birgemiz.views.form.voice import Said, Voice
from birgemiz.views.site import Reader, WholeDistrict

PLANS = Said("Қатысу жоспары", "План посещений")


def district_form(readers: Sequence[Reader], whole: WholeDistrict, repository: Repository) -> Form:
    """The form that the department opens."""
    voice = Voice([reader.words for reader in readers])
    district = whole.district.frame.district
    schools = [one.records.school for one in whole.schools.values()]
    choices = [Choice(school.id, voice(school.names)) for school in schools]
    areas = tuple(Choice(area.id, voice(area.names)) for area in district.methodologists)
    by_name = sorted(choices, key=lambda choice: readers[0].words.sort_key(choice.label))
    asking = Asking(voice, {"school": tuple(by_name), "methodologist": areas})
    fields = asking.fields(VisitPlanFields)
    plans = (Document(f"visits-{year}", year, f"visits/{year}.yml", fields) for year in whole.district.years)
    return Form(
        repository=repository,
        address=addresses.form_description(),
        page=addresses.HOME,
        title=voice(district.department),
        media="media",
        notes=None,
        documents=(
            Documents("visits", voice(PLANS), tuple(plans)),
            analyses(asking, whole.district.years, "analysis"),
        ),
    )
